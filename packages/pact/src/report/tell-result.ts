import { oneLine } from '@standin/contract'
import type { Difference, InteractionResult } from '../verify/interaction-result.ts'

/** What is wrong with an interaction, a line for each difference; what it is skipped or excused for. */
export function tellResult({ differences, reason }: InteractionResult): readonly string[] {
  const told = differences.map(tellDifference)
  return reason === undefined ? told : [oneLine(reason), ...told]
}

/** `body $.id: expected 'a', got 'b'`; what says nothing so is the verifier's own sentence. */
function tellDifference({ at, expected, actual, says }: Difference): string {
  return at === 'status'
    ? `status: expected ${expected}, got ${actual}`
    : oneLine(`${at}: ${says || `expected ${expected}, got ${actual}`}`)
}

/** The interaction with its states, as its failure is headed. */
export function nameResult({ consumer, provider, interaction, states }: InteractionResult): string {
  const given = states.length === 0 ? '' : `, given ${states.map((state) => `'${state}'`).join(' and ')}`
  return oneLine(`${consumer} of ${provider}: ${interaction}${given}`)
}
