import { parseInstant, type RealmOptions, StandinError, type System } from '@standin/engine'
import type { StandinOptions as ServerOptions } from '@standin/server'
import { loadSystem, type SystemId } from '@standin/systems'
import type { ScriptedProgram } from '@standin/systems/sas-compute'
import { runGiven } from './run-given.ts'

/** A system by its id, which loads it, or as a value, which may be your own. */
export type SystemChoice = SystemId | System

export interface StandinOptions
  extends Omit<ServerOptions, 'systems' | 'seed' | 'startAt' | 'ports' | 'runGiven'> {
  readonly systems: readonly SystemChoice[]
  /** The same seed and the same requests give the same bytes. Default `1`. */
  readonly seed?: string | number
  /** When the worlds begin: an ISO 8601 instant, `now`, or epoch ms. Default 2036-01-01, in no client's past. */
  readonly startAt?: string | number
  /** What SAS code does, where that is to be other than what the built-in runner makes of it. */
  readonly programs?: readonly ScriptedProgram[]
}

/** Loads what is named and reads what is text. Rejects with a StandinError for what there isn't. */
export async function readOptions({
  systems,
  seed,
  startAt,
  programs,
  ...others
}: StandinOptions): Promise<ServerOptions> {
  const loaded = await Promise.all(
    systems.map((each) => (typeof each === 'string' ? loadSystem(each) : each)),
  )
  return {
    runGiven,
    ...others,
    systems: loaded,
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(startAt === undefined ? {} : { startAt: instantOf(startAt) }),
    ...(programs === undefined ? {} : { options: withPrograms(others.options, programs) }),
  }
}

type PerSystem = Readonly<Record<string, Partial<RealmOptions>>>

function withPrograms(options: PerSystem = {}, programs: readonly ScriptedProgram[]): PerSystem {
  const own = options[sasCompute] ?? {}
  return { ...options, [sasCompute]: { ...own, settings: { ...own.settings, programs } } }
}

const sasCompute = 'sas-compute' satisfies SystemId

function instantOf(startAt: string | number): number {
  if (typeof startAt === 'number') return startAt
  const at = startAt === 'now' ? Date.now() : parseInstant(startAt)
  if (at !== undefined) return at
  throw new StandinError(
    'bad-instant',
    `'${startAt}' is no instant to start at.`,
    "Write it as '2036-01-01T00:00:00Z', 'now', or a number of ms since 1970.",
  )
}
