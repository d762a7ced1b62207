import {
  type DerivedWords,
  findMismatch,
  type Mismatch,
  type Step,
  type StepExpectation,
  type StepInput,
  type System,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import { buildRequest, type Kept } from '../build-request.ts'
import { checkReply } from '../check-reply.ts'
import { fillUnique } from '../fill-unique.ts'
import { readReply } from '../read-reply.ts'
import type { Failure } from '../result.ts'
import type { Exchange, RunSession } from '../run-session.ts'
import { runSteps } from '../run-steps.ts'
import { errorExpectation } from './error-expectation.ts'

/** What ends a derived promise: the first thing that is not as promised. */
export class BrokenPromise extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.where)
    this.name = 'BrokenPromise'
    this.failure = failure
  }
}

/** A derived promise while it is checked: whatever is not as promised throws, and ends it. */
export interface Drive {
  readonly system: System
  readonly words: DerivedWords
  readonly session: RunSession
  readonly kept: Kept
  keep(values: Kept): void
  /** More steps, which have to hold. */
  steps(steps: readonly Step[], part: 'given' | 'step'): Promise<void>
  /** A call, whose reply has to keep to the document. */
  call(operation: string, input: StepInput): Promise<Exchange>
  /** A call that has to be answered so. */
  expects(operation: string, input: StepInput, expected: StepExpectation, where?: string): Promise<Exchange>
  /** A call that has to be refused with this error of the system. */
  refuses(operation: string, input: StepInput, error: string, where?: string): Promise<Exchange>
  /** A call's request before it is sent, to send it changed. */
  request(operation: string, input: StepInput): Promise<WireRequest>
  /** The same as somebody who is known, whoever the call is by. */
  knownRequest(operation: string, input: StepInput): Promise<WireRequest>
  send(request: WireRequest): Promise<WireReply>
  /** Ends the promise. */
  breaks(exchange: Pick<Exchange, 'operation' | 'request' | 'read'>, where: string, mismatch: Mismatch): never
  /** Ends the promise unless the value is as expected, matchers and all. */
  matches(
    exchange: Pick<Exchange, 'operation' | 'request' | 'read'>,
    where: string,
    expected: unknown,
    actual: unknown,
  ): void
  /** Ends the promise when the two differ. */
  same(exchange: Exchange, where: string, expected: unknown, actual: unknown): void
}

export function createDrive(session: RunSession, words: DerivedWords, known: Kept): Drive {
  const { system, target, unique } = session
  let kept: Kept = known
  const fill = (input: StepInput) => fillUnique(input, unique)

  async function call(operation: string, input: StepInput): Promise<Exchange> {
    const exchange = await session.call(operation, fill(input), kept)
    const { breach: actual } = exchange
    if (actual !== undefined)
      breaks(exchange, 'document', { pointer: 'document', expected: 'what the document declares', actual })
    return exchange
  }

  function breaks(
    exchange: Pick<Exchange, 'operation' | 'request' | 'read'>,
    where: string,
    mismatch: Mismatch,
  ): never {
    const { operation, request, read } = exchange
    throw new BrokenPromise({ where, operation, mismatch, request, reply: read.reply })
  }

  async function expects(operation: string, input: StepInput, expected: StepExpectation, where = operation) {
    const exchange = await session.call(operation, fill(input), kept)
    const { breach: actual } = exchange
    const promised = checkReply(exchange.read, expected, kept)
    const declared = actual && { pointer: 'document', expected: 'what the document declares', actual }
    const mismatch = promised ?? declared
    return mismatch ? breaks(exchange, where, mismatch) : exchange
  }

  async function request(operation: string, input: StepInput): Promise<WireRequest> {
    const { headers, variables } = await target.identify(input.as)
    const own = input.as === 'none' ? (await target.identify(undefined)).variables : variables
    return buildRequest(system, operation, fill(input), { ...own, ...kept }, headers)
  }

  return {
    system,
    words,
    session,
    get kept() {
      return kept
    },
    keep(values) {
      kept = { ...kept, ...values }
    },
    async steps(steps, part) {
      const done = await runSteps(session, fillUnique(steps, unique), kept, part)
      if ('failure' in done) throw new BrokenPromise(done.failure)
      kept = done.kept
    },
    call,
    expects,
    refuses: (operation, input, error, where) =>
      expects(operation, input, errorExpectation(words, operation, error, target.release), where),
    async knownRequest(operation, input) {
      const known = await target.identify(undefined)
      const { headers, ...rest } = await request(operation, { ...input, as: 'none' })
      return { ...rest, headers: { ...headers, ...known.headers } }
    },
    request,
    send: target.send,
    breaks,
    matches(exchange, where, expected, actual) {
      const mismatch = findMismatch(expected, actual, kept)
      if (mismatch) breaks(exchange, where, mismatch)
    },
    same(exchange, where, expected, actual) {
      const mismatch = findMismatch(expected, actual, kept) ?? findMismatch(actual, expected, kept)
      if (mismatch) breaks(exchange, where, { ...mismatch, expected, actual })
    },
  }
}

/** A reply that was sent for by hand, as failures show it. */
export const sent = (
  { system }: Pick<Drive, 'system'>,
  operation: string,
  request: WireRequest,
  reply: WireReply,
) => ({
  operation,
  request,
  read: readReply(reply, system.bodies),
})
