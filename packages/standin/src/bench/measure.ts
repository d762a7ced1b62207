/** Something to measure: what it is, and one run of it. */
export interface Measured {
  readonly name: string
  readonly run: () => Promise<unknown>
}

const rounds = 15
const perRound = 40

/**
 * The median time of one run of each, microseconds. Rounds of all go in turns, so that what else the machine does falls
 * on all of them alike.
 */
export async function measure(all: readonly Measured[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]))
  for (const { run } of all) await repeat(run)
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of all) {
      const start = performance.now()
      await repeat(run)
      times.get(name)?.push((1000 * (performance.now() - start)) / perRound)
    }
  }
  return new Map([...times].map(([name, each]) => [name, medianOf(each)]))
}

async function repeat(run: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < perRound; i++) await run()
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** A table of medians and their ratios to the first, which is measured in the same run. */
export function renderMeasured(medians: ReadonlyMap<string, number>): string {
  const [baseline = 1] = medians.values()
  return [...medians]
    .map(
      ([name, time]) =>
        `${name.padEnd(42)} ${time.toFixed(1).padStart(9)} µs ${(time / baseline).toFixed(2).padStart(6)} ×`,
    )
    .join('\n')
}
