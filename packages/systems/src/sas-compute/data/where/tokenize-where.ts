import { readValue } from '../../program/formats/read-value.ts'
import type { Cell } from '../table-content.ts'

export type WhereToken =
  | { readonly kind: 'literal'; readonly value: Cell; readonly text: string }
  /** A name or a keyword; only one that is written bare can be a keyword. */
  | { readonly kind: 'name'; readonly text: string; readonly bare: boolean }
  | { readonly kind: 'sign'; readonly text: string }

/** More than anybody means: it bounds the work of one clause. */
const mostTokens = 10_000

const blank = /\s/
const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/
const missing = /^\.(?:[A-Za-z_](?![A-Za-z0-9_]))?/
const name = /^[A-Za-z_][A-Za-z0-9_]*/
const signs = [
  '**',
  '||',
  '<=',
  '>=',
  '<>',
  '^=',
  '~=',
  '¬=',
  '=:',
  '=',
  '<',
  '>',
  '+',
  '-',
  '*',
  '/',
] as const
const single = ['(', ')', ',', '&', '|', '!', '^', '~', '¬', '?', ':'] as const

interface Read {
  readonly token: WhereToken
  readonly end: number
}

/** The words of a clause, or undefined where one can't be read. */
export function tokenizeWhere(text: string): readonly WhereToken[] | undefined {
  const tokens: WhereToken[] = []
  for (let at = 0; at < text.length; ) {
    if (blank.test(text.charAt(at))) {
      at++
      continue
    }
    const read = readToken(text, at)
    if (!read || tokens.length >= mostTokens) return undefined
    tokens.push(read.token)
    at = read.end
  }
  return tokens
}

function readToken(text: string, at: number): Read | undefined {
  const first = text.charAt(at)
  if (first === "'" || first === '"') return readQuoted(text, at, first)
  const rest = text.slice(at, at + 400)
  const digits = number.exec(rest)?.[0]
  if (digits !== undefined) return literal(Number(digits), digits, at + digits.length)
  const point = missing.exec(rest)?.[0]
  if (point !== undefined) return literal(null, point, at + point.length)
  const word = name.exec(rest)?.[0]
  if (word !== undefined) return { token: { kind: 'name', text: word, bare: true }, end: at + word.length }
  const sign = [...signs, ...single].find((each) => text.startsWith(each, at))
  return sign === undefined ? undefined : { token: { kind: 'sign', text: sign }, end: at + sign.length }
}

const literal = (value: Cell, text: string, end: number): Read => ({
  token: { kind: 'literal', value, text },
  end,
})

/** How literals of dates and times are read, by the letters behind them. */
const informats: Readonly<Record<string, string>> = { d: 'DATE', t: 'TIME', dt: 'DATETIME' }

/** A text in quotes, with its own quote doubled; a letter behind it makes it a date, a time or a name. */
function readQuoted(text: string, start: number, quote: string): Read | undefined {
  let value = ''
  let at = start + 1
  for (; at < text.length; at++) {
    if (text.charAt(at) !== quote) value += text.charAt(at)
    else if (text.charAt(at + 1) === quote) value += text.charAt(at++)
    else break
  }
  if (at >= text.length) return undefined
  const suffix = /^(?:dt|d|t|n)(?![A-Za-z0-9_])/i.exec(text.slice(at + 1, at + 4))?.[0] ?? ''
  const end = at + 1 + suffix.length
  if (suffix === '') return literal(value, value, end)
  if (suffix.toLowerCase() === 'n') return { token: { kind: 'name', text: value, bare: false }, end }
  const name = informats[suffix.toLowerCase()] ?? ''
  const temporal = readValue(value, { name, length: 0, decimals: 0 })
  return typeof temporal === 'number' ? literal(temporal, value, end) : undefined
}
