import {
  type Answer,
  expireNow,
  type HeaderList,
  type Refusal,
  settle,
  type WireReply,
  type World,
  waitByJumping,
} from '@standin/engine'
import { allowedMethods } from '../checks/checks.ts'
import type { Exchange } from '../exchange.ts'
import type { Break } from '../reply/pieces.ts'
import type { ChosenFaults, Ending } from './choose-faults.ts'

/** What a struck request is answered with. */
export interface StruckAnswer {
  readonly answer: Answer
  /** Whether the system itself made it: then it keeps its document. */
  readonly isOwn: boolean
}

/** Answers a request that faults strike. `answer` is the usual way, and `refuse` renders a wire error of the system. */
export async function strikeRequest(
  world: World,
  exchange: Exchange,
  { delay, gone, ending }: ChosenFaults,
  answer: () => Promise<Answer>,
  refuse: (refusal: Refusal) => WireReply,
): Promise<StruckAnswer> {
  await takeTime(world, exchange, delay.before)
  for (const each of gone) expireNow(exchange.realm, each)
  const instead = ending && replyOf(ending, exchange, refuse)
  if (instead && isBefore(ending)) {
    await takeTime(world, exchange, delay.after)
    return { answer: instead(), isOwn: false }
  }
  const own = await answer()
  await takeTime(world, exchange, delay.after)
  return instead ? { answer: instead(), isOwn: false } : { answer: own, isOwn: true }
}

/** Virtual time: a jump in `auto`, else a wait until the clock is there. */
async function takeTime(world: World, { realm, root }: Exchange, ms: number): Promise<void> {
  if (ms === 0) return
  const deadline = realm.roots.at(realm.roots.get(root)) + ms
  const never = () => undefined
  if (realm.clock.mode === 'auto') {
    waitByJumping(realm, root, deadline, never)
    return
  }
  await world.holds.hold(realm, root, deadline, never)
  settle(realm, root)
}

/** A connection that is cut before is cut before anything happens. */
function isBefore(ending: Ending): boolean {
  if (ending.kind === 'spent') return true
  if (ending.kind === 'truncate') return false
  return (ending.moment ?? 'before') === 'before'
}

function replyOf(
  ending: Ending,
  exchange: Exchange,
  refuse: (refusal: Refusal) => WireReply,
): (() => WireReply) | undefined {
  switch (ending.kind) {
    case 'spent':
      return () => refuse(ending.refuse)
    case 'error':
      return () => {
        const details = { ...detailsFor(exchange), ...ending.details }
        const reply = refuse({ error: ending.error, details })
        return { ...reply, headers: [...reply.headers, ...listOf(ending.headers)] }
      }
    case 'reply':
      return () => plainReply(ending)
    case 'cut':
      return isBefore(ending) ? () => ({ status: 503, headers: [], body: '' }) : undefined
    case 'truncate':
      return undefined
  }
}

/** What errors' texts mention, so that none says `undefined`. */
function detailsFor({ system, path, match }: Exchange): Readonly<Record<string, unknown>> {
  const allowed = match ? allowedMethods(match.route.methods.keys()) : []
  return { ...path, allowed, ...system.faultWords?.details?.(path) }
}

function plainReply({ status, headers, body = '' }: Extract<Ending, { kind: 'reply' }>): WireReply {
  const given = listOf(headers)
  const isTyped = given.some(([name]) => name.toLowerCase() === 'content-type')
  const isText = typeof body === 'string'
  const type: HeaderList = [['content-type', isText ? 'text/plain; charset=utf-8' : 'application/json']]
  return {
    status,
    headers: [...(isTyped || body === '' ? [] : type), ...given],
    body: isText ? body : JSON.stringify(body),
  }
}

const listOf = (headers: Readonly<Record<string, string>> = {}): HeaderList => Object.entries(headers)

/** Where the reply breaks off, of a fault that breaks one. */
export function breakOf(ending: Ending | undefined, length: number): Break | undefined {
  if (ending?.kind === 'truncate')
    return { after: Math.min(ending.bytes ?? Math.floor(length / 2), Math.max(0, length - 1)), how: 'end' }
  if (ending?.kind !== 'cut') return undefined
  if (ending.moment !== 'head') return { after: 'nothing', how: 'reset' }
  return { after: 0, how: 'reset' }
}
