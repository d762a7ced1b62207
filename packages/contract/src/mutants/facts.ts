import { type Call, hex32, type System } from '@standin/engine'
import { watchLaws } from '../laws.ts'
import type { Promised } from '../promised.ts'
import { type RanPromises, runPromises } from '../run-promises.ts'
import type { Target } from '../target.ts'
import { type Anatomy, createAnatomy, keyOf, noteReply } from './anatomy.ts'
import { changeCall } from './change-call.ts'
import type { Exchanged, Provider } from './mutant.ts'

/** Serves a provider as a target, and tells of each exchange. */
export type ServeProvider = (
  system: System,
  provider: Provider,
  watch: (exchanged: Exchanged, rows: readonly string[]) => void,
) => Target

/** What one promise brings about on the right provider. */
export interface PromiseFacts {
  readonly promised: Promised
  /**
   * `op:<operation>`, `reply:<operation> <status>`, `head:<operation>`, `row:<row>`, `event:<machine>:<event>`,
   * `machine:<kind>`, `error:<name>`.
   */
  readonly tokens: ReadonlySet<string>
  /** The same for the same replies. */
  readonly print: string
  readonly exchanges: number
}

/** What the right provider shows in a run of all promises. */
export interface Facts {
  readonly system: System
  readonly promises: readonly PromiseFacts[]
  readonly replies: ReadonlyMap<string, Anatomy>
  /** Names of all wire errors that were rendered. */
  readonly errors: readonly string[]
  /** Headers and parameters that handlers look at, `<operation> <name>` in lower case: what is not there is ignored. */
  readonly read: ReadonlySet<string>
  /** Operations with a handler that waited. */
  readonly waits: readonly string[]
  /** Promises that do not hold on the right provider: they say nothing of a wrong one. */
  readonly broken: readonly string[]
}

/** Runs each promise once against the right provider, and notes what it brings about. */
export async function learnFacts(
  system: System,
  promises: readonly Promised[],
  serve: ServeProvider,
): Promise<Facts> {
  const replies = new Map<string, Anatomy>()
  const [errors, waits, read] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const learned: PromiseFacts[] = []
  const broken: string[] = []
  let transcript = createTranscript()
  const noteError = (name: string) => {
    errors.add(name)
    transcript.tokens.add(`error:${name}`)
  }
  const { target, promises: laws } = watchLaws(
    system,
    serve(system, { system: listening(system, noteError, waits, read) }, (exchanged, rows) => {
      transcript.note(exchanged, rows)
      const key = keyOf(exchanged)
      const anatomy = replies.get(key) ?? createAnatomy(exchanged)
      noteReply(system, anatomy, exchanged)
      replies.set(key, anatomy)
    }),
  )
  for (const promised of promises) {
    transcript = createTranscript()
    const { results } = await runPromises(system, target, [promised], { now: () => 0 })
    const outcome = results[0]?.outcome
    if (outcome === 'failed') broken.push(`${promised.suite}/${promised.title}`)
    if (outcome === 'held') learned.push({ promised, ...transcript.facts() })
  }
  for (const law of brokenLaws(await runPromises(system, target, laws(), { now: () => 0 }))) broken.push(law)
  return {
    system,
    promises: learned,
    replies,
    errors: [...errors].sort(),
    read,
    waits: [...waits].sort(),
    broken,
  }
}

const brokenLaws = ({ results }: RanPromises) =>
  results.flatMap((result) =>
    result.outcome === 'failed' ? [`${result.id}: ${JSON.stringify(result.failure.mismatch)}`] : [],
  )

/** What one promise's exchanges amount to. */
export interface Transcript {
  readonly tokens: Set<string>
  note(exchanged: Exchanged, rows: readonly string[]): void
  facts(): Omit<PromiseFacts, 'promised'>
}

export function createTranscript(): Transcript {
  const tokens = new Set<string>()
  const prints: string[] = []
  return {
    tokens,
    note(exchanged, rows) {
      const { operation, request, reply } = exchanged
      tokens.add(`op:${operation}`).add(`reply:${keyOf(exchanged)}`)
      if (request.method === 'HEAD') tokens.add(`head:${operation}`)
      for (const row of rows) for (const token of tokensOfRow(row)) tokens.add(token)
      prints.push(`${reply.status} ${reply.headers.join()} ${bodyText(reply.body)}`)
    },
    facts: () => ({ tokens, print: hex32(prints.join('\n')), exchanges: prints.length }),
  }
}

/** A row is named `job:updateJobState#canceled[0]`. */
function tokensOfRow(row: string): readonly string[] {
  const [kind = ''] = row.split(':')
  return [`row:${row}`, `event:${row.replace(/\[\d+\]$/, '')}`, `machine:${kind}`]
}

const bodyText = (body: Uint8Array | string) =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

/** The right system, which tells of its errors, its waits and what its handlers look at. */
function listening(
  system: System,
  onError: (name: string) => void,
  waits: Set<string>,
  read: Set<string>,
): System {
  const handlers = Object.entries(system.handlers).map(([id, handler]) => {
    const heard: typeof handler = (call) => {
      const result = handler(watched(call, (name) => read.add(`${id} ${name}`)))
      if ('wait' in result) waits.add(id)
      return result
    }
    return [id, heard] as const
  })
  return {
    ...system,
    handlers: Object.fromEntries(handlers),
    renderError(refusal, context) {
      onError(refusal.error)
      return system.renderError(refusal, context)
    },
  }
}

/** A call that tells which headers and parameters are looked at. */
function watched(call: Call, onRead: (name: string) => void): Call {
  const watch = <Values extends object>(values: Values): Values =>
    new Proxy(values, {
      get(target, name) {
        onRead(String(name).toLowerCase())
        return Reflect.get(target, name)
      },
    })
  const request = { ...call.request, headers: watch(call.request.headers) }
  return changeCall(call, { query: watch(call.query), header: watch(call.header), request })
}
