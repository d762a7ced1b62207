import {
  codecFor,
  essenceOf,
  isMatcher,
  type OperationEntry,
  StandinError,
  type StepInput,
  type System,
  type WireRequest,
} from '@standin/engine'

/** Values that earlier steps kept, by name. */
export type Kept = Readonly<Record<string, unknown>>

const json = 'application/json'

/** The request of a call: its operation's URL filled with what the step names and what was kept. */
export function buildRequest(
  { operations, bodies }: Pick<System, 'operations' | 'bodies'>,
  operation: string,
  input: StepInput,
  kept: Kept,
  identity: Readonly<Record<string, string>>,
): WireRequest {
  const entry = operations[operation]
  if (!entry) throw unknownOperation(operation)
  const contentType = input.contentType ?? Object.keys(entry.body?.content ?? {})[0] ?? json
  const body = bodyOf(input, kept, (value) => write(value, contentType, entry, bodies))
  return {
    method: entry.method,
    path: fillPath(templateFor(entry, input.path ?? {}), input.path ?? {}, kept),
    query: queryOf(input.query ?? {}, kept),
    headers: {
      host: 'standin.test',
      ...identity,
      ...acceptOf(entry),
      ...(body === undefined ? {} : { 'content-type': contentType }),
      ...(input.contentType === undefined ? {} : { 'content-type': input.contentType }),
      ...lowerCase(textValues(input.headers ?? {}, kept)),
    },
    body: new TextEncoder().encode(body ?? ''),
  }
}

/** A value as a step gives it: itself, or what was kept under a name; also inside objects and lists. */
function resolve(value: unknown, kept: Kept): unknown {
  if (isMatcher(value)) return value.$match === 'kept' ? kept[value.name] : value
  if (Array.isArray(value)) return value.map((item) => resolve(item, kept))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolve(each, kept)]))
}

/** Another URL of the operation where the step itself names a parameter that only this one has. */
function templateFor({ path, alsoAt = [] }: OperationEntry, given: Kept): string {
  const named = Object.keys(given)
    .map((name) => `{${name}}`)
    .filter((name) => !path.includes(name))
  return alsoAt.find((other) => named.some((name) => other.includes(name))) ?? path
}

function fillPath(template: string, given: Kept, kept: Kept): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = name in given ? resolve(given[name], kept) : kept[name]
    if (value === undefined) throw missingParameter(template, name)
    return encodeURIComponent(String(value))
  })
}

function queryOf(query: Readonly<Record<string, unknown>>, kept: Kept): string {
  return Object.entries(textValues(query, kept))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

function textValues(values: Readonly<Record<string, unknown>>, kept: Kept): Readonly<Record<string, string>> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name, String(resolve(value, kept))]))
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** One of several representations of a URL is asked for by name. */
function acceptOf(entry: OperationEntry): Readonly<Record<string, string>> {
  if (entry.variant === undefined) return {}
  const [media] = Object.keys(entry.responses['200']?.content ?? {})
  return media === undefined ? {} : { accept: media }
}

function bodyOf(input: StepInput, kept: Kept, say: (value: unknown) => string): string | undefined {
  if (input.rawBody !== undefined) return input.rawBody
  return input.body === undefined ? undefined : say(resolve(input.body, kept))
}

/** A body in the form of its media type; what is neither a form nor has a codec and a schema is JSON. */
function write(value: unknown, type: string, entry: OperationEntry, bodies: System['bodies']): string {
  if (type === 'application/x-www-form-urlencoded')
    return new URLSearchParams(value as Record<string, string>).toString()
  const schema = entry.body?.content[essenceOf(type)]
  const codec = codecFor(bodies, type)
  return codec && schema !== undefined ? codec.write(value, schema) : JSON.stringify(value)
}

function unknownOperation(operation: string): StandinError {
  return new StandinError(
    'unknown-operation',
    `There is no operation '${operation}'.`,
    'Name one of the document.',
  )
}

function missingParameter(template: string, name: string): StandinError {
  return new StandinError(
    'missing-parameter',
    `Nothing says what '${name}' in ${template} is.`,
    'Give it in `path`, or keep it under this name in an earlier step.',
  )
}
