import { isMatcher, type Matcher } from './match.ts'

/** Where a value differs from what was expected, as a JSON pointer, with both sides. */
export interface Mismatch {
  readonly pointer: string
  readonly expected: unknown
  readonly actual: unknown
}

/** The first place where a value differs from an expectation, or undefined when it holds. */
export function findMismatch(
  expected: unknown,
  actual: unknown,
  kept: Readonly<Record<string, unknown>>,
  pointer = '',
): Mismatch | undefined {
  const differs = { pointer, expected, actual }
  if (isMatcher(expected)) return mismatchOf(expected, actual, kept, pointer)
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return differs
    return firstOf(expected, (item, i) => findMismatch(item, actual[i], kept, `${pointer}/${i}`))
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return differs
    const members = actual as Readonly<Record<string, unknown>>
    return firstOf(Object.entries(expected), ([name, value]) =>
      findMismatch(value, members[name], kept, `${pointer}/${escaped(name)}`),
    )
  }
  return Object.is(expected, actual) ? undefined : differs
}

function mismatchOf(
  matcher: Matcher,
  actual: unknown,
  kept: Readonly<Record<string, unknown>>,
  pointer: string,
): Mismatch | undefined {
  if (matcher.$match === 'each' && Array.isArray(actual) && actual.length >= matcher.atLeast) {
    return firstOf(actual, (item, i) => findMismatch(matcher.item, item, kept, `${pointer}/${i}`))
  }
  return satisfiesMatcher(matcher, actual, kept) ? undefined : { pointer, expected: matcher, actual }
}

function satisfiesMatcher(
  matcher: Matcher,
  actual: unknown,
  kept: Readonly<Record<string, unknown>>,
): boolean {
  switch (matcher.$match) {
    case 'present':
      return actual !== undefined
    case 'absent':
      return actual === undefined
    case 'pattern':
      return typeof actual === 'string' && new RegExp(matcher.source).test(actual)
    case 'oneOf':
      return matcher.values.some((value) => !findMismatch(value, actual, kept))
    case 'containing':
      return Array.isArray(actual) && actual.some((item) => !findMismatch(matcher.item, item, kept))
    case 'kept':
      return Object.hasOwn(kept, matcher.name) && kept[matcher.name] === actual
    case 'notKept':
      return actual !== undefined && kept[matcher.name] !== actual
    case 'each':
      return false
    default:
      return typeof actual === matcher.$match
  }
}

/** A member's name in a JSON pointer (RFC 6901). */
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => Mismatch | undefined,
): Mismatch | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found) return found
  }
  return undefined
}
