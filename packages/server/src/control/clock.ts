import { isoMillis, StandinError, type World } from '@standin/engine'
import { type ControlCall, type ControlRoutes, jsonReply } from './control-call.ts'
import { durationOf, instantOf, modeOf } from './read-values.ts'

/** The time of a world. */
export const clockRoutes: ControlRoutes<'getClock' | 'moveClock'> = {
  getClock: ({ world }) => jsonReply(200, clockOf(world)),
  moveClock: ({ world, body }) => {
    const ms = distanceOf(world, body)
    const { mode, speed } = body
    world.clock.set({
      ...(mode === undefined ? {} : { mode: modeOf(mode) }),
      ...(speed === undefined ? {} : { speed: Number(speed) }),
    })
    world.advance(ms)
    return jsonReply(200, clockOf(world))
  },
}

/** How far the time is to move, ms. */
function distanceOf({ clock }: World, { advance, now }: ControlCall['body']): number {
  if (advance !== undefined && now !== undefined) throw twoTimes()
  if (now === undefined) return advance === undefined ? 0 : durationOf(advance)
  const present = clock.startAt + clock.drift()
  const distance = instantOf(now) - present
  if (distance < 0) throw past(String(now), isoMillis(present))
  return distance
}

function clockOf({ clock, holds }: World): object {
  const { mode, speed, startAt } = clock
  return { mode, speed, now: isoMillis(startAt + clock.drift()), waiting: holds.size }
}

function past(wanted: string, present: string): StandinError {
  return new StandinError(
    'clock-backwards',
    `A clock moves forward only: ${wanted} has passed, it is ${present}.`,
    'Name an instant to come, advance by a duration, or restore a snapshot.',
  )
}

function twoTimes(): StandinError {
  return new StandinError(
    'bad-clock-change',
    "Both 'advance' and 'now' say where the time is to go.",
    'Name one of them.',
  )
}
