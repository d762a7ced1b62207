/** Which responses were handed out: all before the cursor, and some behind it, ascending. */
export interface Taken {
  readonly cursor: number
  readonly ahead: readonly number[]
}

/** The first response from `start` on that was not handed out and fits, before `end`; undefined when there is none. */
export function nextPlace(taken: Taken, end: number, fits: (place: number) => boolean): number | undefined {
  for (let place = taken.cursor; place < end; place++) {
    if (fits(place) && !taken.ahead.includes(place)) return place
  }
  return undefined
}

/** What was handed out when a place is too. */
export function take({ cursor, ahead }: Taken, place: number): Taken {
  if (place !== cursor) return { cursor, ahead: [...ahead, place].sort((a, b) => a - b) }
  let next = cursor + 1
  let rest = ahead
  while (rest[0] === next) {
    rest = rest.slice(1)
    next += 1
  }
  return { cursor: next, ahead: rest }
}
