import type { Machine, RunRow, RunTimeRow, System } from '@standin/engine'

/** Where a row stands: an event's list, or the rows of time. */
export type Place =
  | { readonly kind: string; readonly event: string; readonly index: number; readonly row: RunRow }
  | { readonly kind: string; readonly event?: never; readonly index: number; readonly row: RunTimeRow }

export type EventPlace = Extract<Place, { readonly event: string }>
export type TimePlace = Exclude<Place, EventPlace>

export function eventPlaces({ machines }: System): readonly EventPlace[] {
  return Object.entries(machines).flatMap(([kind, machine]) =>
    Object.entries(machine.on).flatMap(([event, rows]) =>
      rows.map((row, index) => ({ kind, event, index, row })),
    ),
  )
}

export function timePlaces({ machines }: System): readonly TimePlace[] {
  return Object.entries(machines).flatMap(([kind, { time }]) =>
    time.map((row, index) => ({ kind, index, row })),
  )
}

export const allPlaces = (system: System): readonly Place[] => [...eventPlaces(system), ...timePlaces(system)]

/** A copy of a system with one machine changed. */
export function withMachine(system: System, kind: string, change: (machine: Machine) => Machine): System {
  const machine = system.machines[kind]
  return machine ? { ...system, machines: { ...system.machines, [kind]: change(machine) } } : system
}

/** A copy of a system with an event's rows changed. */
export function withRows(
  system: System,
  { kind, event }: EventPlace,
  change: (rows: readonly RunRow[]) => readonly RunRow[],
): System {
  return withMachine(system, kind, (machine) => ({
    ...machine,
    on: { ...machine.on, [event]: change(machine.on[event] ?? []) },
  }))
}

export function withTimeRows(
  system: System,
  kind: string,
  change: (rows: readonly RunTimeRow[]) => readonly RunTimeRow[],
): System {
  return withMachine(system, kind, (machine) => ({ ...machine, time: change(machine.time) }))
}

/** A copy of a system with one row changed, wherever it stands. */
export function withRow(
  system: System,
  place: Place,
  change: <Row extends RunRow | RunTimeRow>(row: Row) => Row,
): System {
  const each = <Row extends RunRow | RunTimeRow>(row: Row, index: number) =>
    index === place.index ? change(row) : row
  return place.event === undefined
    ? withTimeRows(system, place.kind, (rows) => rows.map(each))
    : withRows(system, place, (rows) => rows.map(each))
}

/** What shows a change of a row: that its event happened, or for a row of time, that its machine has anything. */
export function touchesOf({ kind, event, row }: Place): {
  readonly touches: readonly string[]
  readonly near: readonly string[]
} {
  const touches = [event === undefined ? `machine:${kind}` : `event:${kind}:${event}`]
  return { touches, near: [`row:${row.name}`] }
}

/** The states in which a row stands, those of a resource that is not there included. */
export function statesOf(machine: Machine | undefined, { from }: RunRow | RunTimeRow): readonly string[] {
  return from ?? Object.keys(machine?.states ?? {})
}
