import type { Matcher } from './match.ts'

/**
 * Where a value is kept from: a header, a member of the body by pointer, a member of the first item of a list that
 * has certain others, the body's text, or what the first group of an expression finds in one of those.
 */
export type KeepSource =
  | { readonly from: 'header'; readonly name: string }
  | { readonly from: 'body'; readonly pointer: string }
  | {
      readonly from: 'item'
      readonly list: string
      readonly has: Readonly<Record<string, unknown>>
      readonly pointer: string
    }
  | { readonly from: 'text' }
  | { readonly from: 'part'; readonly of: KeepSource; readonly source: string }

export const header = (name: string): KeepSource => ({ from: 'header', name: name.toLowerCase() })
export const member = (pointer: string): KeepSource => ({ from: 'body', pointer })
/** `itemOf('/properties', { name: 'State' }, '/value')` */
export const itemOf = (
  list: string,
  has: Readonly<Record<string, unknown>>,
  pointer: string,
): KeepSource => ({
  from: 'item',
  list,
  has,
  pointer,
})
export const wholeText: KeepSource = { from: 'text' }
export const partOf = (of: KeepSource, expression: RegExp): KeepSource => ({
  from: 'part',
  of,
  source: expression.source,
})

/** What a call sends. Path parameters that are not named are taken from what was kept under their names. */
export interface StepInput {
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** The body as it is sent, where it is not JSON or not even well-formed. */
  readonly rawBody?: string
  readonly contentType?: string
  /** A token other than the run's own: `none`, or one of the names that the system's identities have. */
  readonly as?: string
}

export interface StepExpectation {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string | Matcher>>
}

export interface CallStep {
  readonly kind: 'call'
  readonly operation: string
  readonly input: StepInput
  readonly expects?: StepExpectation
  readonly keep: Readonly<Record<string, KeepSource>>
  /** Tried again until it holds, this many ms at most: by the virtual clock on the fake, by polling elsewhere. */
  readonly within?: number
}

/** Time passes: the fake's clock is advanced, elsewhere the run waits. */
export interface PassStep {
  readonly kind: 'pass'
  readonly ms: number
}

export type Step = CallStep | PassStep

/** A step as plain data, whatever built it. */
export function plainStep(step: Step): Step {
  if (step.kind === 'pass') return step
  const { kind, operation, input, expects, keep, within } = step
  return {
    kind,
    operation,
    input,
    keep,
    ...(expects ? { expects } : {}),
    ...(within === undefined ? {} : { within }),
  }
}
