import type { Tier } from '@standin/engine'
import type { Failure, PromiseResult, RunReport } from '../result.ts'
import { sayValue } from './difference.ts'
import { humanTexts, textOnly } from './human-text.ts'

const order: readonly Tier[] = ['core', 'complete', 'strict']

/** Whether a promise of a tier is part of what was asked for: core ⊂ complete ⊂ strict. */
const countsAt = (tier: Tier, asked: Tier): boolean => order.indexOf(tier) <= order.indexOf(asked)

/** The promises that a run at a tier checks; those above it are not run. */
export function selectTier<Item extends { readonly tier: Tier }>(
  promises: readonly Item[],
  asked: Tier,
): readonly Item[] {
  return promises.filter(({ tier }) => countsAt(tier, asked))
}

export const outcomes = ['held', 'deviated', 'failed', 'skipped', 'guessed'] as const
/** `guessed`: an `assumed` promise that the target does not keep, below strict. */
export type Outcome = (typeof outcomes)[number]

/** What a result means at the tier of its run. */
export interface Judged {
  readonly result: PromiseResult
  readonly outcome: Outcome
  /** Why it is skipped or deviates, or what was guessed; empty otherwise. */
  readonly says: string
  readonly failure?: Failure
}

/** The results that count at the run's tier, each with what it means there. */
export function judge(
  { results, tier }: Pick<RunReport, 'results' | 'tier'>,
  texts: readonly string[] = humanTexts,
): readonly Judged[] {
  return selectTier(results, tier).map((result) => judgeResult(result, tier, texts))
}

function judgeResult(result: PromiseResult, tier: Tier, texts: readonly string[]): Judged {
  const { outcome } = result
  if (outcome === 'held') return { result, outcome, says: '' }
  if (outcome === 'skipped') return { result, outcome, says: result.reason }
  const { failure } = result
  if (outcome === 'deviated') return { result, outcome, says: result.reason, failure }
  if (tier !== 'strict' && textOnly(failure, texts))
    return { result, outcome: 'skipped', says: onlyWorded(failure), failure }
  if (tier !== 'strict' && isGuess(result, failure))
    return { result, outcome: 'guessed', says: sayGuess(failure), failure }
  return { result, outcome, says: '', failure }
}

/** A target that does not answer at all proves no guess wrong. */
const isGuess = ({ evidence }: PromiseResult, { mismatch }: Failure) =>
  evidence.kind === 'assumed' && mismatch.pointer !== 'reply'

/** Not held either: what comes after the first difference was not looked at. */
const onlyWorded = ({ where, mismatch }: Failure) =>
  `${where}: only the wording of the error differs (${mismatch.pointer}), and what follows was not checked`

function sayGuess({ operation, mismatch }: Failure): string {
  const at = [operation, mismatch.pointer].filter((part) => part !== '').join(', ')
  return `${at}: Standin guessed ${sayValue(mismatch.expected)}, the target does ${sayValue(mismatch.actual)}`
}
