import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../data/table-content.ts'
import { words } from '../words.ts'
import { evaluate, type Remark, type Scope } from './evaluate.ts'
import { typeOf } from './expression-type.ts'
import { parseExpression } from './parse-expression.ts'

const values: Readonly<Record<string, Cell>> = { n: 5, t: 'ab', blank: null, 'first.g': 1 }

function value(text: string, remarks: Remark[] = []): Cell | undefined {
  const expression = parseExpression(words(text), new Map([['a', 2]]))
  const scope: Scope = {
    facts: {
      seconds: 2_398_377_600,
      macro: (name) => (name === 'M' ? 'macro' : undefined),
      hasTable: (name) => name === 'WORK.A',
    },
    read: (name) => values[name] ?? null,
    element: (_, index) => (index ?? 0) * 10,
    remark: (what) => void remarks.push(what),
  }
  return expression && evaluate(expression, scope)
}

describe('expressions', () => {
  it.each<[string, Cell]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-2 ** 2', -4],
    ['2 ** 3 ** 2', 512],
    ['7 - 2 - 1', 4],
    ["'a' || 'b'", 'ab'],
    ["'a' || 5", 'a           5'],
    ["'2' + 3", 5],
    ['n > 3 and n le 5', 1],
    ['n = 4 | n = 5', 1],
    ['not n', 0],
    ['^(n = 4)', 1],
    ["t = 'ab   '", 1],
    ["t in ('x', 'ab')", 1],
    ['n not in (1, 2, 5)', 0],
    ['. < -1e300', 1],
    ['blank = .', 1],
    ['blank + 1', null],
    ['1 / 0', null],
    ['3 >< 5', 3],
    ['3 <> 5', 5],
    ['a(2) + a{1}', 30],
    ['first.g', 1],
    ["'01JAN2036'd", 27_759],
    ["'01:00't", 3600],
    ["'01JAN1960:00:01:00'dt", 60],
    ['put(27759, date9.)', '01JAN2036'],
    ['put(5, 4.1)', ' 5.0'],
    ['put(t, $4.)', 'ab  '],
    ["input('12', 8.)", 12],
    ["input('$1,000', comma8.)", 1000],
    ['sum(1, ., 3)', 4],
    ['sum(of n n)', 10],
    ['sum(of a(*))', 30],
    ['sum(of a1-a3 n)', 5],
    ['mean(1, 2, .)', 1.5],
    ['min(3, 1, .)', 1],
    ['max(3, 1)', 3],
    ['round(2.345, 0.01)', 2.35],
    ['int(-2.7)', -2],
    ['mod(7, 4)', 3],
    ['abs(-1)', 1],
    ["substr('abcdef', 2, 3)", 'bcd'],
    ["substr('abc', 2)", 'bc'],
    ["upcase('ab') || lowcase('CD')", 'ABcd'],
    ["strip('  a ') || '.'", 'a.'],
    ["cats(' a ', 1, ' b')", 'a1b'],
    ["catx('-', 'a', ' ', 1)", 'a-1'],
    ["scan('a b-c', 3)", 'c'],
    ["scan('a,b', -1, ',')", 'b'],
    ["index('abc', 'c')", 3],
    ["length('ab  ')", 2],
    ["length('')", 1],
    ["compress('a b c')", 'abc'],
    ["compress('a1b2', , 'kd')", '12'],
    ["tranwrd('a b a', 'a', 'x')", 'x b x'],
    ['today()', 27_759],
    ['year(today()) * 100 + month(today())', 203_601],
    ['datepart(datetime())', 27_759],
    ['mdy(2, 29, 2036)', 27_818],
    ['mdy(2, 30, 2035)', null],
    ['weekday(0)', 6],
    ["symget('m')", 'macro'],
    ["exist('a')", 1],
    ["ifc(n > 4, 'yes', 'no')", 'yes'],
    ['missing(blank)', 1],
    ["t like 'a%'", 1],
    ["t like '_'", 0],
    ['blank is missing', 1],
  ])('%s = %j', (text, expected) => {
    expect(value(text)).toEqual(expected)
  })

  it.each([
    '',
    '1 +',
    '(1',
    '1 2',
    'f(',
    'f(1',
    'n in 1',
    'put(1)',
    '* 2',
    '('.repeat(500),
    `${'-'.repeat(500)}1`,
  ])('%j is none', (text) => {
    expect(value(text)).toBeUndefined()
  })

  it('remark on what SAS remarks on', () => {
    const remarks: Remark[] = []
    value("blank + 1 + 1 / 0 + '5' + input('x', 8.)", remarks)
    value('cat(n) || n', remarks)
    expect(remarks).toEqual([
      'missing',
      'division',
      'missing',
      'toNumber',
      'missing',
      'invalidArgument',
      'missing',
      'toText',
    ])
  })

  it('have a type before they have a value', () => {
    const type = (text: string) => {
      const expression = parseExpression(words(text))
      return expression && typeOf(expression, () => ({ type: 'CHAR', length: 7 }))
    }
    expect(type("'abc' || x")).toEqual({ type: 'CHAR', length: 10 })
    expect(type('upcase(x)')).toEqual({ type: 'CHAR', length: 7 })
    expect(type("cats('a')")).toEqual({ type: 'CHAR', length: 200 })
    expect(type('put(1, date9.)')).toEqual({ type: 'CHAR', length: 9 })
    expect(type("x = 'a'")).toEqual({ type: 'FLOAT', length: 8 })
  })

  it('of any words are a value or none', () => {
    const word = fc.constantFrom(
      ...['(', ')', '+', '-', '*', '/', '|', '&', '<', '>', '=', ',', '.', 'n', 't', 'not', 'in', "'a'", '1'],
      ...[
        'substr(',
        'cats(',
        'put(',
        'sum(',
        'repeat(',
        'tranwrd(',
        'translate(',
        'scan(',
        '8.',
        'date9.',
        'a(',
        'first.',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (soup) => {
        value(soup.join(' '))
      }),
    )
  })
})
