import type { Machine, System } from '@standin/engine'
import { atPointer, withHeader, withValue } from '../change-reply.ts'
import type { Facts } from '../facts.ts'
import type { Exchanged, Sketch } from '../mutant.ts'
import { timePlaces, touchesOf, withMachine, withTimeRows } from './change-machine.ts'
import { pick } from './pick.ts'

/** Each row of time never happens. */
export function lostTimeRow(system: System): readonly Sketch[] {
  return timePlaces(system).map((place) => ({
    where: place.row.name,
    ...touchesOf(place),
    touches: [`row:${place.row.name}`],
    mutate: (right) => ({
      system: withTimeRows(right, place.kind, (rows) => rows.filter(({ name }) => name !== place.row.name)),
    }),
  }))
}

/**
 * Each duration is over at once, and what counts disuse lasts a thousand times as long. How long work takes is the
 * provider's own affair, and one that never ends is what a lost row of time is.
 */
export function wrongDuration(system: System): readonly Sketch[] {
  return Object.entries(system.machines).flatMap(([kind, machine]) =>
    Object.keys(machine.durations).flatMap((name) =>
      (isExpiry(machine, name) ? [0, 1000] : [0]).map((factor) => ({
        where: `${kind}.${name}×${factor}`,
        touches: [`machine:${kind}`],
        near: rowsAfter(machine, name),
        mutate: (right: System) => ({ system: lasting(right, kind, name, factor) }),
      })),
    ),
  )
}

const isExpiry = ({ time }: Machine, duration: string) =>
  time.some(({ after, counts }) => after === duration && counts === 'unused')

const rowsAfter = ({ time }: Machine, duration: string) =>
  time.filter(({ after }) => after === duration).map(({ name }) => `row:${name}`)

function lasting(system: System, kind: string, name: string, factor: number): System {
  return withMachine(system, kind, (machine) => ({
    ...machine,
    durations: { ...machine.durations, [name]: longer(machine.durations[name], factor) },
  }))
}

type Duration = Machine['durations'][string]

function longer(duration: Duration | undefined, factor: number): Duration {
  if (typeof duration === 'number') return duration * factor
  if (typeof duration === 'function') {
    const lasts = duration as (resource: never) => number | null
    const longerThan = (resource: never) => {
      const ms = lasts(resource)
      return ms === null ? null : ms * factor
    }
    return longerThan as Duration
  }
  return Object.fromEntries(Object.entries(duration ?? {}).map(([profile, ms]) => [profile, ms * factor]))
}

/** Each state is shown as another one, where a machine has states that are not shown as they are. */
export function wronglyShown(system: System): readonly Sketch[] {
  const showing = Object.entries(system.machines).filter(([, { states }]) =>
    Object.values(states).some(({ shows }) => shows !== undefined),
  )
  return showing.flatMap(([kind, machine]) =>
    Object.entries(machine.states).flatMap(([state, { shows = state }]) => {
      const as = pick(
        Object.keys(machine.states).filter((each) => each !== shows),
        `${kind} ${state}`,
      )
      if (as === undefined) return []
      const change = ({ states }: Machine) => ({ ...states, [state]: { ...states[state], shows: as } })
      return {
        where: `${kind} ${state} as ${as}`,
        touches: [`machine:${kind}`],
        mutate: (right: System) => ({
          system: withMachine(right, kind, (each) => ({ ...each, states: change(each) })),
        }),
      }
    }),
  )
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Each later reply of an operation is of an earlier year: in Date, and in each member that is a time. */
export function backwardTime(_: System, { replies }: Facts): readonly Sketch[] {
  const operations = [...new Set([...replies.values()].map(({ operation }) => operation))]
  return [
    ...operations.map((operation) => ({
      where: `${operation} Date`,
      touches: [`op:${operation}`],
      mutate: (system: System) => ({
        system,
        alter: later(operation, (reply, years) =>
          withHeader(reply, 'date', (date) => earlierDate(date, years)),
        ),
      }),
    })),
    ...[...replies.values()].flatMap(({ key, operation, times }) =>
      [...times].map((pointer) => ({
        where: `${key} ${pointer}`,
        touches: [`reply:${key}`],
        mutate: (system: System) => ({
          system,
          alter: later(operation, (reply, years) =>
            withValue(system, operation, reply, (body) => atEarlier(body, pointer, years)),
          ),
        }),
      })),
    ),
  ]
}

/** Changes the replies of an operation but the first, each by one more. */
function later(operation: string, change: (reply: Exchanged['reply'], count: number) => Exchanged['reply']) {
  return () => {
    let count = 0
    return (exchanged: Exchanged) =>
      exchanged.operation === operation && count++ > 0 ? change(exchanged.reply, count) : exchanged.reply
  }
}

const atEarlier = (body: unknown, pointer: string, years: number) =>
  atPointer(body, pointer, (holder, name) => {
    holder[name] = String(holder[name]).replace(/^\d{4}/, (year) => String(Number(year) - years))
  })

/** An HTTP date some years before, with its weekday left as it was: nobody reads those. */
function earlierDate(date: string, years: number): string {
  const [day = '', month = '', year = '', ...rest] = date.split(' ').slice(1)
  const known = months.includes(month) ? month : 'Jan'
  return `${date.split(' ')[0]} ${day} ${known} ${Number(year) - years} ${rest.join(' ')}`
}
