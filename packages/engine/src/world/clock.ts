import { StandinError } from '../errors/standin-error.ts'

export type ClockMode = 'auto' | 'manual' | 'real'

/** The runtime's clock and timers, given by the listener: the engine itself has none. */
export interface Wall {
  /** Epoch ms. */
  now(): number
  /** Calls back once after `ms` of wall time; the result cancels it. */
  timer(ms: number, callback: () => void): () => void
}

export interface ClockOptions {
  readonly mode: ClockMode
  /** Epoch ms of a world's beginning. */
  readonly startAt: number
  /** Virtual ms per wall ms in `real`. */
  readonly speed: number
}

/** What all roots of a world share of time: how far it was advanced, by hand or by the wall. */
export interface Clock {
  readonly mode: ClockMode
  readonly startAt: number
  readonly speed: number
  /** Ms since the world's beginning that moved all roots alike. */
  drift(): number
  /** Moves all roots; ms, not negative. */
  advance(ms: number): void
  set(options: Partial<Pick<ClockOptions, 'mode' | 'speed'>>): void
  snapshot(): ClockSnapshot
  restore(snapshot: ClockSnapshot): void
}

export interface ClockSnapshot {
  readonly mode: ClockMode
  readonly startAt: number
  readonly speed: number
  readonly drift: number
}

/** Lies in no client's past for years, since some compare with their own clock, and fits 32-bit seconds. */
export const defaultStart = 2_082_758_400_000

export type ClockChange = { readonly advance: number } | Partial<Pick<ClockOptions, 'mode' | 'speed'>>

/** `listen` is told of a change before it is made. */
export function createClock(
  options: ClockOptions,
  wall: Wall | undefined,
  listen: (change: ClockChange) => void = () => undefined,
): Clock {
  let state: ClockSnapshot = { ...options, drift: 0 }
  let wallAt = wall?.now() ?? 0
  assertWall(options.mode, wall)
  assertSpeed(options.speed)

  function sync(): void {
    if (state.mode !== 'real' || !wall) return
    const now = wall.now()
    const passed = Math.max(0, now - wallAt)
    wallAt = Math.max(wallAt, now)
    // Parts of a ms are kept, or whoever looks often would hold the time up.
    state = { ...state, drift: state.drift + passed * state.speed }
  }

  return {
    get mode() {
      return state.mode
    },
    get startAt() {
      return state.startAt
    },
    get speed() {
      return state.speed
    },
    drift() {
      sync()
      return Math.floor(state.drift)
    },
    advance(ms) {
      if (!(ms >= 0) || !Number.isFinite(ms)) throw backwards(ms)
      if (ms > 0) listen({ advance: Math.round(ms) })
      sync()
      state = { ...state, drift: state.drift + Math.round(ms) }
    },
    set(change) {
      assertWall(change.mode ?? state.mode, wall)
      assertSpeed(change.speed ?? state.speed)
      if (Object.keys(change).length > 0) listen(change)
      sync()
      state = { ...state, ...change }
      wallAt = wall?.now() ?? 0
    },
    snapshot() {
      sync()
      return state
    },
    restore(snapshot) {
      assertWall(snapshot.mode, wall)
      state = snapshot
      wallAt = wall?.now() ?? 0
    },
  }
}

/** A clock that shows one instant, also where the mode is `real`. */
export function stoppedClock(snapshot: ClockSnapshot): Clock {
  const clock = createClock(snapshot, { now: () => 0, timer: () => () => undefined })
  clock.restore(snapshot)
  return clock
}

function assertWall(mode: ClockMode, wall: Wall | undefined): void {
  if (mode !== 'real' || wall) return
  throw new StandinError(
    'no-wall-clock',
    "The clock mode 'real' needs a wall clock, and this world was made without one.",
    "Use the listener's `startStandin`, or pass `wall` to `createWorld`.",
  )
}

function assertSpeed(speed: number): void {
  if (speed > 0 && Number.isFinite(speed)) return
  throw new StandinError(
    'bad-speed',
    `A clock can't run at the speed ${speed}.`,
    'Give virtual ms per wall ms, more than zero; to stop time, take the mode `manual`.',
  )
}

function backwards(ms: number): StandinError {
  return new StandinError(
    'clock-backwards',
    `A clock moves forward only; it was asked to advance by ${ms} ms.`,
    'Advance by zero or more milliseconds, or restore a snapshot.',
  )
}
