import {
  listDurations,
  parseDuration,
  profileNames,
  type RealmOptions,
  StandinError,
  type System,
} from '@standin/engine'
import { readSettings } from './read-settings.ts'

type Values = Readonly<Record<string, unknown>>

/** What a body says of a system's options. Throws a StandinError for names that it does not have. */
export function readOptions(system: System, body: Values): Partial<RealmOptions> {
  const { profile, durations, auth, settings } = body
  return {
    ...(profile === undefined ? {} : { profile: readProfile(system, String(profile)) }),
    ...(durations === undefined ? {} : { durations: readDurations(system, durations as Values) }),
    ...(auth === undefined ? {} : { auth: auth as RealmOptions['auth'] }),
    ...(settings === undefined ? {} : { settings: readSettings(system, settings as Values) }),
  }
}

export function readProfile(system: System, name: string): string {
  const known = profileNames(system)
  if (known.includes(name)) return name
  throw new StandinError(
    'unknown-profile',
    `${system.title} has no profile '${name}'.`,
    `Its profiles are ${known.join(', ')}.`,
  )
}

/** Durations by `kind.name`, ms; null is never. Throws a StandinError for a name or a value that is none. */
export function readDurations(system: System, given: Values): Readonly<Record<string, number | null>> {
  const known = listDurations(system, '').map(({ name }) => name)
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (known.includes(name)) return [name, readLength(value)]
      throw new StandinError(
        'unknown-duration',
        `${system.title} has no duration '${name}'.`,
        `Its durations are ${known.join(', ')}.`,
      )
    }),
  )
}

function readLength(value: unknown): number | null {
  if (value === 'never') return null
  const ms = typeof value === 'string' ? parseDuration(value) : value
  if (typeof ms === 'number' && ms >= 0) return ms
  throw new StandinError(
    'bad-duration',
    `'${String(value)}' is no duration.`,
    "Write it as 'PT5S', '5s', '250ms', a number of ms that is not negative, or 'never'.",
  )
}
