import type { Op } from './data-step-ops.ts'
import { readExpression, readSleep } from './read-expression.ts'
import { functionUnit } from './sleep.ts'
import { isWord, type Word } from './words.ts'

/**
 * Whether these words are `x = …`, `x + 1` (a sum), or a reference such as `a{i} = …` or `substr(x, 1) =
 * …`.
 */
export function isAssignment(words: readonly Word[]): boolean {
  const [target, next] = words
  if (target?.kind !== 'name' || !next) return false
  if (isWord(next, '=') || isWord(next, '+')) return true
  const isReference = ['(', '{', '['].includes(next.text)
  return isReference && !isWord(target, 'if') && !isWord(target, 'select') && endOfReference(words)
}

/** What an assignment does when it is run. */
export function readAssignment(words: readonly Word[]): readonly Op[] {
  const name = words[0]?.text ?? ''
  const value = isWord(words[1], '=') ? words.slice(2) : []
  const sleep = readSleep(value, functionUnit)
  if (!sleep) return [{ op: 'assign', name, value: readExpression(value) }]
  return [
    { op: 'sleep', ...sleep },
    { op: 'assign', name, value: sleep.amount },
  ]
}

function endOfReference(words: readonly Word[]): boolean {
  let depth = 0
  for (const [i, { text, kind }] of words.entries()) {
    if (kind !== 'sign') continue
    if ('({['.includes(text)) depth++
    if (')}]'.includes(text)) depth--
    if (depth === 0 && ')}]'.includes(text)) return isWord(words[i + 1], '=')
  }
  return false
}
