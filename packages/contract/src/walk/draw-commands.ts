import { isWalkPick, type StepInput } from '@standin/engine'
import { type Arbitrary, constant, nat, oneof, tuple } from 'fast-check'
import type { WalkOperation } from './derive-operations.ts'
import type { WalkCommand } from './walk-result.ts'

/** A pool seldom holds more; what is drawn above wraps around. */
const mostPlaces = 5

/** Mostly the eldest, so that the same few things meet again. */
const place = oneof({ weight: 3, arbitrary: constant(0) }, { weight: 2, arbitrary: nat(mostPlaces) })

/** One command after the other; those that need what others make are drawn more often, since they often can't be. */
export function drawCommand(
  operations: readonly WalkOperation[],
  passes: readonly number[],
): Arbitrary<WalkCommand> {
  const calls = operations.map((each) => ({ weight: weightOf(each), arbitrary: drawCall(each) }))
  const waits = passes.map((ms) => ({ weight: 1, arbitrary: constant<WalkCommand>({ kind: 'pass', ms }) }))
  return oneof(...calls, ...waits)
}

function weightOf({ isRead, isBelow, isEnd, isOften }: WalkOperation): number {
  if (isEnd) return 1
  return ((isRead ? 1 : 3) + (isBelow ? 2 : 0)) * (isOften ? 5 : 1)
}

/** The first input is the usual one, and twice as likely as all others together. */
function drawCall({ operation, inputs }: WalkOperation): Arbitrary<WalkCommand> {
  const [usual, ...others] = inputs.map(drawValue)
  const rest = others.map((arbitrary) => ({ weight: 1, arbitrary }))
  const first = usual ? [{ weight: Math.max(1, 2 * others.length), arbitrary: usual }] : []
  return oneof(...first, ...rest).map((input) => ({ kind: 'call', operation, input: input as StepInput }))
}

/** A template with all that can be drawn beforehand drawn; what depends on replies keeps its pick. */
function drawValue(template: unknown): Arbitrary<unknown> {
  if (isWalkPick(template)) {
    // What stands first is the simplest, and shrinking ends there.
    if (template.$walk === 'any') return oneof({ withCrossShrink: true }, ...template.of.map(drawValue))
    const isNumbered = template.$walk === 'made' || template.$walk === 'stray'
    return isNumbered ? place.map((nth) => ({ ...template, nth })) : constant(template)
  }
  if (Array.isArray(template)) return tuple(...template.map(drawValue))
  if (typeof template !== 'object' || template === null) return constant(template)
  const names = Object.keys(template)
  return tuple(...Object.values(template).map(drawValue)).map((values) =>
    Object.fromEntries(names.map((name, i) => [name, values[i]])),
  )
}
