import type { RunRow, System } from '@standin/engine'
import type { Sketch } from '../mutant.ts'
import {
  allPlaces,
  type EventPlace,
  eventPlaces,
  statesOf,
  touchesOf,
  withRow,
  withRows,
} from './change-machine.ts'
import { pick } from './pick.ts'

/** Each row that moves leads to each other state. */
export function wrongTarget(system: System): readonly Sketch[] {
  return allPlaces(system).flatMap((place) => {
    const { to, name } = place.row
    if (to === undefined || to === 'deleted') return []
    const others = Object.keys(system.machines[place.kind]?.states ?? {}).filter((state) => state !== to)
    return others.map((state) => ({
      where: `${name}→${state}`,
      ...touchesOf(place),
      mutate: (right: System) => ({ system: withRow(right, place, (row) => ({ ...row, to: state })) }),
    }))
  })
}

/** Each row that deletes leaves what it deletes where it was. */
export function undeletedThing(system: System): readonly Sketch[] {
  return eventPlaces(system)
    .filter(({ row }) => row.to === 'deleted')
    .map((place) => ({
      where: place.row.name,
      ...touchesOf(place),
      mutate: (right) => ({
        system: withRow(right, place, ({ to: _, ...row }) => row as typeof row & never),
      }),
    }))
}

/** Each effect of each row, and the event that follows it, is left out. */
export function lostEffect(system: System): readonly Sketch[] {
  return allPlaces(system).flatMap((place) => {
    const effects = place.row.do.map((effect) => ({
      where: `${place.row.name} ${effect}`,
      ...touchesOf(place),
      mutate: (right: System) => ({
        system: withRow(right, place, (row) => ({ ...row, do: row.do.filter((each) => each !== effect) })),
      }),
    }))
    return 'then' in place.row && place.row.then !== undefined
      ? [...effects, lostSequel(place as EventPlace)]
      : effects
  })
}

function lostSequel(place: EventPlace): Sketch {
  const without = ({ then: _, ...row }: RunRow): RunRow => row
  return {
    where: `${place.row.name} then ${place.row.then}`,
    ...touchesOf(place),
    mutate: (right) => ({ system: changed(right, place, without) }),
  }
}

/** Each condition of each row is turned round. */
export function negatedGuard(system: System): readonly Sketch[] {
  return allPlaces(system).flatMap((place) => [
    ...place.row.if.map((guard, index) => ({
      where: `${place.row.name} if ${guard}`,
      ...touchesOf(place),
      mutate: (right: System) => ({
        system: withRow(right, place, (row) => ({
          ...row,
          if: row.if.map((each, i) => (i === index ? negated(each) : each)),
        })),
      }),
    })),
    ...('when' in place.row && place.row.when !== undefined
      ? [
          {
            where: `${place.row.name} when ${place.row.when}`,
            ...touchesOf(place),
            mutate: (right: System) => ({
              system: withRow(right, place, (row) =>
                'when' in row && row.when !== undefined ? { ...row, when: negated(row.when) } : row,
              ),
            }),
          },
        ]
      : []),
  ])
}

const negated = (guard: string) => (guard.startsWith('!') ? guard.slice(1) : `!${guard}`)

/** Neighbours of an event's list change places, where both may match at one time: else nobody could tell. */
export function swappedRows(system: System): readonly Sketch[] {
  return eventPlaces(system).flatMap((place) => {
    const { kind, event, index, row } = place
    const machine = system.machines[kind]
    const next = machine?.on[event]?.[index + 1]
    if (!next || !mayMeet(statesOf(machine, row), statesOf(machine, next), row, next)) return []
    const swap = (rows: readonly RunRow[]) => rows.toSpliced(index, 2, next, row)
    return {
      where: `${row.name}↔${next.name}`,
      ...touchesOf(place),
      mutate: (right: System) => ({ system: withRows(right, place, swap) }),
    }
  })
}

function mayMeet(states: readonly string[], others: readonly string[], row: RunRow, next: RunRow): boolean {
  return (
    states.some((state) => others.includes(state)) &&
    !row.if.some((guard) => next.if.includes(negated(guard)))
  )
}

/** Each event that is refused happens, as the event's first row that lets it happen. */
export function acceptedIllegal(system: System): readonly Sketch[] {
  return eventPlaces(system)
    .filter(({ row }) => row.refuse !== undefined)
    .map((place) => {
      const machine = system.machines[place.kind]
      const legal = machine?.on[place.event]?.find(({ refuse }) => refuse === undefined)
      const reply = Object.keys(machine?.replies ?? {})[0]
      return {
        where: place.row.name,
        ...touchesOf(place),
        mutate: (right) => ({
          system: changed(right, place, ({ name, from, if: guards, evidence }) => ({
            ...(legal ?? { do: [], ...(reply === undefined ? {} : { reply }) }),
            name,
            if: guards,
            evidence,
            ...(from === undefined ? {} : { from }),
          })),
        }),
      }
    })
}

/** Each event that happens is refused, with an error that the machine knows. */
export function refusedLegal(system: System): readonly Sketch[] {
  return eventPlaces(system).flatMap((place) => {
    const error = pick(refusalsOf(system, place.kind), place.row.name)
    if (place.row.refuse !== undefined || error === undefined) return []
    const refusing = ({ name, from, if: guards, evidence }: RunRow): RunRow => ({
      name,
      if: guards,
      do: [],
      evidence,
      refuse: error,
      ...(from === undefined ? {} : { from }),
    })
    return {
      where: `${place.row.name} ${error}`,
      ...touchesOf(place),
      mutate: (right: System) => ({ system: changed(right, place, refusing) }),
    }
  })
}

/** Each refusing row names another error of its machine. */
export function wrongRefusal(system: System): readonly Sketch[] {
  return eventPlaces(system).flatMap((place) => {
    const others = refusalsOf(system, place.kind).filter((error) => error !== place.row.refuse)
    const error = pick(others, place.row.name)
    if (place.row.refuse === undefined || error === undefined) return []
    return {
      where: `${place.row.name} ${error}`,
      ...touchesOf(place),
      near: [`row:${place.row.name}`],
      mutate: (right: System) => ({ system: changed(right, place, (row) => ({ ...row, refuse: error })) }),
    }
  })
}

function refusalsOf(system: System, kind: string): readonly string[] {
  const rows = Object.values(system.machines[kind]?.on ?? {}).flat()
  return [...new Set(rows.flatMap(({ refuse }) => (refuse === undefined ? [] : [refuse])))].sort()
}

function changed(system: System, place: EventPlace, change: (row: RunRow) => RunRow): System {
  return withRows(system, place, (rows) => rows.map((row, i) => (i === place.index ? change(row) : row)))
}
