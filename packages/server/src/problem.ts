import type { WireReply } from '@standin/engine'

/** What Standin itself has to say, as RFC 9457 has it: never in a vendor's shape. */
export interface Problem {
  readonly status: number
  /** A stable word for programs, kebab-case. */
  readonly code: string
  readonly title: string
  readonly detail: string
  /** What the reader can do about it. */
  readonly nextStep: string
  /** What is wrong where in the body. */
  readonly errors?: readonly PlaceOfError[]
}

export interface PlaceOfError {
  /** A JSON pointer into the body. */
  readonly pointer: string
  readonly detail: string
}

export function problemReply(problem: Problem): WireReply {
  const { status, ...rest } = problem
  return {
    status,
    headers: [['content-type', 'application/problem+json']],
    body: JSON.stringify({ type: `urn:standin:problem:${problem.code}`, status, ...rest }),
  }
}
