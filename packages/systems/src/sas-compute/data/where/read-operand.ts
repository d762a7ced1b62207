import type { Read, WhereCursor } from './cursor.ts'
import { functions } from './where-functions.ts'
import {
  type Calculated,
  type Calculating,
  incompatible,
  type WhereFault,
  type WhereTree,
} from './where-tree.ts'

/** Operators by how they bind, from the weakest on. */
const levels: readonly (readonly Calculating[])[] = [['||'], ['+', '-'], ['*', '/']]

/** An arithmetic expression, or a text put together. */
export function readOperand(cursor: WhereCursor, readInner: Read, level = 0): WhereTree | WhereFault {
  const signs = levels[level]
  if (!signs) return readSigned(cursor, readInner)
  const first = readOperand(cursor, readInner, level + 1)
  if ('fault' in first) return first
  const rest: Calculated[] = []
  for (let sign = cursor.take(signs); sign !== undefined; sign = cursor.take(signs)) {
    const next = readOperand(cursor, readInner, level + 1)
    if ('fault' in next) return next
    rest.push({ op: sign as Calculating, with: next })
  }
  return rest.length === 0 ? first : calculation(first, rest, level === 0 ? 'CHAR' : 'FLOAT')
}

function calculation(
  first: WhereTree,
  rest: readonly Calculated[],
  type: 'CHAR' | 'FLOAT',
): WhereTree | WhereFault {
  const fits = [first, ...rest.map((each) => each.with)].every((each) => each.type === type)
  return fits ? { kind: 'calculate', type, first, rest } : incompatible
}

/** A sign before a power: `-2**2` is -4, as SAS has it. */
function readSigned(cursor: WhereCursor, readInner: Read): WhereTree | WhereFault {
  let [negative, signs] = [false, 0]
  for (let sign = cursor.take(['-', '+']); sign !== undefined; sign = cursor.take(['-', '+'])) {
    signs++
    if (sign === '-') negative = !negative
  }
  const power = readPower(cursor, readInner)
  if ('fault' in power || signs === 0) return power
  if (power.type === 'CHAR') return incompatible
  return negative ? { kind: 'minus', type: 'FLOAT', of: power } : power
}

function readPower(cursor: WhereCursor, readInner: Read): WhereTree | WhereFault {
  const base = readAtom(cursor, readInner)
  if ('fault' in base || cursor.take(['**']) === undefined) return base
  const exponent = cursor.deeper(() => readSigned(cursor, readInner))
  if ('fault' in exponent) return exponent
  return calculation(base, [{ op: '**', with: exponent }], 'FLOAT')
}

function readAtom(cursor: WhereCursor, readInner: Read): WhereTree | WhereFault {
  if (cursor.take(['(']) !== undefined) {
    const inner = readInner(cursor)
    if ('fault' in inner) return inner
    return cursor.take([')']) === undefined ? cursor.unexpected() : inner
  }
  const token = cursor.peek()
  if (token?.kind === 'literal') {
    cursor.next()
    const type = typeof token.value === 'string' ? 'CHAR' : 'FLOAT'
    return { kind: 'literal', type, value: token.value }
  }
  if (token?.kind !== 'name') return cursor.unexpected()
  const ahead = cursor.peek(1)
  const calls = token.bare && ahead?.kind === 'sign' && ahead.text === '('
  cursor.next()
  return calls ? readCall(cursor, token.text.toUpperCase(), readInner) : cursor.column(token.text)
}

function readCall(cursor: WhereCursor, name: string, readInner: Read): WhereTree | WhereFault {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!known) return { fault: `The function ${name} is not known here.` }
  cursor.take(['('])
  const of: WhereTree[] = []
  do {
    const argument = readInner(cursor)
    if ('fault' in argument) return argument
    of.push(argument)
  } while (cursor.take([',']) !== undefined)
  if (cursor.take([')']) === undefined) return cursor.unexpected()
  const fits = of.length === known.takes.length && of.every(({ type }, at) => fitsInto(type, known.takes[at]))
  return fits
    ? { kind: 'call', type: known.gives, name, of }
    : { fault: `The function ${name} takes other arguments.` }
}

const fitsInto = (type: string, wanted: string | undefined): boolean => wanted === 'ANY' || wanted === type
