import type { Expression, SleepCall } from './data-step-ops.ts'
import { isWord, type Word } from './words.ts'

export const literal = (value: string | number | undefined): Expression => ({ is: 'literal', value })

/** An expression of one literal (with a sign) or one variable; everything else is unknown. */
export function readExpression(words: readonly Word[]): Expression {
  const [first, second] = words
  if (words.length === 2 && second?.kind === 'number' && isWord(first, '-'))
    return literal(-Number(second.text))
  if (words.length !== 1 || !first) return literal(undefined)
  if (first.kind === 'string') return literal(first.text)
  if (first.kind === 'number') return literal(Number(first.text))
  return first.kind === 'name' ? { is: 'variable', name: first.text } : literal(undefined)
}

/** The arguments of `name(a, b)`, given the words behind `name`; undefined when that is not what they are. */
export function readArguments(words: readonly Word[]): readonly (readonly Word[])[] | undefined {
  if (!isWord(words[0], '(') || !isWord(words.at(-1), ')')) return undefined
  const found: Word[][] = [[]]
  let depth = 0
  for (const word of words.slice(1, -1)) {
    if (isWord(word, '(')) depth++
    if (isWord(word, ')')) depth--
    if (depth === 0 && isWord(word, ',')) found.push([])
    else found.at(-1)?.push(word)
  }
  return found
}

/** `sleep(n)` or `sleep(n, unit)`, given the words from `sleep` on. */
export function readSleep(words: readonly Word[], defaultUnit: number): SleepCall | undefined {
  if (!isWord(words[0], 'sleep')) return undefined
  const [amount, unit] = readArguments(words.slice(1)) ?? []
  return (
    amount && { amount: readExpression(amount), unit: unit ? readExpression(unit) : literal(defaultUnit) }
  )
}
