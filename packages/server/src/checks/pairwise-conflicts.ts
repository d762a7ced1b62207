import { type CheckName, StandinError, type System, type WireReply, type WireRequest } from '@standin/engine'
import { createStandin, type Standin } from '../app.ts'
import { textOf } from '../wire-request.ts'

/** What a violation puts in the place of what the valid request has. A header that is undefined is left out. */
export interface Break {
  readonly method?: string
  readonly path?: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: Uint8Array | string
}

export interface ConflictCase {
  readonly system: System
  /** Brings a fresh server to where a request is valid, and gives that request. It may ask the server. */
  readonly valid: (standin: Standin) => WireRequest | Promise<WireRequest>
  /**
   * By name, how to break that check and nothing else. Names that are in `order` come as there; all others are
   * refusals of the system's machines, which come after, in the order given here.
   */
  readonly breaks: Readonly<Record<string, Break>>
  /** The checks as they should come. Default: `system.checks`. Write it out where evidence says so. */
  readonly order?: readonly CheckName[]
  /** What of a reply tells which check it comes from. Default: status and body. */
  readonly tell?: (reply: WireReply) => string
}

export type Pair = readonly [first: string, second: string]

export interface ConflictReport {
  /** Pairs that were sent and answered as the order says. */
  readonly held: readonly Pair[]
  /** Pairs whose violations replace the same part of the request, or are answered alike: nothing can be told. */
  readonly untold: readonly Pair[]
  /** Pairs that were answered in another way. */
  readonly broken: readonly { readonly pair: Pair; readonly expected: string; readonly got: string }[]
}

/**
 * Holds the order of a system's checks, which is part of its wire: sends each violation alone and learns its
 * reply, then every two together, and compares with the reply of whichever comes first. Each request goes to a
 * server of its own, so that none sees another's traces. A test asks that `broken` is empty and, so that it can't
 * pass by sending nothing, what was `held`.
 */
export async function findPairwiseConflicts(conflict: ConflictCase): Promise<ConflictReport> {
  const { system, breaks, order = system.checks } = conflict
  const alone = await learnReplies(conflict)
  const report = {
    held: [] as Pair[],
    untold: [] as Pair[],
    broken: [] as ConflictReport['broken'][number][],
  }
  for (const pair of pairsOf(inOrder(order, Object.keys(breaks)))) {
    const [first, second] = pair.map((name) => ({ change: breaks[name] ?? {}, reply: alone.get(name) ?? '' }))
    if (!first || !second) continue
    const both = combine(first.change, second.change)
    if (!both || first.reply === second.reply) {
      report.untold.push(pair)
      continue
    }
    const got = await tellOf(conflict, both)
    if (got === first.reply) report.held.push(pair)
    else report.broken.push({ pair, expected: first.reply, got })
  }
  return report
}

async function learnReplies(conflict: ConflictCase): Promise<ReadonlyMap<string, string>> {
  const { tell = statusAndBody } = conflict
  const valid = await replyTo(conflict, {})
  const good = tell(valid)
  if (valid.status >= 400) throw notValid(good)
  const alone = new Map<string, string>()
  for (const [name, change] of Object.entries(conflict.breaks)) {
    const reply = await tellOf(conflict, change)
    if (reply === good) throw breaksNothing(name, reply)
    alone.set(name, reply)
  }
  return alone
}

async function tellOf(conflict: ConflictCase, change: Break): Promise<string> {
  const { tell = statusAndBody } = conflict
  return tell(await replyTo(conflict, change))
}

async function replyTo({ system, valid }: ConflictCase, change: Break): Promise<WireReply> {
  const standin = createStandin({ systems: [system] })
  return standin.request(applyBreak(await valid(standin), change))
}

const statusAndBody = (reply: WireReply) => `${reply.status} ${textOf(reply)}`

function inOrder(order: readonly CheckName[], names: readonly string[]): readonly string[] {
  const declared = order.filter((check) => names.includes(check))
  return [...declared, ...names.filter((name) => !declared.some((check) => check === name))]
}

function pairsOf(names: readonly string[]): readonly Pair[] {
  return names.flatMap((first, place) => names.slice(place + 1).map((second): Pair => [first, second]))
}

/** Both changes in one; undefined when they replace the same part. */
function combine(one: Break, other: Break): Break | undefined {
  const parts = partsOf(one)
  if (partsOf(other).some((part) => parts.includes(part))) return undefined
  return { ...one, ...other, headers: { ...one.headers, ...other.headers } }
}

function partsOf({ headers = {}, ...parts }: Break): readonly string[] {
  return [...Object.keys(parts), ...Object.keys(headers).map((name) => `header ${name.toLowerCase()}`)]
}

function applyBreak(request: WireRequest, { headers = {}, body, ...parts }: Break): WireRequest {
  const merged: Record<string, string> = { ...request.headers }
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) delete merged[name.toLowerCase()]
    else merged[name.toLowerCase()] = value
  }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return { ...request, ...parts, headers: merged, body: bytes ?? request.body }
}

function notValid(reply: string): StandinError {
  return new StandinError(
    'not-valid',
    `The request that all violations start from is itself refused: ${reply}.`,
    'Correct `valid`.',
  )
}

function breaksNothing(name: string, reply: string): StandinError {
  return new StandinError(
    'breaks-nothing',
    `The violation '${name}' is answered as the valid request is: ${reply}.`,
    `Change the break '${name}', or \`tell\`, so that its reply can be told from the good one.`,
  )
}
