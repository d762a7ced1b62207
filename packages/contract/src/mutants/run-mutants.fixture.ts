import type { System } from '@standin/engine'
import { loadSystem, systemIds } from '@standin/systems'
import { kettle } from '@standin/toy-system'
import { derivePromises } from '../derived/derive-promises.ts'
import { scenarioPromises } from '../scenario-promises.ts'
import { isEquivalent } from './equivalents.ts'
import { type Facts, learnFacts } from './facts.ts'
import { generateMutants, sampleMutants } from './generate-mutants.ts'
import { judge } from './judge.ts'
import type { Mutant } from './mutant.ts'
import type { Judged } from './score.ts'
import { providerTarget } from './serve.fixture.ts'

/** Changing it takes another sample, and another list of survivors. */
const seed = 'standin'

const promisesOf = (system: System) => [...scenarioPromises(system), ...derivePromises(system)]

/** All systems, with what their right providers show. */
export async function learnAll(): Promise<readonly Facts[]> {
  const systems = [kettle, ...(await Promise.all(systemIds.map(loadSystem)))]
  const learned: Facts[] = []
  for (const system of systems) learned.push(await learnFacts(system, promisesOf(system), providerTarget))
  return learned
}

/** Judges a sample of all systems' mutants. */
export function runMutants(learned: readonly Facts[], size: number): Promise<readonly Judged[]> {
  const all = learned.flatMap(generateMutants).filter(({ id }) => !isEquivalent(id))
  return judgeAll(learned, sampleMutants(all, size, seed))
}

/** Judges those that nobody is said to be able to tell from the right provider. */
export function runEquivalents(learned: readonly Facts[]): Promise<readonly Judged[]> {
  return judgeAll(
    learned,
    learned.flatMap(generateMutants).filter(({ id }) => isEquivalent(id)),
  )
}

async function judgeAll(learned: readonly Facts[], mutants: readonly Mutant[]): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const mutant of mutants) {
    const facts = learned.find(({ system }) => system.id === mutant.system)
    if (facts) judged.push({ mutant, verdict: await judge(mutant, facts, providerTarget) })
  }
  return judged
}
