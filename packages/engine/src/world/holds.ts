import type { Wall } from './clock.ts'
import { nextMoment, waitByJumping } from './pass-time.ts'
import type { Realm } from './realm.ts'
import { settle } from './settle.ts'

/** A wait that blocks: it is tried again whenever something may have changed. */
interface Hold {
  readonly realm: Realm
  readonly key: string
  readonly deadline: number
  /** Whether it is over now: in `auto` it always is, since time jumps to its end. */
  readonly attempt: () => boolean
  readonly expire: () => void
}

export interface Holds {
  readonly size: number
  /** Blocks until `ready` answers, or the deadline in the root's time comes (then undefined). */
  hold<T>(realm: Realm, key: string, deadline: number, ready: () => T | undefined): Promise<T | undefined>
  /** Tries all waits again: after a request, an advance, or a timer. */
  retry(): void
  /** Lets all waits end as at their deadline: the server stops. */
  release(): void
  /** Has `end` called at a release: for what waits now and then. The result forgets it. */
  onRelease(end: () => void): () => void
}

export function createHolds(wall: Wall | undefined): Holds {
  const holds = new Set<Hold>()
  const ends = new Set<() => void>()
  let cancelTimer: (() => void) | undefined

  function retry(): void {
    for (const hold of holds) {
      if (hold.attempt()) holds.delete(hold)
      else if (timeOf(hold) >= hold.deadline) end(hold)
    }
    arm()
  }

  function end(hold: Hold): void {
    holds.delete(hold)
    hold.expire()
  }

  /** One timer for all: the earliest moment or deadline. */
  function arm(): void {
    cancelTimer?.()
    cancelTimer = undefined
    const waits = [...holds].filter((hold) => hold.realm.clock.mode === 'real').map(wallTimeLeft)
    if (waits.length > 0) cancelTimer = wall?.timer(Math.max(1, Math.min(...waits)), retry)
  }

  return {
    get size() {
      return holds.size
    },
    hold: (realm, key, deadline, ready) =>
      new Promise((resolve, reject) => {
        const attempt = () => {
          try {
            const jumps = realm.clock.mode === 'auto'
            settle(realm, key)
            const answer = jumps ? waitByJumping(realm, key, deadline, ready) : ready()
            const over = jumps || answer !== undefined
            if (over) resolve(answer)
            return over
          } catch (cause) {
            // It fails alone: the other waits, and the request that led here, have nothing to do with it.
            reject(cause)
            return true
          }
        }
        holds.add({ realm, key, deadline, attempt, expire: () => resolve(undefined) })
        retry()
      }),
    retry,
    release() {
      cancelTimer?.()
      for (const each of [...ends]) each()
      for (const hold of [...holds]) end(hold)
    },
    onRelease(each) {
      ends.add(each)
      return () => void ends.delete(each)
    },
  }
}

const timeOf = (hold: Hold) => hold.realm.roots.at(hold.realm.roots.get(hold.key))

function wallTimeLeft(hold: Hold): number {
  const next = Math.min(nextMoment(hold.realm, hold.key) ?? hold.deadline, hold.deadline)
  return Math.ceil((next - timeOf(hold)) / hold.realm.clock.speed)
}
