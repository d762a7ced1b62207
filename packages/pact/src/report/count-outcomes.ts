import type { InteractionOutcome, PactReport } from '../verify/interaction-result.ts'

const words: Readonly<Record<InteractionOutcome, string>> = {
  held: 'held',
  failed: 'failed',
  error: 'could not be asked',
  pending: 'failed and are pending',
  deviated: 'deviate as is known',
  skipped: 'skipped',
}

/** `444 interactions: 440 held, 4 failed` */
export function sayOutcomes({ results }: PactReport): string {
  const counted = Object.entries(words).flatMap(([outcome, word]) => {
    const count = results.filter((result) => result.outcome === outcome).length
    return count === 0 ? [] : [`${count} ${word}`]
  })
  const many = `${results.length} ${results.length === 1 ? 'interaction' : 'interactions'}`
  return counted.length === 0 ? many : `${many}: ${counted.join(', ')}`
}
