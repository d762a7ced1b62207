import { StandinError } from '../errors/standin-error.ts'

/** A leaf of an expectation that stands for many values. Plain data, so that a scenario can be printed and exported. */
export type Matcher =
  | { readonly $match: 'string' | 'number' | 'boolean' | 'present' | 'absent' }
  | { readonly $match: 'pattern'; readonly source: string }
  | { readonly $match: 'oneOf'; readonly values: readonly unknown[] }
  | { readonly $match: 'each'; readonly item: unknown; readonly atLeast: number }
  | { readonly $match: 'containing'; readonly item: unknown }
  | { readonly $match: 'kept'; readonly name: string }
  | { readonly $match: 'notKept'; readonly name: string }

/** An expectation of a JSON value: members that are not named may be there too; arrays are matched whole. */
export type Match<T> =
  | Matcher
  | (T extends readonly (infer Item)[]
      ? readonly Match<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]?: Match<T[Key]> }
        : T)

/** An expectation of a body that is text, to the letter or by a matcher. */
export interface TextMatch<T extends string = string> {
  readonly $text: T | Matcher
}

export const aString: Matcher = { $match: 'string' }
export const aNumber: Matcher = { $match: 'number' }
export const aBoolean: Matcher = { $match: 'boolean' }
export const present: Matcher = { $match: 'present' }
export const absent: Matcher = { $match: 'absent' }
export const oneOf = (...values: readonly unknown[]): Matcher => ({ $match: 'oneOf', values })
/** Every item of an array matches, and there are enough of them. */
export const each = (item: unknown, atLeast = 1): Matcher => ({ $match: 'each', item, atLeast })
/** Some item of an array matches. */
export const containing = (item: unknown): Matcher => ({ $match: 'containing', item })
/** The value that an earlier step kept. As an input it stands for that value. */
export const kept = (name: string): Matcher => ({ $match: 'kept', name })
/** Any value but the one that an earlier step kept. */
export const notKept = (name: string): Matcher => ({ $match: 'notKept', name })

/** A text that the expression finds something in. */
export function pattern(expression: RegExp): Matcher {
  if (expression.flags === '') return { $match: 'pattern', source: expression.source }
  throw new StandinError(
    'pattern-flags',
    `The pattern ${expression} has flags, which not every reader of a scenario knows.`,
    'Say it without them: [Aa] for an a in either case.',
  )
}

export function text<T extends string>(value: T | Matcher): TextMatch<T> {
  return { $text: value }
}

export function isMatcher(value: unknown): value is Matcher {
  return typeof value === 'object' && value !== null && '$match' in value
}
