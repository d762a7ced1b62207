import type { Wall } from '@standin/engine'

/** The machine's own clock and timers: the only place where they enter. */
export const wall: Wall = {
  now: () => Date.now(),
  timer(ms, callback) {
    const timer = setTimeout(callback, Math.min(ms, 2_147_483_647))
    return () => clearTimeout(timer)
  },
}
