import type { Machine, OperationEntry, OperationTable, RunRow, RunTimeRow } from '@standin/engine'
import type { PromiseResult, Seen } from '../result.ts'

/** What was seen of a table's cells. */
export interface Share {
  readonly covered: number
  readonly of: number
  /** The cells that were not seen, by name. */
  readonly missing: readonly string[]
}

/** Cells of state × event. `perhaps`: a row that stands for several states fired, and nobody knows in which. */
export interface MachineShare extends Share {
  readonly perhaps: number
}

export interface Coverage {
  /** Operation × status × media type, of what the document declares. */
  readonly wire: Share
  /** State × event; only a fake tells which rows fired. */
  readonly machines: MachineShare | { readonly hidden: string }
}

export function coverageOf(
  results: readonly PromiseResult[],
  { operations, machines }: { operations: OperationTable; machines: Readonly<Record<string, Machine>> },
): Coverage {
  return { wire: wireCoverage(results, operations), machines: machineCoverage(results, machines) }
}

/** What was observed, not what was attempted. */
function wireCoverage(results: readonly PromiseResult[], operations: OperationTable): Share {
  const seen = new Set<string>()
  for (const each of results.flatMap((result) => result.seen)) {
    const cell = cellOf(each, ownOf(operations, each.operation))
    if (cell !== undefined) seen.add(cell)
  }
  const cells = Object.entries(operations).flatMap(([operation, entry]) => cellsOf(operation, entry))
  const missing = cells.filter((cell) => !seen.has(cell))
  return { covered: cells.length - missing.length, of: cells.length, missing }
}

function cellsOf(operation: string, { responses }: OperationEntry): readonly string[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const media = Object.keys(content)
    return (media.length === 0 ? ['no body'] : media).map((each) => `${operation} ${status} ${each}`)
  })
}

/** What a target answers may be named like what every object has. */
const ownOf = (operations: OperationTable, name: string) =>
  Object.hasOwn(operations, name) ? operations[name] : undefined

function cellOf({ operation, status, media }: Seen, entry: OperationEntry | undefined): string | undefined {
  const name = entry?.responses[String(status)] ? String(status) : 'default'
  const response = entry?.responses[name]
  if (!response) return undefined
  const bodiless = Object.keys(response.content).length === 0
  return `${operation} ${name} ${bodiless ? 'no body' : media}`
}

function machineCoverage(
  results: readonly PromiseResult[],
  machines: Readonly<Record<string, Machine>>,
): Coverage['machines'] {
  const fired = new Set(results.flatMap((result) => result.fired))
  if (fired.size === 0) return { hidden: 'not visible from outside' }
  const told = new Map<string, Told>()
  for (const { cell, as } of Object.values(machines).flatMap((machine) => toldBy(machine, fired)))
    if (order.indexOf(as) > order.indexOf(told.get(cell) ?? 'missing') || !told.has(cell)) told.set(cell, as)
  const named = (as: Told) => [...told].filter(([, each]) => each === as).map(([cell]) => cell)
  return {
    covered: named('covered').length,
    perhaps: named('perhaps').length,
    of: told.size,
    missing: named('missing'),
  }
}

const order = ['missing', 'perhaps', 'covered'] as const
type Told = (typeof order)[number]

/** What each row says of its cells: one for several states tells that it fired, and not in which of them. */
function toldBy(machine: Machine, fired: ReadonlySet<string>): readonly { cell: string; as: Told }[] {
  return rowsOf(machine).flatMap((row) => {
    const cells = statesOf(row, machine).map((state) => cellName(machine, state, row))
    const byRow = fired.has(row.name) ? (cells.length === 1 ? 'covered' : 'perhaps') : 'missing'
    return cells.map((cell) => ({ cell, as: fired.has(cell) ? 'covered' : byRow }))
  })
}

const rowsOf = ({ on, time }: Machine) => [...Object.values(on).flat(), ...time]

/** A row without `from` stands for every living state. */
const statesOf = (row: RunRow | RunTimeRow, { states }: Machine) => row.from ?? Object.keys(states)

/** `job running updateJobState#canceled`: also how a fake that knows the state may tell it. */
function cellName({ kind }: Machine, state: string, { name }: RunRow | RunTimeRow): string {
  const event = name.slice(kind.length + 1)
  return `${kind} ${state} ${event.startsWith('time[') ? event : event.replace(/\[\d+\]$/, '')}`
}
