import {
  applyDeviations,
  type Comparison,
  compareWithBaseline,
  derivePromises,
  type Promised,
  type PromiseResult,
  parseDeviations,
  parseReport,
  type RunReport,
  runAll,
  scenarioAtTier,
  scenarioPromises,
  selectTier,
  type Target,
} from '@standin/contract'
import { isoMillis, type System, type Tier } from '@standin/engine'

export interface VerifyOptions {
  readonly tier: Tier
  /** Only these; all of the tier when absent. */
  readonly promises?: readonly Promised[]
  readonly concurrency?: number
  /** The content of a deviations file, with its name for errors. */
  readonly deviations?: { readonly content: string; readonly file: string }
  /** The content of an earlier report, with its name for errors. */
  readonly baseline?: { readonly content: string; readonly file: string }
  readonly signal?: AbortSignal
  readonly onResult?: (result: PromiseResult, done: number, of: number) => void
}

export interface Verified {
  readonly report: RunReport
  readonly made: number
  readonly comparison?: Comparison
}

/** The promises of a system that a run at a tier makes to a target. */
export function promisesOf(system: System, tier: Tier): readonly Promised[] {
  // The wording of errors counts at strict alone; loosened before, so that what follows is checked too.
  const scenarios = system.scenarios.map((scenario) => scenarioAtTier(scenario, tier))
  return selectTier([...scenarioPromises({ ...system, scenarios }), ...derivePromises(system)], tier)
}

/** Checks a system's promises on a target, and says what that amounts to. */
export async function runVerify(system: System, target: Target, options: VerifyOptions): Promise<Verified> {
  const { tier, deviations, baseline, signal, onResult, concurrency } = options
  const { promises = promisesOf(system, tier) } = options
  const startedAt = Date.now()
  const ran = await runAll(system, target, promises, {
    now: () => Date.now(),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(signal ? { signal } : {}),
    ...(onResult ? { onResult } : {}),
  })
  const laws = ran.results.filter(({ suite }) => suite === 'laws')
  const known = deviations ? parseDeviations(deviations.content, deviations.file, system.id) : undefined
  const report: RunReport = {
    version: 1,
    system: system.id,
    target: target.name,
    tier,
    ...(target.release === undefined ? {} : { release: target.release }),
    startedAt: isoMillis(startedAt),
    milliseconds: Date.now() - startedAt,
    ...(signal?.aborted ? { interrupted: String(signal.reason) } : {}),
    results: known ? applyDeviations(ran.results, known, allIds(system, ran.results)) : ran.results,
    leftBehind: ran.leftBehind,
  }
  const comparison = baseline && compareWithBaseline(report, parseReport(baseline.content, baseline.file))
  return { report, made: promises.length + laws.length, ...(comparison ? { comparison } : {}) }
}

/** Of all tiers: a deviation of another tier's promise is not unknown. */
function allIds(system: System, results: readonly PromiseResult[]): readonly string[] {
  const promised = promisesOf(system, 'strict').map(({ suite, title }) => `${suite}/${title}`)
  return [...promised, ...results.map(({ id }) => id)]
}
