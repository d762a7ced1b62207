import type { PutItem } from './data-step-ops.ts'
import { isWord, type Word } from './words.ts'

/**
 * The items of a `put` statement: strings, `name`, `name=` and `/`. Pointer controls (`@5`, `+1`) and
 * formats behind a name (`date9.`) are passed over.
 */
export function readPut(words: readonly Word[]): readonly PutItem[] {
  const items: PutItem[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    const named = isWord(words[i + 1], '=')
    if (word.kind === 'string') items.push({ is: 'text', text: word.text })
    else if (word.kind === 'name' && !isFormat(words, i)) items.push({ is: 'value', name: word.text, named })
    else if (isWord(word, '/')) items.push({ is: 'newLine' })
  }
  return items
}

/** `best12.`, `comma10.2`, `$char8.`: a name with a point behind it, or with `$` before it. */
function isFormat(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return isWord(words[at - 1], '$') || (next?.kind !== 'string' && next?.text.startsWith('.') === true)
}
