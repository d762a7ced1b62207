import { isWord, type Word } from './words.ts'

/** The function's default unit is a second (documented for UNIX), the CALL routine's a millisecond. */
export const functionUnit = 1
export const routineUnit = 0.001

/** SAS sleeps for at most 46 days. */
const longest = 46 * 86_400_000

/** Milliseconds of `sleep(amount, unit)`, the unit in seconds; 0 for what is no positive number. */
export function sleepMillis(amount: number, unit: number): number {
  const millis = Math.round(amount * unit * 1000)
  return millis > 0 ? Math.min(millis, longest) : 0
}

interface SleepWords {
  readonly amount: readonly Word[]
  readonly unit: readonly Word[] | number
}

/** The arguments of `sleep(n)` or `sleep(n, unit)` where that is all that the words are. */
export function routineOrFunctionSleep(
  words: readonly Word[],
  defaultUnit = functionUnit,
): SleepWords | undefined {
  if (!isWord(words[0], 'sleep') || !isWord(words[1], '(') || !isWord(words.at(-1), ')')) return undefined
  const inner = words.slice(2, -1)
  const comma = inner.findIndex((word) => isWord(word, ','))
  if (comma === -1) return { amount: inner, unit: defaultUnit }
  return { amount: inner.slice(0, comma), unit: inner.slice(comma + 1) }
}
