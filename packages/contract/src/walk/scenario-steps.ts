import {
  absent,
  aNumber,
  aString,
  type CallStep,
  isMatcher,
  kept,
  type Mismatch,
  present,
  type Step,
  type StepExpectation,
  type System,
  type WireReply,
} from '@standin/engine'
import { readReply } from '../read-reply.ts'
import type { WalkDifference, WalkedStep } from './walk-result.ts'

/** A difference as the steps of a scenario: they hold on the reference, and the last one does not on the target. */
export function scenarioSteps(system: System, difference: WalkDifference): readonly Step[] {
  const walked = difference.steps.map((step, i) => {
    if (step.kind === 'pass') return { kind: step.kind, ms: step.ms }
    const isLast = i === difference.steps.length - 1
    return isLast ? { ...step.step, expects: expectationOf(system, difference, step.reference) } : step.step
  })
  const steps = [...difference.setup, ...walked]
  return steps.map((step, i) =>
    step.kind === 'call' ? keepOnly(step, usedBy(system, steps.slice(i + 1))) : step,
  )
}

function keepOnly(step: CallStep, names: ReadonlySet<string>): CallStep {
  const keep = Object.entries(step.keep).filter(([name]) => names.has(name))
  return { ...step, keep: Object.fromEntries(keep) }
}

/** Names that steps take from what was kept, said or left to the path. */
function usedBy({ operations }: System, steps: readonly Step[]): ReadonlySet<string> {
  const calls = steps.filter((step) => step.kind === 'call')
  const inPaths = calls.flatMap(({ operation }) => [...(operations[operation]?.path.matchAll(/\w+/g) ?? [])])
  return new Set([...inPaths.map(([name]) => name), ...calls.flatMap(namesIn)])
}

function namesIn(value: unknown): readonly string[] {
  if (isMatcher(value)) return value.$match === 'kept' ? [value.name] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : []
}

/** What the reference answered, as far as the target differs from it. */
function expectationOf(
  { bodies }: System,
  { mismatch, steps }: WalkDifference,
  reply: WireReply,
): StepExpectation {
  const { status } = reply
  const [part = '', ...pointer] = mismatch.pointer.split('/')
  if (part.startsWith('header ')) {
    const value = mismatch.expected === 'absent' ? absent : present
    return { status, headers: { [part.slice('header '.length)]: value } }
  }
  if (part !== 'body') return { status }
  const { json, text } = readReply(reply, bodies)
  if (json === undefined) return { status, body: { $text: text === mismatch.expected ? text : aString } }
  const names = steps.flatMap((step: WalkedStep) => (step.kind === 'call' ? Object.keys(step.step.keep) : []))
  const unescaped = pointer.map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'))
  // A key that is an id has no name in a scenario.
  if (unescaped.some((each) => each.startsWith('‹'))) return { status }
  return { status, body: at(json, unescaped, (raw) => leafOf(raw, mismatch, names)) }
}

/** An expectation around one place. */
function at(raw: unknown, [name, ...rest]: readonly string[], leaf: (raw: unknown) => unknown): unknown {
  if (name === undefined) return leaf(raw)
  if (Array.isArray(raw)) return raw.map((item, i) => (String(i) === name ? at(item, rest, leaf) : present))
  const value = (raw as Readonly<Record<string, unknown>> | null)?.[name]
  return { [name]: at(value, rest, leaf) }
}

/** What can be said of a value anywhere: itself, what was kept, or its type. */
function leafOf(raw: unknown, { expected }: Mismatch, names: readonly string[]): unknown {
  if (raw === undefined) return absent
  if (Array.isArray(raw)) return raw.map(() => present)
  if (raw === expected) return raw
  const [, name = ''] = /^‹(\w+)›$/.exec(String(expected)) ?? []
  if (names.includes(name)) return kept(name)
  return typeof raw === 'string' ? aString : typeof raw === 'number' ? aNumber : present
}
