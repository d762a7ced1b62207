import { isMatcher, type Matcher, type Mismatch } from '@standin/engine'
import { oneLine } from './markup.ts'

const longest = 160
/** A hostile target may nest deeper than a stack is. */
const deepest = 6

/** The smallest difference in words: `body/state: promised 'hot', got 'cold'`. */
export function sayDifference({ pointer, expected, actual }: Mismatch): string {
  if (typeof expected === 'string' && typeof actual === 'string') return sayTexts(pointer, expected, actual)
  if (isList(expected) && isList(actual) && expected.length !== actual.length) {
    const counted = `promised ${items(expected)}, got ${items(actual)}`
    return `${pointer}: ${counted}: ${sayValue(expected)} and ${sayValue(actual)}`
  }
  return `${pointer}: promised ${sayValue(expected)}, got ${sayValue(actual)}`
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const items = ({ length }: readonly unknown[]) => (length === 1 ? '1 item' : `${length} items`)

/** Of long texts only the neighbourhood of the first differing character. */
function sayTexts(pointer: string, expected: string, actual: string): string {
  if (expected.length <= longest && actual.length <= longest)
    return `${pointer}: promised ${quoted(expected)}, got ${quoted(actual)}`
  let at = 0
  while (at < expected.length && expected[at] === actual[at]) at++
  const around = (text: string) => quoted(text.slice(Math.max(0, at - 20), at + 60))
  return `${pointer}, from character ${at + 1}: promised …${around(expected)}…, got …${around(actual)}…`
}

/** A value, or what a matcher stands for, in words and on one line. */
export function sayValue(value: unknown): string {
  return cut(say(value, 0), 2 * longest)
}

export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}… (${text.length - limit} more characters)`
}

function say(value: unknown, depth: number): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return quoted(cut(value, longest))
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth >= deepest) return '…'
  if (isMatcher(value)) return sayMatcher(value, depth)
  if (Array.isArray(value)) return `[${some(value.map((item) => say(item, depth + 1)))}]`
  const members = Object.entries(value).map(([name, each]) => `${oneLine(name)}: ${say(each, depth + 1)}`)
  return members.length === 0 ? '{}' : `{ ${some(members)} }`
}

const some = (parts: readonly string[]) => parts.join(', ')

function sayMatcher(matcher: Matcher, depth: number): string {
  const within = (value: unknown) => say(value, depth + 1)
  switch (matcher.$match) {
    case 'present':
      return 'anything'
    case 'absent':
      return 'nothing'
    case 'pattern':
      return `a text like /${oneLine(matcher.source)}/`
    case 'oneOf':
      return `one of ${matcher.values.map(within).join(', ')}`
    case 'each':
      return `a list of at least ${matcher.atLeast}, each ${within(matcher.item)}`
    case 'containing':
      return `a list that contains ${within(matcher.item)}`
    case 'kept':
      return `what was kept as '${oneLine(matcher.name)}'`
    case 'notKept':
      return `another than what was kept as '${oneLine(matcher.name)}'`
    default:
      return `a ${matcher.$match}`
  }
}

/** In single quotes, with what can't be seen in a form that can. */
const quoted = (text: string) => `'${oneLine(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"))}'`
