import { describe, expect, it } from 'vitest'
import { escapeText, markup, oneLine, visible } from './markup.ts'

describe('markup', () => {
  it.each([
    ['text', markup`<p>${'<&>'}</p>`.markup, '<p>&lt;&amp;&gt;</p>'],
    ['an attribute', markup`<p a="${'"\n\t'}">${'\n'}</p>`.markup, '<p a="&quot;&#10;&#9;">\n</p>'],
    ['the second of an attribute', markup`<p a="${'x'} ${'\n'}"/>`.markup, '<p a="x &#10;"/>'],
    ['markup', markup`<p>${markup`<b>${'<'}</b>`}</p>`.markup, '<p><b>&lt;</b></p>'],
    ['a list', markup`<p>${[markup`<i/>`, markup`<b/>`]}</p>`.markup, '<p><i/>\n<b/></p>'],
    ['a number, zero too', markup`<p>${0}</p>`.markup, '<p>0</p>'],
  ])('puts %s in', (_, rendered, expected) => {
    expect(rendered).toBe(expected)
  })
})

describe('what can not be seen', () => {
  it.each([
    ['\u0000\u0008\u001b[0m', '\\x00\\x08\\x1b[0m'],
    ['\r\n\t', '\\r\n\t'],
    ['\ud800x', '\\ud800x'],
    ['\ufffe\uffff\ufeff', '\\ufffe\\uffff\\ufeff'],
    ['\u0085\u202e\u2066', '\\x85\\u202e\\u2066'],
    ['é 😀', 'é 😀'],
  ])('%j is %j', (text, expected) => {
    expect(visible(text)).toBe(expected)
    expect(escapeText(text)).toBe(expected)
  })

  it('takes a line break for such on one line', () => {
    expect(oneLine('a\nb\tc')).toBe('a\\nb\\tc')
  })
})
