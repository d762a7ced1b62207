/** What a read saw last, and how many times in a row. */
interface Poll {
  readonly stamp: string
  readonly count: number
}

export type PollSnapshot = readonly (readonly [string, Poll])[]

/** Remembers reads by method and URL, so that the third that sees the same thing may jump. */
export interface Polls {
  /** Notes a read and says how many in a row, this one included, saw the same. */
  note(read: string, stamp: string): number
  snapshot(): PollSnapshot
  restore(snapshot: PollSnapshot): void
  copy(): Polls
}

/** Enough for every client that polls at one time; the oldest is forgotten first. */
const most = 1000

export function createPolls(): Polls {
  return pollsOver(new Map())
}

function pollsOver(polls: Map<string, Poll>): Polls {
  return {
    note(read, stamp) {
      const before = polls.get(read)
      const count = before?.stamp === stamp ? before.count + 1 : 1
      polls.delete(read)
      polls.set(read, { stamp, count })
      const oldest = polls.size > most ? polls.keys().next().value : undefined
      if (oldest !== undefined) polls.delete(oldest)
      return count
    },
    snapshot: () => [...polls],
    restore(snapshot) {
      polls.clear()
      for (const [read, poll] of snapshot) polls.set(read, poll)
    },
    copy: () => pollsOver(new Map(polls)),
  }
}
