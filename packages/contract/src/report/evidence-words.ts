import { type Evidence, parseInstant } from '@standin/engine'

type Dates = Readonly<Record<string, string>>

/** Where a promise comes from, in a few words: `recorded: Viya 2026.03, F75`. */
export function sayEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'recorded':
      return `recorded: ${evidence.system}, ${evidence.finding}`
    case 'documented':
      return `documented: ${evidence.page}`
    case 'client':
      return `client: ${evidence.client}`
    case 'assumed':
      return `assumed; to settle: ${evidence.settledBy}`
    case 'standin-only':
      return `standin-only: ${evidence.why}`
  }
}

/**
 * When evidence was recorded, epoch ms: by the index, else by a day in its own words. A release such as 2026.03
 * is no day.
 */
export function recordedAt(evidence: Evidence, recordedOn: Dates = {}): number | undefined {
  if (evidence.kind !== 'recorded') return undefined
  const indexed = Object.hasOwn(recordedOn, evidence.finding) ? recordedOn[evidence.finding] : undefined
  const day = indexed ?? `${evidence.system} ${evidence.finding}`.match(/\b\d{4}-\d\d-\d\d\b/)?.[0]
  return day === undefined ? undefined : parseInstant(day)
}
