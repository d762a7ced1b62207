import type { Given, Machine, StepInput, ThingWords } from '@standin/engine'
import { takeFrom } from '../read-reply.ts'
import type { Exchange } from '../run-session.ts'
import type { Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { shownAs } from './outcome-of.ts'

/** A kind of resource with its table and what the kit knows of it. */
export interface Thing {
  readonly kind: string
  readonly machine: Machine
  readonly words: ThingWords
}

export function thingsOf({ system, words }: Source): readonly Thing[] {
  return Object.entries(words.things).flatMap(([kind, each]) => {
    const machine = system.machines[kind]
    return machine ? [{ kind, machine, words: each }] : []
  })
}

/** The states of a thing that a given reaches, in the order of the words. */
export const livingStates = ({ words }: Thing) =>
  Object.keys(words.givens).filter((state) => state !== 'absent')

/** How a state is reached; a deleted thing was there before. */
export function givenOf(thing: Thing, state: string): Given | undefined {
  const [first = ''] = livingStates(thing)
  return thing.words.givens[state === 'deleted' ? first : state]
}

/** A call about a thing that is not there names one that never was. */
export function aboutNothing({ words: { id, nowhere } }: Thing): StepInput {
  return { path: { [id]: nowhere } }
}

/** The id of what was just made, for what comes after. */
export function keepNew(drive: Drive, { words: { id, newId } }: Thing, exchange: Exchange): void {
  const value = takeFrom(exchange.read, newId)
  if (value === undefined)
    drive.breaks(exchange, 'what was made', { pointer: id, expected: newId, actual: value })
  drive.keep({ [id]: value })
}

/** The thing is shown in a state, or is not there. */
export async function isShown(
  drive: Drive,
  thing: Thing,
  state: string,
  where: string,
  as?: unknown,
): Promise<Exchange> {
  const { read, gone, state: source, shown } = thing.words
  if (state === 'deleted') return drive.refuses(read, {}, gone, where)
  if (state === 'absent') return drive.refuses(read, aboutNothing(thing), gone, where)
  const exchange = await drive.expects(read, {}, { status: 200 }, where)
  if (!source) return exchange
  const expected = as ?? shown?.[state] ?? shownAs(thing.machine, state)
  const actual = takeFrom(exchange.read, source)
  drive.matches(exchange, `${where}: the state`, expected, actual)
  return exchange
}

/** What is shown of a thing, without what changes by itself. */
export function stillOf({ words: { volatile = [] } }: Thing, { read }: Exchange): unknown {
  return read.json === undefined ? read.text : without(read.json, volatile)
}

function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names))
  if (typeof value !== 'object' || value === null) return value
  const rest = Object.entries(value).filter(([name]) => !names.includes(name))
  return Object.fromEntries(rest.map(([name, each]) => [name, without(each, names)]))
}
