import { StandinError, type System } from '@standin/engine'
import { findErrors } from './read-body.ts'

/**
 * Values of settings by name, as JSON has them. Throws a StandinError for a name that the system does not have, and
 * for a value that is none of the setting's: by its schema, else by the type of its default.
 */
export function readSettings(
  system: System,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(system.settings, name) ? system.settings[name] : undefined
    if (!known) throw unknownSetting(system, name)
    const [first] = findErrors(known.schema ?? { type: typeOf(known.value) }, value)
    if (first) throw badSetting(name, known.about, first.pointer, first.detail)
    const wrong = known.check?.(value)
    if (wrong !== undefined) throw badSetting(name, known.about, '', wrong)
  }
  return given
}

/** The JSON type of a default; whole numbers stay so. */
function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function unknownSetting(system: System, name: string): StandinError {
  const known = Object.keys(system.settings).join(', ')
  return new StandinError(
    'unknown-setting',
    `${system.title} has no setting '${name}'.`,
    `Its settings are ${known || 'none'}.`,
  )
}

function badSetting(name: string, about: string, pointer: string, detail: string): StandinError {
  return new StandinError(
    'bad-setting',
    `The setting '${name}' can't have this value: at '/${name}${pointer}': ${detail}.`,
    `What it is: ${about} Handlers that are functions are set in process alone.`,
  )
}
