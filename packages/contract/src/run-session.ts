import {
  essenceOf,
  findBreach,
  headerOf,
  type StepInput,
  type System,
  type WireRequest,
} from '@standin/engine'
import { buildRequest, type Kept } from './build-request.ts'
import { type ReadReply, readReply, takeFrom } from './read-reply.ts'
import type { Seen } from './result.ts'
import { substitute } from './substitute.ts'
import type { Target } from './target.ts'

/** One call and what came back. */
export interface Exchange {
  readonly operation: string
  readonly request: WireRequest
  readonly read: ReadReply
  /** How the reply breaks the system's document; undefined when it keeps to it. */
  readonly breach: string | undefined
}

/** What a promise works with while it runs: calls by operation, with all that is made noted down. */
export interface RunSession {
  readonly system: System
  readonly target: Target
  /** A word that no other promise has, in this run or another, for ids that clients choose. */
  readonly unique: string
  /** Calls an operation; rejects with a TargetSilence when the target does not answer in time or form. */
  call(operation: string, input: StepInput, kept: Kept): Promise<Exchange>
  pass(ms: number): Promise<void>
  readonly seen: readonly Seen[]
  /** Undoes what was made, the latest first; answers with what could not be undone. */
  cleanUp(): Promise<readonly string[]>
}

interface Made {
  readonly operation: string
  readonly path: Readonly<Record<string, unknown>>
  readonly kept: Kept
}

export function createRunSession(system: System, target: Target, unique = 'alone'): RunSession {
  const seen: Seen[] = []
  const made: Made[] = []

  async function call(operation: string, input: StepInput, kept: Kept): Promise<Exchange> {
    const identity = await target.identify(input.as)
    // Nobody's requests go to the same places as the run's own.
    const { variables } = input.as === 'none' ? await target.identify(undefined) : identity
    const all = { ...variables, ...kept }
    const own = substitute(input, system.contract.samples ?? {}, target.samples ?? {}) as StepInput
    const request = buildRequest(system, operation, own, all, identity.headers)
    const reply = await target.send(request)
    const read = readReply(reply, system.bodies)
    seen.push({ operation, status: reply.status, media: essenceOf(headerOf(reply, 'content-type') ?? '') })
    noteMade(operation, read, all)
    const entry = system.operations[operation]
    const head = request.method === 'HEAD'
    return { operation, request, read, breach: entry && findBreach(entry, system, reply, head) }
  }

  function noteMade(operation: string, read: ReadReply, kept: Kept): void {
    const undo = system.contract.undo[operation]
    if (!undo || read.status < 200 || read.status > 299) return
    const path = Object.entries(undo.path).map(([name, source]) => [name, takeFrom(read, source)])
    made.push({ operation: undo.operation, path: Object.fromEntries(path), kept })
  }

  return {
    system,
    target,
    unique,
    call,
    pass: target.pass,
    seen,
    async cleanUp() {
      const left: string[] = []
      for (const { operation, path, kept } of made.splice(0).reverse()) {
        const undone = await call(operation, { path }, kept).catch(() => undefined)
        if (!undone || undone.read.status >= 500) left.push(`${operation} ${JSON.stringify(path)}`)
      }
      return left
    },
  }
}
