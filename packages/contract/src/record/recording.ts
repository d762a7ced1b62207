import {
  isoMillis,
  isSecretHeader,
  parseDuration,
  StandinError,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import type { PromiseResult, RunReport } from '../result.ts'

/** One exchange as it is kept: secrets left out, bodies as text. */
export interface RecordedExchange {
  readonly request: {
    readonly method: string
    readonly target: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  readonly response: {
    readonly status: number
    readonly reason: string
    readonly headers: readonly (readonly [string, string])[]
    readonly body: string
  }
}

/** What a real system answered to one promise on one day. */
export interface RecordedPromise {
  readonly id: string
  readonly outcome: PromiseResult['outcome']
  readonly exchanges: readonly RecordedExchange[]
}

/** A dated recording: plain data, a file each. */
export interface Recording {
  readonly version: 1
  readonly system: string
  readonly target: string
  readonly release?: string
  /** `2036-01-31`, the wall's. */
  readonly date: string
  readonly promises: readonly RecordedPromise[]
}

const text = (body: Uint8Array | string) => (typeof body === 'string' ? body : new TextDecoder().decode(body))

export function recordedExchange(request: WireRequest, reply: WireReply): RecordedExchange {
  const { method, path, query, headers } = request
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    isSecretHeader(name) ? '$TOKEN' : value,
  ])
  return {
    request: {
      method,
      target: query === '' ? path : `${path}?${query}`,
      headers: Object.fromEntries(shown),
      body: text(request.body),
    },
    response: {
      status: reply.status,
      reason: reply.reason ?? '',
      headers: reply.headers.map(([name, value]) => [name, isSecretHeader(name) ? '$TOKEN' : value]),
      body: text(reply.body),
    },
  }
}

export function recordingOf(
  report: RunReport,
  exchanges: ReadonlyMap<string, readonly RecordedExchange[]>,
  today: number,
): Recording {
  const { system, target, release, results } = report
  return {
    version: 1,
    system,
    target,
    ...(release === undefined ? {} : { release }),
    date: isoMillis(today).slice(0, 10),
    promises: results.map(({ id, outcome }) => ({ id, outcome, exchanges: exchanges.get(id) ?? [] })),
  }
}

/** Reads a recording. Throws a StandinError that names the file when it is none of the system's. */
export function parseRecording(content: string, file: string, system: string): Recording {
  const value = jsonOf(content) as Partial<Recording> | undefined
  if (value?.version === 1 && value.system === system && Array.isArray(value.promises))
    return value as Recording
  throw new StandinError(
    'bad-recording',
    `${file} is no recording of '${system}'.`,
    'Name a folder that `standin record` wrote for this system.',
  )
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** When each promise was last seen to hold: `2036-01-31` by its id. */
export function lastHeld(recordings: readonly Recording[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  for (const { date, promises } of recordings) {
    for (const { id, outcome } of promises) {
      if (outcome === 'held' && date > (last.get(id) ?? '')) last.set(id, date)
    }
  }
  return last
}

/** What was never seen to hold, or longer ago than a span such as `90d`. */
export function dueAgain<Item extends { readonly suite: string; readonly title: string }>(
  promises: readonly Item[],
  held: ReadonlyMap<string, string>,
  span: string,
  today: number,
): readonly Item[] {
  const limit = parseDuration(span)
  if (limit === undefined) throw new StandinError('not-a-span', `'${span}' is no span.`, 'Write it as 90d.')
  const since = isoMillis(today - limit).slice(0, 10)
  return promises.filter(({ suite, title }) => (held.get(`${suite}/${title}`) ?? '') < since)
}
