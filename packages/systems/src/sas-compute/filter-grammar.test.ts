import type { Comparison, Expression } from '@standin/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFilter } from './filter-grammar.ts'

const eq = (member: string, value: string): Expression => ({ op: 'eq', member, value })

describe('the forms that clients send', () => {
  it.each<[string, Expression]>([
    ["eq(name,'SAS Studio compute context')", eq('name', 'SAS Studio compute context')],
    ['eq(name, "SAS Studio compute context")', eq('name', 'SAS Studio compute context')],
    ['eq("name","SAS Studio compute context")', eq('name', 'SAS Studio compute context')],
    ['eq(name, AirflowSess)', eq('name', 'AirflowSess')],
    ['eq(name,SAS Studio compute context)', eq('name', 'SAS Studio compute context')],
    ['eq(type,ODS)', eq('type', 'ODS')],
    ['eq( name , A )', eq('name', 'A')],
    ["contains(name,'Job Execution')", { op: 'contains', member: 'name', value: 'Job Execution' }],
    ['startsWith(name,SAS)', { op: 'startsWith', member: 'name', value: 'SAS' }],
    ['not(eq(name,A))', { op: 'not', of: eq('name', 'A') }],
    [
      'or(eq(name,AFDSID),eq(name,SYS_COMPUTE_SESSION_ID))',
      { op: 'or', of: [eq('name', 'AFDSID'), eq('name', 'SYS_COMPUTE_SESSION_ID')] },
    ],
    [
      "and(eq(owner,'a@b.c'), or(eq(state,'idle'), not(eq(name,'x'))), eq(id,1))",
      {
        op: 'and',
        of: [
          eq('owner', 'a@b.c'),
          { op: 'or', of: [eq('state', 'idle'), { op: 'not', of: eq('name', 'x') }] },
          eq('id', '1'),
        ],
      },
    ],
  ])('%s', (text, expression) => {
    expect(parseFilter(text)).toEqual(expression)
  })

  it.each(['$primary', '$secondary'])('%s before the member folds case', (collation) => {
    expect(parseFilter(`eq(${collation},name, "Al")`)).toEqual(parseFilter(`eq(${collation}, name, 'aL')`))
  })

  it.each(['$tertiary', '$identity'])('%s before the member does not', (collation) => {
    expect(parseFilter(`eq(${collation},name,'Al')`)).toEqual(eq('name', 'Al'))
  })
})

describe('a quoted literal', () => {
  it.each([
    ["'O''Brien'", "O'Brien"],
    ["''''", "'"],
    ["''", ''],
    ['"say ""no"""', 'say "no"'],
    ["'a),b('", 'a),b('],
    ['\'say "no"\'', 'say "no"'],
    ["'a\\b'", 'a\\b'],
    ["' a '", ' a '],
    ["'not(eq(a,b))'", 'not(eq(a,b))'],
  ])('%s is %s', (quoted, value) => {
    expect(parseFilter(`eq(name,${quoted})`)).toEqual(eq('name', value))
  })
})

describe('what can not be understood', () => {
  it.each([
    ['', 'malformed', ''],
    ['name', 'malformed', ''],
    ["eq(name,'O'Brien')", 'malformed', ''],
    ["eq(name,'O\\'Brien')", 'malformed', ''],
    ["eq(name,'a", 'malformed', ''],
    ["eq(name,'a')eq(name,'b')", 'malformed', ''],
    ["eq(name,'a'))", 'malformed', ''],
    ["eq name,'a'", 'malformed', ''],
    ['eq(name,)', 'malformed', ''],
    ['and(eq(a,b)', 'malformed', ''],
    ['and(eq(a,b) eq(a,b))', 'malformed', ''],
    ["like(name,'a')", 'function', 'like'],
    ['EQ(name,a)', 'function', 'EQ'],
    ['or(eq(a,b),between(a,b,c))', 'function', 'between'],
    ['eq(name)', 'arguments', 'eq'],
    ['eq(a,b,c)', 'arguments', 'eq'],
    ['and(eq(a,b))', 'arguments', 'and'],
    ['not(eq(a,b),eq(a,b))', 'arguments', 'not'],
  ])('%s: %s %s', (text, fault, name) => {
    expect(parseFilter(text)).toEqual({ fault, name })
  })

  it('is also what is nested beyond all meaning', () => {
    const nested = (times: number) => `${'not('.repeat(times)}eq(a,b)${')'.repeat(times)}`
    expect(parseFilter(nested(90))).toMatchObject({ op: 'not' })
    expect(parseFilter(nested(100_000))).toEqual({ fault: 'malformed', name: '' })
  })
})

const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'contains', 'startsWith', 'endsWith'] as const
const member = fc.stringMatching(/^[A-Za-z]\w{0,8}$/)
// What a bare literal can hold too.
const word = fc.stringMatching(/^[\w.@-]([\w .@-]{0,8}[\w.@-])?$/)
const anyText = fc.oneof(word, fc.string(), fc.string({ unit: 'grapheme' }))

const expressionOf = (value: fc.Arbitrary<string>): fc.Arbitrary<Expression> =>
  fc.letrec<{ all: Expression; comparison: Expression }>((tie) => ({
    comparison: fc.record({ op: fc.constantFrom<Comparison>(...comparisons), member, value }),
    all: fc.oneof(
      { maxDepth: 4 },
      tie('comparison'),
      fc.record({ op: fc.constant('not' as const), of: tie('all') }),
      fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.array(tie('all'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  })).all

interface Variant {
  readonly quote: "'" | '"' | ''
  readonly quoteMember: boolean
  readonly blank: string
}

function render(expression: Expression, variant: Variant): string {
  const comma = `,${variant.blank}`
  if ('value' in expression) return renderComparison(expression, variant)
  const inner = expression.op === 'not' ? [expression.of] : expression.of
  return `${expression.op}(${inner.map((each) => render(each, variant)).join(comma)})`
}

function renderComparison(
  { op, member: name, value }: Extract<Expression, { readonly value: unknown }>,
  { quote, quoteMember, blank }: Variant,
): string {
  const text = String(value)
  const literal = quote === '' ? text : `${quote}${text.replaceAll(quote, quote + quote)}${quote}`
  return `${op}(${quoteMember ? `"${name}"` : name},${blank}${literal})`
}

const quoted = fc.record({
  quote: fc.constantFrom<Variant['quote']>("'", '"'),
  quoteMember: fc.boolean(),
  blank: fc.constantFrom('', ' ', '  '),
})

describe('all expressions', () => {
  it('mean the same in each form, whatever their literals hold', () => {
    fc.assert(
      fc.property(expressionOf(anyText), quoted, (expression, variant) => {
        expect(parseFilter(render(expression, variant))).toEqual(expression)
      }),
    )
  })

  it('mean the same without quotes, where the literals need none', () => {
    const bare = fc.record({
      quote: fc.constant('' as const),
      quoteMember: fc.boolean(),
      blank: fc.constantFrom('', ' '),
    })
    fc.assert(
      fc.property(expressionOf(word), bare, (expression, variant) => {
        expect(parseFilter(render(expression, variant))).toEqual(expression)
      }),
    )
  })

  it('never throw, be they ever so wrong', () => {
    const pieces = fc.constantFrom(
      'eq',
      'and',
      'not',
      '(',
      ')',
      ',',
      "'",
      '"',
      '$primary',
      'a',
      ' ',
      '\\',
      '\n',
    )
    const soup = fc.array(pieces, { maxLength: 40 }).map((some) => some.join(''))
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (text) => {
        const parsed = parseFilter(text)
        expect('fault' in parsed || 'op' in parsed).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
