import { StandinError, type System } from '@standin/engine'

const loaders = {
  'sas-compute': async () => (await import('./sas-compute/index.ts')).sasCompute,
  'hpc-pack': async () => (await import('./hpc-pack/index.ts')).hpcPack,
  freezer: async () => (await import('./freezer/index.ts')).freezer,
} satisfies Record<string, () => Promise<System>>

export type SystemId = keyof typeof loaders

/** The systems that are built, in the order in which they are listed. */
export const systemIds = Object.keys(loaders) as readonly SystemId[]

/** Loads a system; one that nobody asks for costs nothing. Throws a StandinError for an unknown id. */
export async function loadSystem(id: string): Promise<System> {
  const load = (loaders as Readonly<Record<string, () => Promise<System>>>)[id]
  if (load) return load()
  throw new StandinError(
    'unknown-system',
    `There is no system '${id}'.`,
    `The systems are ${systemIds.join(', ')}.`,
  )
}
