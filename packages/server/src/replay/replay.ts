import {
  decodeBody,
  encodeBody,
  isSecretHeader,
  type JsonBody,
  maskHeader,
  maskText,
  type Outside,
  StandinError,
  type System,
  splitCredentials,
  unmaskHeader,
  unmaskText,
  type WireRequest,
} from '@standin/engine'
import { type ComparedReply, findDifference, type ReplyDifference } from './find-difference.ts'
import { createKnownSecrets, type KnownSecrets } from './known-secrets.ts'
import type { ReplayedReply, ReplayFile, ReplayRequest } from './replay-file.ts'
import { createWorldStage, type ReplayStage, type StagedReply } from './replay-stage.ts'

export interface ReplayOptions {
  /** What handlers may ask, for files whose handlers asked. */
  readonly outside?: Outside
  /** Passwords and tokens that clients chose, where the file masks them. */
  readonly secrets?: readonly string[]
  /** Where it happens. Default: a fresh world in this process. */
  readonly stage?: ReplayStage
  /** Waits until a request had its time; then it counts as held. Default: a while without timers. */
  readonly patience?: () => Promise<void>
}

export interface ReplayResult {
  readonly requests: number
  /** Those whose bodies were too large for the journal: only their lengths were compared. */
  readonly lengthsOnly: number
  /** The first in the order of requests; undefined says that every reply is byte-equal. */
  readonly difference?: ReplayDifference
}

export interface ReplayDifference extends ReplyDifference {
  readonly number: number
  readonly operation: string | undefined
  readonly origin: string
  readonly request: WireRequest
}

/**
 * Runs a file again in a fresh world, and compares every byte of every reply. Throws a StandinError when a system is
 * missing, or a secret that nobody knows any more.
 */
export async function replay(
  systems: readonly System[],
  file: ReplayFile,
  options: ReplayOptions = {},
): Promise<ReplayResult> {
  assertSystems(systems, file)
  const stage = options.stage ?? createWorldStage(systems, file, options)
  const secrets = createKnownSecrets(systems, file.world.options, options.secrets ?? [])
  const patience = options.patience ?? aWhile
  const running: Running[] = []
  const counts = { requests: 0, lengthsOnly: 0 }
  for (const item of file.items) {
    const over = running.filter(({ item: { ended } }) => ended < item.began)
    const difference = await firstOf(over, patience)
    if (difference) return { ...counts, difference }
    for (const each of over) running.splice(running.indexOf(each), 1)
    if (item.kind !== 'request') {
      await stage.redo(item)
      continue
    }
    counts.requests++
    if (item.reply.body === undefined) counts.lengthsOnly++
    running.push(begin(stage, item, secrets))
  }
  const difference = await firstOf(running, patience)
  return difference ? { ...counts, difference } : counts
}

interface Running {
  readonly item: ReplayRequest
  readonly request: WireRequest
  readonly compared: Promise<ReplyDifference | undefined>
}

function begin(stage: ReplayStage, item: ReplayRequest, secrets: KnownSecrets): Running {
  const request = requestOf(item, secrets)
  const compared = stage.ask(request, item).then((actual) => compare(item.reply, actual, secrets))
  compared.catch(() => undefined)
  return { item, request, compared }
}

async function firstOf(
  over: readonly Running[],
  patience: () => Promise<void>,
): Promise<ReplayDifference | undefined> {
  for (const { item, request, compared } of over) {
    const found = await Promise.race([compared, patience().then(() => held)])
    if (found)
      return { ...found, number: item.number, operation: item.operation, origin: item.origin, request }
  }
  return undefined
}

const held: ReplyDifference = {
  where: 'reply',
  expected: 'an answer by now',
  actual: 'the request is still held',
}

/** Long enough for all that happens without timers. */
async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 20_000; turn++) await undefined
}

function requestOf({ request, number, operation }: ReplayRequest, secrets: KnownSecrets): WireRequest {
  const { method, target, headers, body = '', cut } = request
  const plain = (text: string) => known(unmaskText(text, secrets.of), number, operation)
  const [path = '', ...query] = plain(target).split('?')
  const own = Object.entries(headers).map(([name, value]) => [
    name,
    known(unmaskHeader(name, value, secrets.of), number, operation),
  ])
  return {
    method,
    path,
    query: query.join('?'),
    headers: Object.fromEntries(own),
    body: decodeBody(typeof body === 'string' ? plain(body) : body),
    ...(cut ? { cut } : {}),
  }
}

function compare(
  expected: ReplayedReply,
  { reply, broken }: StagedReply,
  secrets: KnownSecrets,
): ReplyDifference | undefined {
  const { status, reason, headers } = reply
  const body = encodeBody(reply.body)
  learn(headers, body, secrets)
  const shown = (text: string) => unmaskText(text, secrets.of) ?? text
  const wanted: ComparedReply = {
    status: expected.status,
    reason: expected.reason,
    headers: expected.headers.map(([name, value]) => [name, unmaskHeader(name, value, secrets.of) ?? value]),
    body: expected.body === undefined ? undefined : textOf(expected.body, shown),
    length: expected.length,
    broken: sayBroken(expected.broken),
  }
  return findDifference(wanted, {
    status,
    reason,
    headers,
    body: textOf(body, (text) => text),
    length: typeof reply.body === 'string' ? new TextEncoder().encode(reply.body).length : reply.body.length,
    broken: sayBroken(broken),
  })
}

const textOf = (body: JsonBody, shown: (text: string) => string) =>
  typeof body === 'string' ? shown(body) : `base64:${body.base64}`

const sayBroken = (broken: StagedReply['broken']) =>
  broken ? `${broken.how} after ${String(broken.after)}` : 'whole'

/** Tokens that a reply gives are those that later requests carry. */
function learn(headers: ComparedReply['headers'], body: JsonBody, secrets: KnownSecrets): void {
  const tokens: string[] = []
  for (const [name, value] of headers) {
    maskHeader(name, value, secrets.learn)
    if (isSecretHeader(name)) tokens.push(splitCredentials(value).token)
  }
  if (typeof body === 'string') maskText(body, tokens, secrets.learn)
}

function known(text: string | undefined, number: number, operation = 'a request'): string {
  if (text !== undefined) return text
  throw new StandinError(
    'unknown-secret',
    `The request ${number} (${operation}) carries a password or token of the client's own, which the file masks.`,
    'Give it with --secret <text>, or record in a world whose journal keeps secrets.',
  )
}

function assertSystems(systems: readonly System[], { systems: wanted }: ReplayFile): void {
  const missing = wanted.filter((id) => !systems.some((system) => system.id === id))
  if (missing.length === 0) return
  throw new StandinError(
    'other-systems',
    `The file is of a world with ${wanted.join(', ')}, and here is no ${missing.join(', ')}.`,
    'Load the systems that it names.',
  )
}
