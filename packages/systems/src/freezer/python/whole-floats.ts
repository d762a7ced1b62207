import { isObject } from '../types.ts'

/**
 * A number that was written as a float and is whole: Python keeps it apart from an integer, JavaScript does
 * not.
 */
interface WholeFloat {
  readonly $float: string
}

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const isWhole = (text: string) =>
  !text.startsWith('"') && /[.eE]/.test(text) && Number.isInteger(Number(text))

/**
 * Well-formed JSON with its whole floats marked; undefined when it has none (recorded:
 * sessions.create/tag_float).
 */
export function readWholeFloats(text: string): unknown {
  const marked = text.replace(token, (each) => (isWhole(each) ? `{"$float":"${each}"}` : each))
  return marked === text ? undefined : JSON.parse(marked)
}

export function isWholeFloat(value: unknown): value is WholeFloat & object {
  return isObject(value) && typeof value.$float === 'string'
}
