import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { StandinError } from '@standin/engine'
import type { InteractionResult } from './interaction-result.ts'
import { type PactDocument, type PactInteraction, statesOf } from './pact-document.ts'
import type { PactProvider } from './provider.ts'
import type { PactSource } from './read-pacts.ts'

export interface ChosenPacts {
  /** Files with those interactions that are to be asked. */
  readonly files: readonly string[]
  /** How many interactions those are. */
  readonly count: number
  /** What became of the others. */
  readonly results: readonly InteractionResult[]
  readonly close: () => Promise<void>
}

/**
 * Leaves out what the provider skips, and what has a state that there is not: the verifier would say no more of it than
 * that its set-up failed.
 */
export async function chooseInteractions(
  sources: readonly PactSource[],
  provider: Pick<PactProvider, 'skips'>,
): Promise<ChosenPacts> {
  const folder = await mkdtemp(join(tmpdir(), 'standin-pacts-'))
  const results: InteractionResult[] = []
  const files: string[] = []
  for (const [at, { file, pact }] of sources.entries()) {
    const left = pact.interactions.flatMap((each) => resultOf(pact, each, provider) ?? [])
    results.push(...left)
    if (left.length === pact.interactions.length) continue
    if (left.length === 0) {
      files.push(file)
      continue
    }
    const chosen = join(folder, `${at}-${basename(file)}`)
    const interactions = pact.interactions.filter((each) => !resultOf(pact, each, provider))
    await writeFile(chosen, JSON.stringify({ ...pact, interactions }))
    files.push(chosen)
  }
  const all = sources.reduce((sum, { pact }) => sum + pact.interactions.length, 0)
  return {
    files,
    count: all - results.length,
    results,
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

function resultOf(
  { consumer, provider: { name: provider } }: PactDocument,
  interaction: PactInteraction,
  { skips }: Pick<PactProvider, 'skips'>,
): InteractionResult | undefined {
  const states = statesOf(interaction)
  const result = {
    consumer: consumer.name,
    provider,
    interaction: interaction.description ?? '',
    states: states.map(({ name }) => name),
    differences: [],
    milliseconds: 0,
  }
  try {
    const reason = states.map((state) => skips?.(state)).find((each) => each !== undefined)
    return reason === undefined ? undefined : { ...result, outcome: 'skipped', reason }
  } catch (cause) {
    if (!(cause instanceof StandinError)) throw cause
    return { ...result, outcome: 'failed', reason: `${cause.message} ${cause.nextStep}` }
  }
}
