import type { ColumnContent } from '../table-content.ts'
import { createCursor, type WhereCursor } from './cursor.ts'
import { readComparison } from './read-comparison.ts'
import { tokenizeWhere } from './tokenize-where.ts'
import type { WhereFault, WhereTree } from './where-tree.ts'

/** Parses a WHERE clause, without the word, over the columns that it may name. */
export function parseWhere(text: string, columns: readonly ColumnContent[]): WhereTree | WhereFault {
  const tokens = tokenizeWhere(text)
  if (!tokens) return { fault: 'The clause holds something that is neither a name, a value nor an operator.' }
  if (tokens.length === 0) return { fault: 'The clause is empty.' }
  const cursor = createCursor(tokens, columns)
  const tree = readAny(cursor)
  if ('fault' in tree) return tree
  if (!cursor.atEnd()) return cursor.unexpected()
  return tree.type === 'FLOAT' ? tree : { fault: 'A text is no condition.' }
}

/** `or` binds least, then `and`, then `not`. */
function readAny(cursor: WhereCursor): WhereTree | WhereFault {
  return cursor.deeper(() => readList(cursor, 'any', ['or', '|', '!'], readAll))
}

function readAll(cursor: WhereCursor): WhereTree | WhereFault {
  return readList(cursor, 'all', ['and', '&'], readNot)
}

function readList(
  cursor: WhereCursor,
  kind: 'all' | 'any',
  words: readonly string[],
  read: (cursor: WhereCursor) => WhereTree | WhereFault,
): WhereTree | WhereFault {
  const of: WhereTree[] = []
  do {
    const next = read(cursor)
    if ('fault' in next) return next
    of.push(next)
  } while (cursor.take(words) !== undefined)
  const [first] = of
  if (of.length === 1 && first) return first
  if (of.some(({ type }) => type === 'CHAR')) return { fault: 'A text is no condition.' }
  return { kind, type: 'FLOAT', of }
}

function readNot(cursor: WhereCursor): WhereTree | WhereFault {
  let negations = 0
  while (cursor.take(['not', '^', '~', '¬']) !== undefined) negations++
  const inner = readComparison(cursor, readAny)
  if ('fault' in inner || negations === 0) return inner
  const once: WhereTree = { kind: 'not', type: 'FLOAT', of: inner }
  return negations % 2 === 1 ? once : { kind: 'not', type: 'FLOAT', of: once }
}
