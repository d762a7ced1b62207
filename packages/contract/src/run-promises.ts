import type { System } from '@standin/engine'
import type { Promised } from './promised.ts'
import type { PromiseResult, Verdict } from './result.ts'
import { createRunSession } from './run-session.ts'
import { type Target, TargetSilence } from './target.ts'

export interface RunOptions {
  /** How many promises run at a time; by default what the target's owner says, else 4. */
  readonly concurrency?: number
  /** Ends the run: what runs is cleaned up, what has not begun is left out. */
  readonly signal?: AbortSignal
  /** Epoch ms of the wall. */
  readonly now: () => number
  readonly onResult?: (result: PromiseResult, done: number, of: number) => void
}

export interface RanPromises {
  /** In the order of the promises, whatever ran first. */
  readonly results: readonly PromiseResult[]
  readonly leftBehind: readonly string[]
}

/** Runs promises against a target, some at a time, and undoes what each of them made. */
export async function runPromises(
  system: System,
  target: Target,
  all: readonly Promised[],
  options: RunOptions,
): Promise<RanPromises> {
  const promises = all.filter(({ release }) => isMadeTo(target, release))
  const results: (PromiseResult | undefined)[] = promises.map(() => undefined)
  const leftBehind: string[] = []
  let [next, done] = [0, 0]
  const run = options.now().toString(36)

  async function work(): Promise<void> {
    while (next < promises.length && !options.signal?.aborted) {
      const index = next++
      const promised = promises[index]
      if (!promised) return
      const { result, left } = await runOne(system, target, promised, `${run}-${index}`, options.now)
      results[index] = result
      leftBehind.push(...left)
      options.onResult?.(result, ++done, promises.length)
    }
  }

  await Promise.all(Array.from({ length: options.concurrency ?? target.concurrency ?? 4 }, work))
  return { results: results.filter((result) => result !== undefined), leftBehind }
}

async function runOne(
  system: System,
  target: Target,
  promised: Promised,
  unique: string,
  now: () => number,
): Promise<{ readonly result: PromiseResult; readonly left: readonly string[] }> {
  const startedAt = now()
  const { suite, title, tier, evidence, source } = promised
  const written = source === undefined ? {} : { source }
  const described = { id: `${suite}/${title}`, title, suite, tier, evidence, ...written }
  const own = await placeFor(target, promised)
  if (typeof own === 'string') {
    const skipped = { outcome: 'skipped', reason: own } as const
    return { result: { ...described, milliseconds: 0, seen: [], fired: [], ...skipped }, left: [] }
  }
  const session = createRunSession(system, own, unique)
  const verdict = await promised.run(session).catch((cause: unknown) => silence(cause, promised))
  const left = own === target ? await session.cleanUp() : []
  const fired = (await own.fired?.()) ?? []
  if (own !== target) await own.close?.()
  const milliseconds = now() - startedAt
  return { result: { ...described, milliseconds, seen: [...session.seen], fired, ...verdict }, left }
}

/** A target that says no release of its own, as the fake, takes the one that a promise is for. */
function isMadeTo(target: Target, release: string | undefined): boolean {
  return release === undefined || target.release === undefined || release === target.release
}

/** Where a promise is checked, or why it is skipped. */
async function placeFor(target: Target, promised: Promised): Promise<Target | string> {
  const why = reasonToSkip(target, promised)
  if (why !== undefined) return why
  const { setting, release } = promised
  const released = release === undefined || target.release !== undefined ? {} : { release }
  const own = await target.fresh?.({ ...released, ...setting?.settings })
  if (own) return own
  return setting ? setting.reason : target
}

function reasonToSkip(target: Target, { operations, passes }: Promised): string | undefined {
  const missing = operations.find((operation) => target.cannot[operation] !== undefined)
  if (missing !== undefined) return `${missing}: ${target.cannot[missing]}`
  return passes > target.patience
    ? `it would wait ${Math.round(passes / 1000)} s on the wall's clock`
    : undefined
}

function silence(cause: unknown, { title }: Promised): Verdict {
  if (!(cause instanceof TargetSilence)) throw cause
  const mismatch = { pointer: 'reply', expected: 'an answer', actual: cause.message }
  return { outcome: 'failed', failure: { where: title, operation: '', mismatch } }
}
