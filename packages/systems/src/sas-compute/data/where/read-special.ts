import type { Cell } from '../table-content.ts'
import type { Read, WhereCursor } from './cursor.ts'
import { readOperand } from './read-operand.ts'
import {
  incompatible,
  type WhereFault,
  type WhereRange,
  type WhereTree,
  type WhereType,
} from './where-tree.ts'

/** A value as it is written: a literal, with its sign. */
function readValue(cursor: WhereCursor, type: WhereType): { readonly value: Cell } | WhereFault {
  const sign = cursor.take(['-', '+'])
  const token = cursor.peek()
  if (token?.kind !== 'literal') return cursor.unexpected()
  cursor.next()
  if ((typeof token.value === 'string') !== (type === 'CHAR')) return incompatible
  if (sign === undefined) return { value: token.value }
  if (typeof token.value === 'string') return incompatible
  return { value: token.value === null || sign === '+' ? token.value : -token.value }
}

/** `in (1, 2, 5:8)`; commas may be left out. */
export function readIn(cursor: WhereCursor, of: WhereTree): WhereTree | WhereFault {
  if (cursor.take(['(']) === undefined) return cursor.unexpected()
  const values: WhereRange[] = []
  do {
    const from = readValue(cursor, of.type)
    if ('fault' in from) return from
    const to = cursor.take([':']) === undefined ? from : readValue(cursor, of.type)
    if ('fault' in to) return to
    values.push({ from: from.value, to: to.value })
  } while (cursor.take([',']) !== undefined || cursor.peek()?.kind === 'literal')
  return cursor.take([')']) === undefined ? cursor.unexpected() : { kind: 'in', type: 'FLOAT', of, values }
}

export function readBetween(cursor: WhereCursor, of: WhereTree, readInner: Read): WhereTree | WhereFault {
  const low = readOperand(cursor, readInner)
  if ('fault' in low) return low
  if (cursor.take(['and', '&']) === undefined) return cursor.unexpected()
  const high = readOperand(cursor, readInner)
  if ('fault' in high) return high
  if (low.type !== of.type || high.type !== of.type) return incompatible
  const [from, to] = [
    { op: 'ge', with: low },
    { op: 'le', with: high },
  ] as const
  const each = (rest: typeof from | typeof to): WhereTree => ({
    kind: 'compare',
    type: 'FLOAT',
    first: of,
    rest: [rest],
  })
  return { kind: 'all', type: 'FLOAT', of: [each(from), each(to)] }
}

export function readContains(cursor: WhereCursor, of: WhereTree, readInner: Read): WhereTree | WhereFault {
  const part = readOperand(cursor, readInner)
  if ('fault' in part) return part
  if (of.type !== 'CHAR' || part.type !== 'CHAR') return incompatible
  return { kind: 'contains', type: 'FLOAT', of, part }
}

export function readLike(cursor: WhereCursor, of: WhereTree): WhereTree | WhereFault {
  const pattern = readValue(cursor, 'CHAR')
  if ('fault' in pattern) return pattern
  if (of.type !== 'CHAR') return incompatible
  return { kind: 'like', type: 'FLOAT', of, pattern: String(pattern.value) }
}

/** `is null`, `is missing` and their opposites. */
export function readMissing(cursor: WhereCursor, of: WhereTree): WhereTree | WhereFault {
  const not = cursor.take(['not'])
  if (cursor.take(['null', 'missing']) === undefined) return cursor.unexpected()
  const missing: WhereTree = { kind: 'missing', type: 'FLOAT', of }
  return not === undefined ? missing : { kind: 'not', type: 'FLOAT', of: missing }
}
