import { type GeneratedPact, type GenerateOptions, generatePact } from '@standin/pact'
import { loadSystem } from '@standin/systems'
import type { SystemChoice } from '../read-options.ts'
import { fakeInProcess } from '../verify/open-target.ts'

export interface GeneratePactsOptions extends GenerateOptions {
  readonly system: SystemChoice
}

export type GeneratedPacts = GeneratedPact

/** Writes the scenarios of a system as a pact of specification 4: the same bytes for the same system and consumer. */
export async function generatePacts({ system, ...options }: GeneratePactsOptions): Promise<GeneratedPacts> {
  const loaded = typeof system === 'string' ? await loadSystem(system) : system
  return generatePact(loaded, fakeInProcess(loaded), options)
}
