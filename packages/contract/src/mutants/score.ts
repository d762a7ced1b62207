import type { Verdict } from './judge.ts'
import type { Mutant } from './mutant.ts'

/** A mutant with what became of it. */
export interface Judged {
  readonly mutant: Mutant
  readonly verdict: Verdict
}

/** So many of a hundred have to be caught: of all, and of each operator's. */
const thresholds = { overall: 95, operator: 90 } as const

interface Tally {
  readonly caught: number
  readonly of: number
}

const tallyOf = (judged: readonly Judged[]): Tally => ({
  caught: judged.filter(({ verdict }) => verdict.outcome === 'caught').length,
  of: judged.length,
})

const percent = ({ caught, of }: Tally) => (of === 0 ? 0 : Math.floor((1000 * caught) / of) / 10)

const byOperator = (judged: readonly Judged[]) =>
  [...new Set(judged.map(({ mutant }) => mutant.operator))].map((operator) => {
    return { operator, tally: tallyOf(judged.filter(({ mutant }) => mutant.operator === operator)) }
  })

/** The score as lines for people. */
export function renderScore(judged: readonly Judged[]): string {
  const line = (name: string, tally: Tally) =>
    `${name.padEnd(20)} ${percent(tally).toFixed(1).padStart(5)} %  ${tally.caught} of ${tally.of}`
  const all = tallyOf(judged)
  return [
    ...byOperator(judged).map(({ operator, tally }) => line(operator, tally)),
    line('all mutants', all),
  ].join('\n')
}

/** What is wrong with a score, in words; `known` has the reason of each mutant that may survive, by its id. */
export function findFaults(
  judged: readonly Judged[],
  known: Readonly<Record<string, string>>,
): readonly string[] {
  const survivors = judged.filter(({ verdict }) => verdict.outcome !== 'caught')
  const all = percent(tallyOf(judged))
  return [
    ...(all < thresholds.overall ? [`${all} % of all were caught, ${thresholds.overall} % are wanted`] : []),
    ...byOperator(judged)
      .filter(({ tally }) => percent(tally) < thresholds.operator)
      .map(({ operator, tally }) => `${percent(tally)} % of ${operator} were caught`),
    ...survivors
      .filter(({ mutant }) => known[mutant.id] === undefined)
      .map(({ mutant, verdict }) => `${mutant.id} survives and is not listed: ${describe(verdict)}`),
    ...judged
      .filter(({ mutant, verdict }) => verdict.outcome === 'caught' && known[mutant.id] !== undefined)
      .map(({ mutant }) => `${mutant.id} is listed and is caught`),
    ...judged
      .filter(({ verdict }) => verdict.outcome === 'crashed')
      .map(({ mutant, verdict }) => `${mutant.id} makes the kit itself break down: ${describe(verdict)}`),
  ]
}

function describe(verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'caught':
      return `caught by ${verdict.by}`
    case 'unminded':
      return `${verdict.seenBy} saw another reply and did not mind`
    case 'unseen':
      return `no reply of ${verdict.ran} promises was another one`
    case 'unreached':
      return 'no promise brings about what it changes'
    case 'crashed':
      return `${verdict.by}: ${verdict.message}`
  }
}
