import { textType } from '../expression/expression-type.ts'
import { isWord, type Word } from '../words.ts'
import { type Compile, type Compiler, checkFormat, placeOf } from './compile.ts'
import { formatAt } from './format-at.ts'
import type { PutItem } from './op.ts'
import { type Items, readMove } from './read-move.ts'
import { declare } from './variables.ts'

export const compilePut: Compiler = (compile) => {
  const { words, into } = compile
  const read: Items<PutItem> = { items: [], at: 1 }
  while (read.at < words.length) if (!readPutItem(compile, words, read)) return false
  into.push({
    op: 'put',
    items: read.items,
    holds: isWord(words.at(-1), '@'),
    log: isWord(words[0], 'putlog'),
    place: placeOf(compile),
  })
  return true
}

function readPutItem(compile: Compile, words: readonly Word[], read: Items<PutItem>): boolean {
  const word = words[read.at]
  if (readMove(compile, words, read)) return true
  if (word?.kind === 'string') return push(read, { is: 'text', text: word.text }, 1)
  if (word?.kind === 'number' && isWord(words[read.at + 1], '*')) return repeated(words, read)
  if (isWord(word, '_all_')) return push(read, { is: 'all' }, isWord(words[read.at + 1], '=') ? 2 : 1)
  if (word?.kind === 'name') return putValue(compile, words, read)
  if (isWord(word, '(') || isWord(word, ')') || isWord(word, '=') || isWord(word, ':') || isWord(word, '@')) {
    read.at++
    return true
  }
  return false
}

function push(read: Items<PutItem>, item: PutItem, length: number): true {
  read.items.push(item)
  read.at += length
  return true
}

/** `20*'-'` */
function repeated(words: readonly Word[], read: Items<PutItem>): boolean {
  const [count, text] = [Number(words[read.at]?.text), words[read.at + 2]]
  if (text?.kind !== 'string') return false
  return push(read, { is: 'text', text: text.text.repeat(Math.min(1000, Math.trunc(count))) }, 3)
}

function putValue(compile: Compile, words: readonly Word[], read: Items<PutItem>): boolean {
  const { step } = compile
  const name = words[read.at]?.text ?? ''
  const named = isWord(words[read.at + 1], '=')
  const colon = isWord(words[read.at + 1], ':') ? 1 : 0
  const formatted = formatAt(words, read.at + (named ? 2 : 1) + colon)
  if (formatted) checkFormat(compile, formatted.format, false)
  const isText = formatted?.format.name.startsWith('$') === true
  if (!step.arrays.has(name.toLowerCase()))
    declare(step, name, isText ? textType(formatted?.format.length ?? 8) : { type: 'FLOAT', length: 8 }, {
      automatic: /^_(?:n|error)_$/i.test(name),
    })
  const item: PutItem = {
    is: 'value',
    name,
    named,
    ...(formatted ? { format: formatted.format } : {}),
  }
  return push(read, item, 1 + (named ? 1 : 0) + (formatted ? formatted.length + colon : 0))
}
