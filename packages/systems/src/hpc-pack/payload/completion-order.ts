import type { SentRequests } from './sent-requests.ts'

/** The responses of a batch in the order in which they are done; of those done at once, as they were sent. */
export interface CompletionOrder {
  readonly count: number
  /** Which request of which body the response at a place is for. */
  readonly at: (place: number) => { readonly sent: SentRequests; readonly index: number } | undefined
  readonly doneAt: (place: number) => number
}

export function completionOrder(sends: readonly SentRequests[]): CompletionOrder {
  const starts: number[] = []
  let count = 0
  for (const { doneAt } of sends) {
    starts.push(count)
    count += doneAt.length
  }
  const find = (place: number) => {
    const which = starts.findLastIndex((start) => start <= place)
    const sent = sends[which]
    return sent && place < count ? { sent, index: place - (starts[which] ?? 0) } : undefined
  }
  const timeOf = (place: number) => {
    const found = find(place)
    return found?.sent.doneAt[found.index] ?? Number.POSITIVE_INFINITY
  }
  // Requests that take alike are done as they came; then there is nothing to keep.
  const order = isAscending(sends) ? undefined : sorted(count, timeOf)
  const placed = (place: number) => (order ? (order[place] ?? count) : place)
  return { count, at: (place) => find(placed(place)), doneAt: (place) => timeOf(placed(place)) }
}

function isAscending(sends: readonly SentRequests[]): boolean {
  let last = 0
  for (const { doneAt } of sends) {
    for (const at of doneAt) {
      if (at < last) return false
      last = at
    }
  }
  return true
}

function sorted(count: number, timeOf: (place: number) => number): Uint32Array {
  const times = Float64Array.from({ length: count }, (_, place) => timeOf(place))
  const order = Uint32Array.from({ length: count }, (_, place) => place)
  return order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b)
}
