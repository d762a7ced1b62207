import type { Run } from './program.ts'

/**
 * When a cancel asked for at `at` (milliseconds since the run's start) takes effect: at the first end of a
 * statement or step at or after it (cancel is not preemptive, finding F76). A run that never ends is cut at
 * once when no boundary is left; one that is over, at its end.
 */
export function boundaryAfter(run: Run, at: number): number {
  const next = run.boundaries[firstFrom(run.boundaries, at)]
  return next ?? run.duration ?? at
}

/** The index of the first element at or after `at`, in an ascending list. */
function firstFrom(sorted: readonly number[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
