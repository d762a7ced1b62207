import { sayNearest } from '../errors/nearest-name.ts'
import { StandinError } from '../errors/standin-error.ts'
import type { System } from '../system/system.ts'
import { parseDuration } from '../time/duration.ts'
import { parseInstant } from '../time/iso.ts'
import type { CallRange, Fault } from './fault.ts'
import { parseEffect } from './parse-effect.ts'

/** A fault that was checked: its words are known, and its times are numbers. */
export interface ReadyFault {
  readonly fault: Fault & { readonly name: string; readonly system: string }
  readonly operations: readonly string[] | undefined
  /** Epoch ms, in the root's time. */
  readonly from: number
  readonly until: number
}

const members = [
  'name',
  'system',
  'operation',
  'resource',
  'calls',
  'from',
  'until',
  'probability',
  'times',
  'do',
]

/** Checks a fault against the systems of its world. Throws a StandinError that says what would do. */
export function parseFault(
  value: unknown,
  systems: readonly System[],
  startAt: number,
  name: string,
): ReadyFault {
  if (!isObject(value)) throw bad('bad-fault', 'A fault is no object.', 'Write {"operation": …, "do": {…}}.')
  for (const member of Object.keys(value)) {
    if (!members.includes(member))
      throw bad('bad-fault', `A fault has no member '${member}'.`, sayNearest(member, members))
  }
  const system = systemOf(value.system, systems)
  const operations = operationsOf(value.operation, system)
  if (value.resource !== undefined) assertText('resource', value.resource)
  if (value.name !== undefined) assertText('name', value.name)
  assertCalls(value.calls)
  assertProbability(value.probability)
  if (value.times !== undefined) assertCount('times', value.times)
  const [from, until] = [timeOf('from', value.from, startAt), timeOf('until', value.until, startAt)]
  const effect = parseEffect(value.do, system)
  const fault = { name, ...value, system: system.id, do: effect } as ReadyFault['fault']
  return {
    fault,
    operations,
    from: from ?? Number.NEGATIVE_INFINITY,
    until: until ?? Number.POSITIVE_INFINITY,
  }
}

function systemOf(value: unknown, systems: readonly System[]): System {
  const ids = systems.map(({ id }) => id)
  const [first, second] = systems
  if (value === undefined && first && !second) return first
  if (value === undefined)
    throw bad(
      'bad-fault',
      'A fault does not say which system it strikes.',
      `Give "system": ${ids.join(', ')}.`,
    )
  const found = systems.find(({ id }) => id === value)
  if (found) return found
  throw bad(
    'unknown-system',
    `There is no system '${String(value)}' in this world.`,
    sayNearest(String(value), ids),
  )
}

function operationsOf(value: unknown, system: System): readonly string[] | undefined {
  if (value === undefined) return undefined
  const names = Array.isArray(value) ? value.map(String) : [String(value)]
  const known = Object.keys(system.operations)
  for (const name of names) {
    if (!known.includes(name))
      throw bad(
        'unknown-operation',
        `There is no operation '${name}' in ${system.id}.`,
        sayNearest(name, known),
      )
  }
  return names
}

function assertCalls(value: unknown): void {
  if (value === undefined) return
  if (isObject(value)) {
    const { from, to, every, ...others } = value as CallRange
    for (const [name, each] of Object.entries({ from, to, every }))
      if (each !== undefined) assertCount(`calls.${name}`, each)
    const [other] = Object.keys(others)
    if (other !== undefined)
      throw bad('bad-fault', `'calls' has no member '${other}'.`, 'It has from, to and every.')
    return
  }
  for (const each of Array.isArray(value) ? value : [value]) assertCount('calls', each)
}

function assertProbability(value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)) return
  throw bad('bad-probability', `'${String(value)}' is no probability.`, 'Give a number from 0 to 1.')
}

function assertCount(member: string, value: unknown): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return
  throw bad('bad-fault', `'${member}' of a fault is ${String(value)}.`, 'Give a whole number, 1 or more.')
}

function assertText(member: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  throw bad('bad-fault', `'${member}' of a fault is no text.`, 'Give one that is not empty.')
}

function timeOf(member: string, value: unknown, startAt: number): number | undefined {
  if (value === undefined) return undefined
  const text = String(value)
  const passed = parseDuration(text)
  const at = passed === undefined ? parseInstant(text) : startAt + passed
  if (at !== undefined) return at
  throw bad(
    'bad-time',
    `'${member}' of a fault is '${text}', which is no time.`,
    "Give an instant as '2036-01-01T00:10:00Z', or a duration since the world's beginning as 'PT10M'.",
  )
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bad(code: string, message: string, nextStep: string): StandinError {
  return new StandinError(code, message, nextStep)
}
