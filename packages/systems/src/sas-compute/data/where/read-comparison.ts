import type { Read, WhereCursor } from './cursor.ts'
import { readOperand } from './read-operand.ts'
import { readBetween, readContains, readIn, readLike, readMissing } from './read-special.ts'
import { type Compared, type Comparing, incompatible, type WhereFault, type WhereTree } from './where-tree.ts'

const comparisons: Readonly<Record<string, Comparing>> = {
  '=': 'eq',
  eq: 'eq',
  '^=': 'ne',
  '~=': 'ne',
  '¬=': 'ne',
  '<>': 'ne',
  ne: 'ne',
  '>': 'gt',
  gt: 'gt',
  '>=': 'ge',
  ge: 'ge',
  '<': 'lt',
  lt: 'lt',
  '<=': 'le',
  le: 'le',
  '=:': 'begins',
}

/** The operators that are words of a WHERE clause alone; each may have `not` before it. */
const special: Readonly<
  Record<string, (cursor: WhereCursor, of: WhereTree, readInner: Read) => WhereTree | WhereFault>
> = {
  in: readIn,
  between: readBetween,
  contains: readContains,
  '?': readContains,
  like: readLike,
  is: readMissing,
}

const signs = Object.keys(comparisons)
const words = Object.keys(special)

/** An operand, alone or compared; comparisons chain: `10 < x <= 20`. */
export function readComparison(cursor: WhereCursor, readInner: Read): WhereTree | WhereFault {
  const first = readOperand(cursor, readInner)
  if ('fault' in first) return first
  return readSpecial(cursor, first, readInner) ?? readChain(cursor, first, readInner)
}

function readSpecial(
  cursor: WhereCursor,
  of: WhereTree,
  readInner: Read,
): WhereTree | WhereFault | undefined {
  const ahead = cursor.peek(1)
  const negated = ahead && ahead.kind !== 'literal' && words.includes(ahead.text.toLowerCase())
  const not = negated ? cursor.take(['not', '^', '~', '¬']) : undefined
  const word = cursor.take(words)
  if (word === undefined) return not === undefined ? undefined : cursor.unexpected()
  const tree = special[word]?.(cursor, of, readInner) ?? cursor.unexpected()
  if ('fault' in tree || not === undefined) return tree
  return { kind: 'not', type: 'FLOAT', of: tree }
}

function readChain(cursor: WhereCursor, first: WhereTree, readInner: Read): WhereTree | WhereFault {
  const rest: Compared[] = []
  for (let word = cursor.take(signs); word !== undefined; word = cursor.take(signs)) {
    const next = readOperand(cursor, readInner)
    if ('fault' in next) return next
    if (next.type !== first.type) return incompatible
    rest.push({ op: comparisons[word] ?? 'eq', with: next })
  }
  return rest.length === 0 ? first : { kind: 'compare', type: 'FLOAT', first, rest }
}
