import { sayNearest } from '../errors/nearest-name.ts'
import { StandinError } from '../errors/standin-error.ts'
import type { System } from '../system/system.ts'
import { parseDuration } from '../time/duration.ts'
import type { FaultEffect } from './fault.ts'

type Members = Readonly<Record<string, unknown>>

interface KindOfEffect {
  readonly members: readonly string[]
  readonly moments: readonly string[]
  /** What is wrong with it, if anything. */
  readonly check: (effect: Members, system: System) => void
}

const twoMoments = ['before', 'after']

/** The kinds of effects: what each may say, when it strikes, and what must be known. */
const kinds: Readonly<Record<FaultEffect['kind'], KindOfEffect>> = {
  error: {
    members: ['error', 'details', 'headers'],
    moments: twoMoments,
    check({ error, headers }, system) {
      assertKnown('error', error, system.faultWords?.errors ?? [], system)
      assertHeaders(headers)
    },
  },
  reply: {
    members: ['status', 'headers', 'body'],
    moments: twoMoments,
    check({ status, headers }) {
      if (!isWhole(status) || status < 200 || status > 999)
        throw bad(`'status' of a fault is ${String(status)}.`, 'Give a number from 200 to 999.')
      assertHeaders(headers)
    },
  },
  latency: {
    members: ['delay'],
    moments: twoMoments,
    check({ delay }) {
      if (typeof delay === 'string' && parseDuration(delay) !== undefined) return
      throw bad(`'delay' of a fault is '${String(delay)}'.`, "Give a duration as 'PT5S', '5s' or '250ms'.")
    },
  },
  cut: { members: [], moments: [...twoMoments, 'head'], check: () => undefined },
  truncate: {
    members: ['bytes'],
    moments: [],
    check({ bytes }) {
      if (bytes === undefined || (isWhole(bytes) && bytes >= 0)) return
      throw bad(`'bytes' of a fault is ${String(bytes)}.`, 'Give a whole number, 0 or more.')
    },
  },
  expire: {
    members: ['what'],
    moments: [],
    check({ what }, system) {
      assertKnown('what', what, Object.keys(system.faultWords?.expire ?? {}), system)
    },
  },
}

const isWhole = (value: unknown): value is number => Number.isInteger(value)

/** What a fault does, checked against the words of its system. Throws a StandinError. */
export function parseEffect(value: unknown, system: System): FaultEffect {
  const names = Object.keys(kinds)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad("'do' of a fault is no object.", `Write {"kind": …} with one of ${names.join(', ')}.`)
  const { kind, moment, ...rest } = value as Members
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind))
    throw new StandinError(
      'unknown-effect',
      `A fault can't do '${String(kind)}'.`,
      sayNearest(String(kind), names),
    )
  const { members, moments, check } = kinds[kind as FaultEffect['kind']]
  for (const member of Object.keys(rest)) {
    if (!members.includes(member))
      throw bad(`'${kind}' of a fault has no member '${member}'.`, sayNearest(member, members))
  }
  if (moment !== undefined && !moments.includes(String(moment)))
    throw bad(`'${kind}' of a fault has no moment '${String(moment)}'.`, sayNearest(String(moment), moments))
  check(value as Members, system)
  return value as unknown as FaultEffect
}

function assertKnown(
  member: 'error' | 'what',
  value: unknown,
  known: readonly string[],
  system: System,
): void {
  if (typeof value === 'string' && known.includes(value)) return
  const [code, noun] =
    member === 'error' ? ['unknown-error', 'error'] : ['unknown-expiry', 'thing that expires']
  throw new StandinError(
    code,
    `${system.id} has no ${noun} '${String(value)}'.`,
    sayNearest(String(value), known),
  )
}

/** What would break the reply itself, and what only the length of a body can say. */
function assertHeaders(value: unknown): void {
  if (value === undefined) return
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : undefined
  for (const [name, each] of entries ?? [['', undefined]]) {
    const isFine =
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof each === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(each)
    if (!isFine)
      throw bad(
        `'headers' of a fault has no good header '${name}'.`,
        'Give texts by name, without line breaks.',
      )
    if (/^(content-length|transfer-encoding|date)$/i.test(name))
      throw bad(`'headers' of a fault says '${name}', which is Standin's own.`, 'Leave it out.')
  }
}

function bad(message: string, nextStep: string): StandinError {
  return new StandinError('bad-fault', message, nextStep)
}
