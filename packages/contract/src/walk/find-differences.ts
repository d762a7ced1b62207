import type { Mismatch } from '@standin/engine'
import type { DeclaredDifference } from './walk-result.ts'

/** All places where a normalised value differs from the reference's, as JSON pointers. */
export function findDifferences(expected: unknown, actual: unknown, pointer: string): readonly Mismatch[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return [{ pointer, expected, actual }]
    return expected.flatMap((item, i) => findDifferences(item, actual[i], `${pointer}/${i}`))
  }
  if (isObject(expected) && isObject(actual)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    return names.flatMap((name) =>
      findDifferences(expected[name], actual[name], `${pointer}/${escaped(name)}`),
    )
  }
  return Object.is(expected, actual) ? [] : [{ pointer, expected, actual }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member's name in a JSON pointer (RFC 6901). */
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The declaration that a difference falls under. */
export function findDeclaration(
  declared: readonly DeclaredDifference[],
  operation: string,
  mismatch: Mismatch,
): DeclaredDifference | undefined {
  return declared.find(
    (each) =>
      (each.operation ?? operation) === operation &&
      isUnder(each.pointer, mismatch.pointer) &&
      (each.expected === undefined || each.expected === mismatch.expected) &&
      (each.actual === undefined || each.actual === mismatch.actual),
  )
}

function isUnder(pattern: string, pointer: string): boolean {
  const [wanted, parts] = [pattern.split('/'), pointer.split('/')]
  return wanted.length === parts.length && wanted.every((part, i) => part === '*' || part === parts[i])
}
