import type { FormatSpec } from '../../data/table-content.ts'
import { parseFormat } from '../formats/format-spec.ts'
import { isWord, type Word } from '../words.ts'

interface FormatWords {
  readonly format: FormatSpec
  /** How many words it takes. */
  readonly length: number
}

/** A format that starts at this word: `date9.`, `8.2`, `$char10.`. */
export function formatAt(words: readonly Word[], at: number): FormatWords | undefined {
  const isText = isWord(words[at], '$')
  const start = at + (isText ? 1 : 0)
  const first = words[start]
  const parts = first?.kind === 'number' && first.text.includes('.') ? [first] : named(words, start)
  const format = parts && parseFormat((isText ? '$' : '') + parts.map(({ text }) => text).join(''))
  return format && { format, length: parts.length + (isText ? 1 : 0) }
}

/** A name (or nothing, behind `$`) and a point, perhaps with decimals. */
function named(words: readonly Word[], at: number): readonly Word[] | undefined {
  const name = words[at]?.kind === 'name' ? [words[at]] : []
  const point = words[at + name.length]
  const isPoint = isWord(point, '.') || (point?.kind === 'number' && point.text.startsWith('.'))
  return point && isPoint ? [...name, point] : undefined
}
