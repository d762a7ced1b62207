import { closing } from '../tables/table-reference.ts'
import { isWord, type Word } from '../words.ts'
import { type Compile, readExpression } from './compile.ts'
import type { InputItem, PutItem } from './op.ts'

/** A reader of items: how many words it took, or 0. */
export interface Items<Item> {
  readonly items: Item[]
  at: number
}

/** `@5`, `@x`, `@(x + 1)`, `+3`, `/`: the same for `put` and `input`. */
export function readMove(
  compile: Compile,
  words: readonly Word[],
  to: Items<PutItem> | Items<InputItem>,
): boolean {
  const items = to.items as (PutItem | InputItem)[]
  const [word, next] = [words[to.at], words[to.at + 1]]
  if (isWord(word, '/')) items.push({ is: 'line' })
  else if (isWord(word, '+') && next?.kind === 'number') items.push({ is: 'skip', by: Number(next.text) })
  else if (!isWord(word, '@') || !next || isWord(next, '@')) return false
  else {
    const end = isWord(next, '(') ? (closing(words, to.at + 1) ?? to.at + 1) : to.at + 1
    const column = readExpression(compile, words.slice(to.at + 1, end + 1))
    if (!column) return false
    items.push({ is: 'column', to: column })
    to.at = end + 1
    return true
  }
  to.at += isWord(word, '/') ? 1 : 2
  return true
}
