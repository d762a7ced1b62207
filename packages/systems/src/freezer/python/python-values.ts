import { isWholeFloat } from './whole-floats.ts'

/** Python's `int()`: undefined where it would raise. */
export function pythonInt(value: unknown): number | undefined {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value !== 'string' || !/^\s*[+-]?\d+(_\d+)*\s*$/.test(value)) return undefined
  return Number(value.replaceAll('_', ''))
}

/** What `not value` is false for. */
export function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return Boolean(value)
}

/** Python's `repr()`, which error texts quote values with. */
export function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  if (isWholeFloat(value)) return value.$float
  const members = Object.entries(value).map(([key, member]) => `${quoted(key)}: ${pythonRepr(member)}`)
  return `{${members.join(', ')}}`
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`
}

/** Python's `==` for JSON: true is 1, and a member that is missing is no null. */
export function pythonEquals(a: unknown, b: unknown): boolean {
  const [left, right] = [plain(a), plain(b)]
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return left === right
  const [keys, others] = [Object.keys(left), Object.keys(right)]
  if (Array.isArray(left) !== Array.isArray(right) || keys.length !== others.length) return false
  return keys.every(
    (key) => Object.hasOwn(right, key) && pythonEquals(memberOf(left, key), memberOf(right, key)),
  )
}

const memberOf = (value: object, key: string) => (value as Readonly<Record<string, unknown>>)[key]

function plain(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value)
  return value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value
}
