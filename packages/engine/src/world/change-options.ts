import { StandinError } from '../errors/standin-error.ts'
import type { System } from '../system/system.ts'
import type { Realm, RealmOptions } from './realm.ts'
import { settle } from './settle.ts'
import { rescheduleFromNow } from './write.ts'

/** How long things take from now on; what is left out stays. */
export type DurationChange = Partial<Pick<RealmOptions, 'profile' | 'durations' | 'resources'>>

/** A duration of a system's tables in a profile, ms; null where it depends on the resource, or is never. */
export interface NamedDuration {
  /** `kind.name`, as options name it. */
  readonly name: string
  readonly lasts: number | null
}

export function listDurations(
  { machines }: Pick<System, 'machines'>,
  profile: string,
): readonly NamedDuration[] {
  return Object.entries(machines).flatMap(([kind, { durations }]) =>
    Object.entries(durations).map(([name, each]) => ({
      name: `${kind}.${name}`,
      lasts: lastsIn(each, profile),
    })),
  )
}

function lastsIn(duration: unknown, profile: string): number | null {
  if (typeof duration === 'number') return duration
  if (typeof duration !== 'object' || duration === null) return null
  const columns = duration as Readonly<Record<string, number | null>>
  return columns[profile] ?? columns.realistic ?? null
}

/** The profiles that a system's tables have. */
export function profileNames({ machines }: Pick<System, 'machines'>): readonly string[] {
  const columns = Object.values(machines).flatMap(({ durations }) =>
    Object.values(durations).flatMap((each) => (typeof each === 'object' ? Object.keys(each ?? {}) : [])),
  )
  return [...new Set(['realistic', ...columns])]
}

/** Changes how long things take: what was due until now has happened, and what waits is due by the new durations. */
export function changeDurations(realm: Realm, change: DurationChange): void {
  for (const key of realm.roots.keys()) settle(realm, key)
  realm.options = { ...realm.options, ...change }
  rescheduleFromNow(realm)
  for (const key of realm.roots.keys()) settle(realm, key)
}

/**
 * Sets settings of a system; undefined brings a default back. Throws a StandinError, and changes nothing, for a
 * setting that the system does not have.
 */
export function changeSettings(
  realm: Realm,
  system: System,
  change: Readonly<Record<string, unknown>>,
): void {
  const known = Object.keys(system.settings)
  const unknown = Object.keys(change).find((name) => !known.includes(name))
  if (unknown !== undefined) throw unknownSetting(unknown, system, known)
  const settings = Object.entries({ ...realm.options.settings, ...change })
  realm.options = {
    ...realm.options,
    settings: Object.fromEntries(settings.filter(([, value]) => value !== undefined)),
  }
}

function unknownSetting(name: string, system: System, known: readonly string[]): StandinError {
  return new StandinError(
    'unknown-setting',
    `${system.title} has no setting '${name}'.`,
    `Its settings are ${known.join(', ') || 'none'}.`,
  )
}
