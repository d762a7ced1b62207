import { encodeBody, type JsonBody } from '../wire/json-body.ts'
import { isSecretHeader } from '../wire/secrets.ts'
import { type HeaderList, headerOf, type WireReply, type WireRequest } from '../wire/wire.ts'
import type { BrokenOff, JournalEntry, JournalExchange } from './exchange.ts'
import { headersOf, maskHeader, maskText, tokensIn } from './mask.ts'

/** What an entry is of. */
export interface Exchanged {
  readonly request: WireRequest
  readonly reply: WireReply
  readonly origin: string
  readonly prefix: string
  readonly began: number
  readonly broken?: BrokenOff
  /** Its bodies are known to hold passwords or tokens. */
  readonly isSecret: boolean
}

/** Takes a piece of the reply that was made later. */
export type More = (piece: Uint8Array) => void

/** An entry with its messages: heads without secrets, bodies as they came unless they are known to hold some. */
export interface JournalRecord {
  readonly entry: JournalEntry
  readonly location: string | undefined
  readonly exchanged: Exchanged | undefined
  /** Tokens in the heads, masked: bodies may repeat them. */
  readonly ended: number
  sent: Body
  answered: Body
}

interface Body {
  readonly length: number
  /** Undefined when there was no room for it. */
  readonly parts: readonly (Uint8Array | string)[] | undefined
}

export interface RecordsInit {
  readonly size: number
  readonly bytes: number
  readonly isMasking: boolean
}

export interface Records {
  add(entry: JournalEntry, exchanged: Exchanged | undefined, ended: number): More
  /** The eldest first. */
  list(): readonly JournalRecord[]
  read(record: JournalRecord): JournalExchange | undefined
}

const none: Body = { length: 0, parts: [] }
const ignore: More = () => undefined

export function createRecords({ size, bytes, isMasking }: RecordsInit): Records {
  const ring: JournalRecord[] = []
  let added = 0
  let held = 0
  /** The number of the eldest entry whose bodies are kept. */
  let eldest = 0

  /** Room for a body, for which the bodies of the eldest entries go. */
  function room(body: Body): Body {
    const { length } = body
    if (length > bytes / 8) return { length, parts: undefined }
    held += length
    while (held > bytes && eldest < added) forget(ring[eldest++ % size])
    return body
  }

  function forget(record: JournalRecord | undefined): void {
    if (!record) return
    held -= keptIn(record.sent) + keptIn(record.answered)
    record.sent = { length: record.sent.length, parts: undefined }
    record.answered = { length: record.answered.length, parts: undefined }
  }

  function makeRoom(): void {
    if (added < size) return
    forget(ring[added % size])
    eldest = Math.max(eldest, added - size + 1)
  }

  function add(entry: JournalEntry, exchanged: Exchanged | undefined, ended: number): More {
    if (size === 0) return ignore
    makeRoom()
    const location = exchanged && headerOf(exchanged.reply, 'location')
    const kept = exchanged && isMasking ? withoutSecrets(exchanged) : exchanged
    const [sent, answered] = kept ? [kept.request.body, kept.reply.body].map(bodyOf).map(room) : []
    const record: JournalRecord = {
      entry,
      location,
      exchanged: kept,
      ended,
      sent: sent ?? none,
      answered: answered ?? none,
    }
    ring[added % size] = record
    added++
    return kept ? (piece) => grow(record, piece) : ignore
  }

  function grow(record: JournalRecord, piece: Uint8Array): void {
    const { length, parts } = record.answered
    const grown = { length: length + piece.length, parts: parts && [...parts, piece] }
    if (parts) held -= length
    record.answered = parts ? room(grown) : grown
  }

  return {
    add,
    list() {
      const start = ring.length < size ? 0 : added % size
      return [...ring.slice(start), ...ring.slice(0, start)]
    },
    read: (record) => readRecord(record, isMasking),
  }
}

const keptIn = ({ length, parts }: Body) => (parts ? length : 0)

const bodyOf = (body: Uint8Array | string): Body => ({ length: body.length, parts: [body] })

/** Heads at once, and bodies that are known to hold secrets: those are never kept in clear. */
function withoutSecrets(exchanged: Exchanged): Exchanged {
  const { request, reply, isSecret } = exchanged
  const tokens = isSecret ? [...tokensIn(headersOf(request)), ...tokensIn(reply.headers)] : []
  const bodyWithout = (body: Uint8Array | string) => (isSecret ? maskedBody(body, tokens) : body)
  return {
    ...exchanged,
    request: {
      ...request,
      headers: maskedHeaders(request.headers),
      body: bodyWithout(request.body) as Uint8Array,
    },
    reply: {
      ...reply,
      headers: reply.headers.map(([name, value]) => [name, maskHeader(name, value)] as const),
      body: bodyWithout(reply.body),
    },
  }
}

function maskedHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const masked: Record<string, string> = {}
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? ''
    masked[name] = isSecretHeader(name) ? maskHeader(name, value) : value
  }
  return masked
}

function maskedBody(body: Uint8Array | string, tokens: readonly string[]): Uint8Array | string {
  const text = encodeBody(body)
  return typeof text === 'string' ? new TextEncoder().encode(maskText(text, tokens)) : body
}

function readRecord(
  { entry, exchanged, ended, sent, answered }: JournalRecord,
  isMasking: boolean,
): JournalExchange | undefined {
  if (!exchanged) return undefined
  const { request, reply, origin, prefix, began, broken } = exchanged
  const hide = (text: string) => (isMasking ? maskText(text, []) : text)
  const headers: HeaderList = reply.headers
  return {
    ...entry,
    origin,
    prefix,
    began,
    ended,
    request: {
      headers: request.headers,
      body: readBody(sent, hide),
      length: sent.length,
      ...(request.cut ? { cut: true as const } : {}),
    },
    reply: {
      ...(reply.reason === undefined ? {} : { reason: reply.reason }),
      headers,
      body: readBody(answered, hide),
      length: answered.length,
      ...(broken ? { broken } : {}),
    },
  }
}

function readBody({ parts }: Body, hide: (text: string) => string): JsonBody | undefined {
  if (!parts) return undefined
  const body = encodeBody(joined(parts))
  return typeof body === 'string' ? hide(body) : body
}

function joined(parts: readonly (Uint8Array | string)[]): Uint8Array | string {
  const [only = '', more] = parts
  if (more === undefined) return only
  const bytes = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  const all = new Uint8Array(bytes.reduce((size, each) => size + each.length, 0))
  let at = 0
  for (const each of bytes) {
    all.set(each, at)
    at += each.length
  }
  return all
}
