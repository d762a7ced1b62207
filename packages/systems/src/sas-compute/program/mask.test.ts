import { describe, expect, it } from 'vitest'
import { mask, maskTriggers, unmask } from './mask.ts'

describe('mask', () => {
  it.each([`a&b%c"d'e;f`, '', 'plain'])('hides %j and gives it back', (text) => {
    expect(mask(text)).not.toMatch(/[&%"';]/)
    expect(unmask(mask(text))).toBe(text)
  })

  it('may hide only what the macro processor looks for', () => {
    expect(maskTriggers(`&%"'`)).toMatch(/^[^&%]{2}"'$/)
    expect(unmask(maskTriggers('&a%b'))).toBe('&a%b')
  })
})
