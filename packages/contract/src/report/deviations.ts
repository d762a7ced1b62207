import { parseInstant, StandinError } from '@standin/engine'

/** A promise that a target is known not to keep, with the reason. */
export interface Deviation {
  /** A promise's id; or `pattern`, in which `*` stands for anything. */
  readonly id?: string
  readonly pattern?: string
  /** Where it differs: another difference of the same promise is a failure still. */
  readonly pointer?: string
  readonly reason: string
  /** `2036-01-31`: since when it is known. */
  readonly date: string
}

export interface DeviationsFile {
  readonly version: 1
  readonly system: string
  readonly deviations: readonly Deviation[]
}

/** Reads a file of deviations. Throws one StandinError that names all that is wrong, with the place. */
export function parseDeviations(text: string, file: string, system: string): DeviationsFile {
  const value = parseJson(text, file)
  if (!isObject(value)) throw wrong(file, ['it is no JSON object'])
  const entries = Array.isArray(value.deviations) ? value.deviations : undefined
  const problems = [
    ...(value.version === 1 ? [] : [`its version is ${show(value.version)}, and this is Standin for 1`]),
    ...(value.system === system ? [] : [`it is for the system ${show(value.system)}, not for '${system}'`]),
    ...(entries ? [] : ['`deviations` is no list']),
    ...(entries ?? []).flatMap((entry, index) =>
      problemsOf(entry).map((problem) => `deviation ${index + 1}${named(entry)}: ${problem}`),
    ),
    ...duplicates(entries ?? []),
  ]
  if (problems.length > 0) throw wrong(file, problems)
  return value as unknown as DeviationsFile
}

export function renderDeviations(file: DeviationsFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** Whether a deviation speaks of a promise. */
export function speaksOf({ id, pattern }: Deviation, promise: string): boolean {
  return id === promise || (pattern !== undefined && fits(pattern, promise))
}

/** By hand, since a regular expression made from a file can take for ever. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === pattern
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

const members = ['id', 'pattern', 'pointer', 'reason', 'date']

function problemsOf(entry: unknown): readonly string[] {
  if (!isObject(entry)) return ['it is no object']
  const { id, pattern, pointer, reason, date } = entry
  const unknown = Object.keys(entry).filter((name) => !members.includes(name))
  return [
    ...unknown.map((name) => `there is no member ${show(name)}; there are ${members.join(', ')}`),
    ...((id === undefined) === (pattern === undefined) ? ['give either `id` or `pattern`'] : []),
    ...[id, pattern, pointer].flatMap((word) =>
      word === undefined || isFilled(word) ? [] : [`${show(word)} is no text that names anything`],
    ),
    ...(isFilled(reason) ? [] : ['its `reason` is empty: say why the target may differ here']),
    ...(isDay(date) ? [] : [`its \`date\` is ${show(date)}, not a day such as 2036-01-31`]),
  ]
}

function duplicates(entries: readonly unknown[]): readonly string[] {
  const keys = entries.map((entry) => (isObject(entry) ? keyOf(entry) : ''))
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key)
    return key === '' || first === index
      ? []
      : [`deviation ${index + 1} says the same as deviation ${first + 1}`]
  })
}

const keyOf = ({ id, pattern, pointer }: Readonly<Record<string, unknown>>) =>
  JSON.stringify([id ?? null, pattern ?? null, pointer ?? null])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isDay = (value: unknown) =>
  typeof value === 'string' && value.length === 10 && parseInstant(value) !== undefined
const show = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value))

function named(entry: unknown): string {
  const name = isObject(entry) ? (entry.id ?? entry.pattern) : undefined
  return typeof name === 'string' ? ` (${name})` : ''
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw wrong(file, [`it is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`], cause)
  }
}

function wrong(file: string, problems: readonly string[], cause?: unknown): StandinError {
  const [first, ...others] = problems
  const said = others.length === 0 ? ` ${first}` : problems.map((problem) => `\n  - ${problem}`).join('')
  const next = 'Correct the file; `--write-deviations` drafts one with reasons left to fill in.'
  return new StandinError('deviations-file', `${file}:${said}`, next, cause)
}
