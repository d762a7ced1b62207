import type { Comparison, Expression } from '@standin/engine'

/** Why a filter can't be understood. */
export interface FilterFault {
  readonly fault: 'malformed' | 'function' | 'arguments'
  /** The function's name, where it is about one. */
  readonly name: string
}

const comparisons: readonly string[] = [
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'contains',
  'startsWith',
  'endsWith',
]
const word = /[^\s(),'"]/

interface Token {
  readonly kind: 'word' | 'quoted' | '(' | ')' | ','
  readonly text: string
}

/**
 * Parses a filter in all the forms that clients send: members and literals quoted by either quote or bare, a
 * collation such as `$primary` before the member, blanks after commas. In a quoted literal its own quote is
 * written twice, and everything else stands for itself (F15, F22).
 */
export function parseFilter(text: string): Expression | FilterFault {
  const tokens = tokenize(text)
  if (!tokens || nesting(tokens) > mostNested) return { fault: 'malformed', name: '' }
  const parsed = parseCall(tokens, 0)
  if ('fault' in parsed) return parsed
  return parsed.end === tokens.length ? parsed.expression : { fault: 'malformed', name: '' }
}

/** Deeper than anybody means it; without an end the parser would run out of stack. */
const mostNested = 100

function nesting(tokens: readonly Token[]): number {
  let [depth, deepest] = [0, 0]
  for (const { kind } of tokens) {
    if (kind === '(') depth++
    if (kind === ')') depth--
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  for (let i = 0; i < text.length; ) {
    const char = text.charAt(i)
    if (/\s/.test(char)) i++
    else if (char === '(' || char === ')' || char === ',') {
      tokens.push({ kind: char, text: char })
      i++
    } else {
      const token = char === "'" || char === '"' ? quoted(text, i, char) : bare(text, i)
      if (!token) return undefined
      tokens.push(token.token)
      i = token.end
    }
  }
  return tokens
}

function quoted(text: string, start: number, quote: string): { token: Token; end: number } | undefined {
  let value = ''
  for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) !== quote) value += text.charAt(i)
    else if (text.charAt(i + 1) === quote) value += text.charAt(i++)
    else return { token: { kind: 'quoted', text: value }, end: i + 1 }
  }
  return undefined
}

/** A bare literal runs to the next comma or parenthesis; it may hold blanks inside. */
function bare(text: string, start: number): { token: Token; end: number } {
  let end = start
  while (end < text.length && (word.test(text.charAt(end)) || text.charAt(end) === ' ')) end++
  return { token: { kind: 'word', text: text.slice(start, end).trim() }, end }
}

type Parsed = { readonly expression: Expression; readonly end: number } | FilterFault

function parseCall(tokens: readonly Token[], at: number): Parsed {
  const [name, open] = [tokens[at], tokens[at + 1]]
  if (name?.kind !== 'word' || open?.kind !== '(') return { fault: 'malformed', name: '' }
  if (name.text === 'and' || name.text === 'or') return parseLogic(tokens, at + 2, name.text)
  if (name.text === 'not') return parseNot(tokens, at + 2)
  if (!comparisons.includes(name.text)) return { fault: 'function', name: name.text }
  return parseComparison(tokens, at + 2, name.text as Comparison)
}

function parseLogic(tokens: readonly Token[], at: number, op: 'and' | 'or'): Parsed {
  const of: Expression[] = []
  for (let next = at; ; ) {
    const inner = parseCall(tokens, next)
    if ('fault' in inner) return inner
    of.push(inner.expression)
    const after = tokens[inner.end]
    if (after?.kind === ')') {
      return of.length < 2 ? { fault: 'arguments', name: op } : { expression: { op, of }, end: inner.end + 1 }
    }
    if (after?.kind !== ',') return { fault: 'malformed', name: '' }
    next = inner.end + 1
  }
}

function parseNot(tokens: readonly Token[], at: number): Parsed {
  const inner = parseCall(tokens, at)
  if ('fault' in inner) return inner
  if (tokens[inner.end]?.kind !== ')') return { fault: 'arguments', name: 'not' }
  return { expression: { op: 'not', of: inner.expression }, end: inner.end + 1 }
}

function parseComparison(tokens: readonly Token[], at: number, op: Comparison): Parsed {
  const first = tokens[at]
  const collation = first?.kind === 'word' && first.text.startsWith('$') ? first.text : undefined
  const start = collation === undefined ? at : at + 2
  const [member, comma, value, close] = tokens.slice(start, start + 4)
  const isText = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'quoted'
  if (comma?.kind === ')' || close?.kind === ',') return { fault: 'arguments', name: op }
  if (!member || !isText(member) || comma?.kind !== ',' || !value || !isText(value) || close?.kind !== ')') {
    return { fault: 'malformed', name: '' }
  }
  const compared = collated(collation, member.text, value.text)
  return { expression: { op, ...compared }, end: start + 4 }
}

const folded = 'folded '

/** `$primary` and `$secondary` do not tell upper from lower case; the others compare to the letter. */
function collated(collation: string | undefined, member: string, value: string) {
  const folds = collation === '$primary' || collation === '$secondary'
  return folds ? { member: `${folded}${member}`, value: value.toLowerCase() } : { member, value }
}

/** Reads a member that an expression names, with its case folded where the expression's collation folds it. */
export function readCollated(member: string, read: (member: string) => unknown): unknown {
  if (!member.startsWith(folded)) return read(member)
  const value = read(member.slice(folded.length))
  return typeof value === 'string' ? value.toLowerCase() : value
}
