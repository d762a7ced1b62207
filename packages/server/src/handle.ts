import {
  type Answer,
  beginRequest,
  commonRoot,
  type FiredFault,
  type Handler,
  nobody,
  notePoll,
  type Refusal,
  type Settled,
  type System,
  settle,
  takeFired,
  touch,
  type Wait,
  type WireReply,
  type WireRequest,
  type World,
  waitByJumping,
} from '@standin/engine'
import { bodyLimitOf } from './checks/body-limit.ts'
import { findRefusal } from './checks/checks.ts'
import { type Address, callOf, type Exchange } from './exchange.ts'
import { chooseFaults } from './faults/choose-faults.ts'
import { breakOf, strikeRequest } from './faults/strike-request.ts'
import { problemReply } from './problem.ts'
import { compose } from './reply/compose.ts'
import { createPieces, type Reply } from './reply/pieces.ts'
import { verifyReply } from './reply/verify-reply.ts'
import { routeTableOf } from './route/route-table.ts'

export interface HandleOptions {
  /** Holds every reply against the system's own document, and throws when it breaks it. For tests. */
  readonly verifyReplies?: boolean
}

/** Answers one request in a world: the core of everything that serves. Part of the body may still be being made. */
export async function handle(
  world: World,
  request: WireRequest,
  address: Address,
  options: HandleOptions = {},
): Promise<Reply> {
  const system = systemAt(world.systems, request.path)
  const head = request.method === 'HEAD'
  const now = () => world.clock.startAt + world.clock.drift()
  if (!system) return compose(unmounted(world, request), now(), [], head)
  const exchange = openExchange(world, system, request, address)
  const { realm, root } = exchange
  const began = world.begin(realm)
  beginRequest(realm, root)
  for (const uid of system.uses(exchange.path)) touch(realm, uid)
  const faults = chooseFaults(world, exchange)
  const { answer, isOwn } = faults
    ? await strikeRequest(
        world,
        exchange,
        faults,
        () => answerTo(world, exchange),
        (refusal) => renderRefusal(exchange, refusal),
      )
    : { answer: await answerTo(world, exchange), isOwn: true }
  const at = realm.roots.at(realm.roots.get(root))
  const verify = options.verifyReplies && isOwn ? verifierOf(exchange) : undefined
  verify?.(answer, head || answer.stream !== undefined)
  const reply = compose(answer, at, system.headers(request, realm, answer), head)
  const broken = faults && breakOf(faults.ending, reply.body.length)
  const more = world.journal.add(entryOf(exchange, reply, at, faults?.fired), {
    request,
    reply,
    ...address,
    began,
    ...(broken ? { broken } : {}),
    isSecret: isSecret(exchange),
  })
  world.holds.retry()
  // Nothing of a stream is made for a connection that is gone.
  if (broken) return { ...reply, broken }
  if (!answer.stream || head) return reply
  const pieces = createPieces(world, realm, root, answer.stream, more)
  return { ...reply, pieces, ...(verify ? { verify: (whole: WireReply) => verify(whole, false) } : {}) }
}

const isSecret = ({ system, operation }: Exchange) =>
  operation !== undefined && (system.secretBodies?.includes(operation.id) ?? false)

function verifierOf({ system, operation }: Exchange) {
  return (reply: WireReply, headOnly: boolean) => {
    if (operation) verifyReply(system, operation, reply, headOnly)
  }
}

/** How many bytes of a request's body its system takes, by its head; undefined where the system says nothing. */
export function mostBytes(world: World, request: WireRequest, address: Address): number | undefined {
  const system = systemAt(world.systems, request.path)
  return system?.bodyLimit && bodyLimitOf(openExchange(world, system, request, address))
}

/** The system with the longest mount that the path lies below: one may have the root, and leave the others theirs. */
function systemAt(systems: readonly System[], path: string): System | undefined {
  const mounts = systems.flatMap((system) => system.mounts.map((mount) => ({ system, mount })))
  const lower = path.toLowerCase()
  const found = mounts.filter(({ system, mount }) =>
    system.caseless ? isBelow(lower, mount.toLowerCase()) : isBelow(path, mount),
  )
  return found.toSorted((a, b) => b.mount.length - a.mount.length)[0]?.system
}

function isBelow(path: string, mount: string): boolean {
  return path === mount || path.startsWith(mount.endsWith('/') ? mount : `${mount}/`)
}

