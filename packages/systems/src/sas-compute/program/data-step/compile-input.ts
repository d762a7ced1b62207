import type { FormatSpec } from '../../data/table-content.ts'
import { textType } from '../expression/expression-type.ts'
import { isWord, type Word } from '../words.ts'
import { type Compile, type Compiler, checkFormat, placeOf } from './compile.ts'
import { formatAt } from './format-at.ts'
import type { InputItem } from './op.ts'
import { type Items, readMove } from './read-move.ts'
import { declare } from './variables.ts'

export const compileInput: Compiler = (compile) => {
  const { words, into, step } = compile
  const held = isWord(words.at(-1), '@') ? (isWord(words.at(-2), '@') ? '@@' : '@') : ''
  const own = words.slice(1, held === '' ? undefined : -held.length)
  const read: Items<InputItem> = { items: [], at: 0 }
  while (read.at < own.length) if (!readInputItem(compile, own, read)) return false
  step.inputs = true
  into.push({ op: 'input', items: read.items, holds: held, place: placeOf(compile) })
  return true
}

function readInputItem(compile: Compile, words: readonly Word[], read: Items<InputItem>): boolean {
  if (readMove(compile, words, read)) return true
  const word = words[read.at]
  if (word?.kind !== 'name') return false
  const isText = isWord(words[read.at + 1], '$')
  const plain = read.at + (isText ? 2 : 1)
  const columns = columnsAt(words, plain)
  const informat = columns ? undefined : informatAt(words, read.at, plain)
  if (informat) checkFormat(compile, informat.format, true)
  const variable = declare(compile.step, word.text, inputType(isText, columns, informat?.format), {
    set: true,
  })
  const base = { is: 'value', name: variable.name.toLowerCase() } as const
  if (columns) {
    read.items.push({ ...base, by: 'columns', from: columns[0], to: columns[1] })
    read.at = plain + columns[2]
  } else if (informat) {
    read.items.push({ ...base, by: informat.listed ? 'list' : 'informat', informat: informat.format })
    read.at = informat.end
  } else {
    read.items.push({ ...base, by: 'list', ...(variable.informat ? { informat: variable.informat } : {}) })
    read.at = plain + (isWord(words[plain], '&') ? 1 : 0)
  }
  return true
}

/** `date9.` behind a name, or `: date9.`, which reads up to the next blank. */
function informatAt(words: readonly Word[], at: number, plain: number) {
  const listed = isWord(words[plain], ':')
  const start = listed ? plain + 1 : at + 1
  const found = formatAt(words, start)
  return found && { format: found.format, listed, end: start + found.length }
}

/** `1-10` or `5` behind a name. */
function columnsAt(words: readonly Word[], at: number): readonly [number, number, number] | undefined {
  const [from, dash, to] = words.slice(at, at + 3)
  if (from?.kind !== 'number' || from.text.includes('.')) return undefined
  if (isWord(dash, '-') && to?.kind === 'number') return [Number(from.text), Number(to.text), 3]
  return [Number(from.text), Number(from.text), 1]
}

function inputType(
  isText: boolean,
  columns: readonly [number, number, number] | undefined,
  informat: FormatSpec | undefined,
) {
  if (!isText && !informat?.name.startsWith('$')) return { type: 'FLOAT', length: 8 } as const
  if (columns) return textType(columns[1] - columns[0] + 1)
  return textType(informat?.length || 8)
}
