import { hash128 } from '../ids/hash.ts'
import { isAbout } from '../wire/is-about.ts'
import type { WireRequest } from '../wire/wire.ts'
import type { CallRange, Fault } from './fault.ts'
import type { ReadyFault } from './parse-fault.ts'

/** What a fault looks at. */
export interface FaultQuestion {
  readonly system: string
  /** What the URL and method may mean. */
  readonly operations: readonly string[]
  readonly request: WireRequest
  /** The root's time, epoch ms. */
  readonly at: number
}

/** Whether a request is one that the fault counts. */
export function isCounted({ fault, operations, from, until }: ReadyFault, asked: FaultQuestion): boolean {
  if (fault.system !== asked.system || asked.at < from || asked.at >= until) return false
  if (operations && !asked.operations.some((id) => operations.includes(id))) return false
  return fault.resource === undefined || isAbout(asked.request.path, fault.resource)
}

/** Whether the fault strikes at its `count`th request, counted from 1, by its numbers and its own chance. */
export function isStruck({ calls, probability = 1, name }: Fault, count: number, seed: string): boolean {
  if (!isAmong(calls, count)) return false
  if (probability >= 1) return true
  const [word] = hash128(`${seed}|fault|${name}|${count}`)
  return word / 0x1_0000_0000 < probability
}

function isAmong(calls: Fault['calls'], count: number): boolean {
  if (calls === undefined) return true
  if (typeof calls === 'number') return calls === count
  if (isList(calls)) return calls.includes(count)
  const { from = 1, to = Number.POSITIVE_INFINITY, every = 1 } = calls
  return count >= from && count <= to && (count - from) % every === 0
}

const isList = (calls: readonly number[] | CallRange): calls is readonly number[] => Array.isArray(calls)
