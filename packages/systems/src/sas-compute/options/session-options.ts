import { entryOf } from '../settings.ts'
import { type Allowed, type KnownOption, knownOptions } from './known-options.ts'

/** Options that are not as they were at the beginning, by their upper-case names; switches are `ON` or `OFF`. */
export type OptionValues = Readonly<Record<string, string>>

/** An option as somebody wrote it. */
export interface WrittenOption {
  readonly name: string
  /** Empty where only the name was written. */
  readonly value: string
}

const byAlias = Object.fromEntries(
  Object.entries(knownOptions).flatMap(([name, { alias }]) => (alias === undefined ? [] : [[alias, name]])),
)

/** The option of a name or its other name, in either case. */
export function findOption(written: string): (KnownOption & { readonly name: string }) | undefined {
  const upper = written.toUpperCase()
  const name = entryOf(byAlias, upper) ?? upper
  const known = entryOf(knownOptions, name)
  return known && { ...known, name }
}

/** `memsize=4g`, `fullstimer`, `nocenter` or `-linesize 80`, as environments list them. */
export function parseOption(text: string): WrittenOption {
  const [, name = '', value = ''] = /^-?([^=\s]*)(?:\s*=\s*|\s+)?(.*)$/s.exec(text.trim()) ?? []
  return { name: name.toUpperCase(), value: value.trim() }
}

/** The values after some options were set one after the other; what is unknown, wrong or too late is left out. */
export function withOptions(
  values: OptionValues,
  written: readonly WrittenOption[],
  when: 'start' | 'later',
): OptionValues {
  const after: Record<string, string> = { ...values }
  for (const each of written) {
    const set = settingFor(each)
    if (set && !(when === 'later' && set.option.startOnly)) after[set.option.name] = set.value
  }
  return after
}

/** The option that was meant and its value; undefined when there is no such option, or it takes no such value. */
function settingFor({ name, value }: WrittenOption) {
  const option = findOption(name)
  if (option && typeof option.value === 'boolean') return value === '' ? { option, value: 'ON' } : undefined
  if (option) {
    const taken = takenAs(option, value)
    return taken === undefined ? undefined : { option, value: taken }
  }
  const negated = name.startsWith('NO') && value === '' ? findOption(name.slice(2)) : undefined
  return typeof negated?.value === 'boolean' ? { option: negated, value: 'OFF' } : undefined
}

const units: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3, T: 1024 ** 4 }

function takenAs({ allowed, startOnly }: KnownOption, text: string): string | undefined {
  if (text === '') return undefined
  if (allowed === undefined || allowed === 'text') {
    return allowed === undefined && startOnly === undefined ? undefined : bytesOf(text)
  }
  return 'words' in allowed ? wordOf(allowed.words, text) : numberOf(allowed, text)
}

/** `4g` as what it stands for. */
function bytesOf(text: string): string {
  const [, count, unit = ''] = /^(\d+)([KMGT])$/i.exec(text) ?? []
  return count === undefined ? text : String(Number(count) * (units[unit.toUpperCase()] ?? 1))
}

const wordOf = (words: readonly string[], text: string) => words.find((word) => word === text.toUpperCase())

function numberOf({ least, most }: Exclude<Allowed, string> & { least: number; most: number }, text: string) {
  const limit = { MIN: String(least), MAX: String(most) }[text.toUpperCase()]
  if (limit !== undefined) return limit
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? text : undefined
}

/** An option's value as the wire has it: a switch by its name. */
export function readOption(
  values: OptionValues,
  { name, value }: KnownOption & { readonly name: string },
): string {
  const set = entryOf(values, name)
  if (typeof value === 'string') return set ?? value
  return (set === undefined ? value : set === 'ON') ? name : `NO${name}`
}

/** What a client sends to set one option: its value, or for a switch its name with `NO` before it or without. */
export function sentOption(name: string, text: string): WrittenOption {
  const option = findOption(name)
  const isSwitch = typeof option?.value === 'boolean'
  const named = text.trim().toUpperCase()
  if (!isSwitch) return { name, value: text.trim() }
  const own = [option.name, `NO${option.name}`]
  return own.includes(named) ? { name: named, value: '' } : { name: '', value: named }
}

/** Whether an option takes what was sent. */
export const isTaken = (written: WrittenOption): boolean => settingFor(written) !== undefined
