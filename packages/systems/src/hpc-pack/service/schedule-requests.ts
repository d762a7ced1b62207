/** When requests are done that units work on, each as soon as it is free, in the order in which they came. */
export interface Schedule {
  readonly doneAt: Float64Array
  /** When each unit is free again. */
  readonly freeAt: readonly number[]
}

/** Epoch ms throughout; `durationAt` says how long the request at a place takes. */
export function scheduleRequests(
  count: number,
  at: number,
  freeAt: readonly number[],
  durationAt: (place: number) => number,
): Schedule {
  const doneAt = new Float64Array(count)
  const free = freeAt.map((each) => Math.max(each, at))
  for (let place = 0; place < count; place++) {
    const unit = earliest(free)
    const done = (free[unit] ?? at) + durationAt(place)
    free[unit] = done
    doneAt[place] = done
  }
  return { doneAt, freeAt: free }
}

function earliest(free: readonly number[]): number {
  let best = 0
  for (let unit = 1; unit < free.length; unit++) if ((free[unit] ?? 0) < (free[best] ?? 0)) best = unit
  return best
}