function openExchange(world: World, system: System, request: WireRequest, address: Address): Exchange {
  const realm = world.realm(system.id)
  const match = routeTableOf(system)(request.path)
  const method = request.method === 'HEAD' && system.head !== 'refused' ? 'GET' : request.method
  const candidates = match?.route.methods.get(method) ?? []
  const path = match?.path ?? {}
  return {
    system,
    realm,
    request,
    method,
    address,
    root: match ? system.rootOf(path, realm) : commonRoot,
    match,
    candidates,
    operation: candidates[0],
    media: '',
    principal: nobody,
    path,
    query: {},
    header: {},
    body: undefined,
    bodySchema: undefined,
  }
}

async function answerTo(world: World, exchange: Exchange): Promise<Answer> {
  const { system, operation } = exchange
  if (operation && !exchange.candidates.some(({ id }) => system.handlers[id])) return notBuilt(exchange)
  const refusal = findRefusal(exchange)
  if (refusal) return renderRefusal(exchange, refusal)
  const handler = system.handlers[exchange.operation?.id ?? '']
  if (!handler) return notBuilt(exchange)
  const run = () => handler(callOf(exchange))
  const said = run()
  const isAsking = said instanceof Promise
  // Most handlers ask nobody, and do not pay for those that do.
  const result = isAsking ? await said : said
  if (isAsking) settle(exchange.realm, exchange.root)
  const settled = 'wait' in result ? await answerWait(world, exchange, result.wait) : result
  const isPoll = exchange.method === 'GET' && !isAsking && !('stream' in settled)
  return toReply(exchange, isPoll ? afterPoll(exchange, settled, run) : settled)
}

/** A read that was made before, or waited in vain before, may jump; then it reads again. */
function afterPoll(exchange: Exchange, first: Settled, run: () => ReturnType<Handler>): Settled {
  const { realm, root, request } = exchange
  let current = first
  let isFirst = true
  const read = `${request.method} ${request.path}?${request.query} ${request.headers.accept ?? ''}`
  const roots = 'refuse' in first ? [root] : (first.reads ?? [root])
  notePoll(realm, roots, read, () => {
    if (!isFirst) {
      const again = run()
      if (!(again instanceof Promise || 'wait' in again)) current = again
    }
    isFirst = false
    return stampOf(current)
  })
  return current
}

function stampOf(result: Settled): string {
  if ('refuse' in result) return result.refuse.error
  const { status, stamp, body } = result
  return `${status} ${stamp ?? (typeof body === 'string' ? body : body.join())}`
}

async function answerWait(world: World, { realm, root: own }: Exchange, wait: Wait): Promise<Settled> {
  const { root = own } = wait
  if (realm.clock.mode === 'auto') {
    return waitByJumping(realm, root, wait.deadline, wait.ready) ?? wait.expired()
  }
  const answer = (await world.holds.hold(realm, root, wait.deadline, wait.ready)) ?? wait.expired()
  settle(realm, root)
  return answer
}

function toReply(exchange: Exchange, result: Settled): Answer {
  return 'refuse' in result ? renderRefusal(exchange, result.refuse) : result
}

function renderRefusal({ system, realm, root, request, address }: Exchange, refusal: Refusal): WireReply {
  return system.renderError(refusal, { path: request.path, request, realm, root, ...address })
}

function entryOf(exchange: Exchange, reply: WireReply, at: number, faults?: readonly FiredFault[]) {
  const { system, request, operation, realm } = exchange
  const target = request.query === '' ? request.path : `${request.path}?${request.query}`
  const rows = takeFired(realm)
  const { method } = request
  const hint = reply.status < 400 ? undefined : system.hint?.(request)
  const entry = {
    at,
    system: system.id,
    method,
    target,
    operation: operation?.id,
    status: reply.status,
    rows,
    ...(faults ? { faults } : {}),
  }
  return hint === undefined ? entry : { ...entry, hint }
}

function notBuilt({ operation, system }: Exchange): WireReply {
  return problemReply({
    status: 501,
    code: 'not-built',
    title: 'Not built',
    detail: `Standin declares the operation ${operation?.id} of ${system.id} and does not do it yet.`,
    nextStep: `See the coverage table in the README of ${system.id}, or script the reply in your test.`,
  })
}

function unmounted(world: World, request: WireRequest): WireReply {
  const served = world.systems.map(({ id, mounts }) => `${id} at ${mounts.join(', ')}`).join('; ')
  return problemReply({
    status: 404,
    code: 'no-system',
    title: 'No system here',
    detail: `No system of this server has the path ${request.path}.`,
    nextStep: `This server has ${served || 'no system'}.`,
  })
}
