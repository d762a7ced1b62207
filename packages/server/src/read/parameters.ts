import type { Issue, OperationEntry, ParameterEntry, Params, System, Validate } from '@standin/engine'

/** A call's parameters by place, coerced as their schemas say, and what is wrong with them. */
export interface ReadParameters {
  readonly path: Params
  readonly query: Params
  readonly header: Params
  readonly issues: readonly Issue[]
}

interface Sources {
  readonly path: Readonly<Record<string, string>>
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
}

/** What a system says of how its parameters are read. */
type Reading = Pick<System, 'validate' | 'blankParameters' | 'caseless'>

export function readParameters(
  entry: OperationEntry,
  sources: Sources,
  { validate, blankParameters: blank, caseless }: Reading,
): ReadParameters {
  const sensitive = new URLSearchParams(sources.query)
  const search = caseless ? lowerNames(sensitive) : sensitive
  const read: Record<string, Record<string, unknown>> = { path: { ...sources.path }, query: {}, header: {} }
  const issues: Issue[] = []
  for (const parameter of entry.parameters) {
    const name = caseless && parameter.in === 'query' ? parameter.name.toLowerCase() : parameter.name
    const sent = rawValue(parameter.in, name, sources, search)
    const raw = sent === '' && blank === 'missing' ? undefined : sent
    const { value, wrong } = readOne(parameter, raw, validate)
    issues.push(...wrong.map((message) => ({ at: parameter.name, message })))
    const values = read[parameter.in]
    if (values && value !== undefined) values[parameter.name] = value
  }
  return { path: read.path ?? {}, query: read.query ?? {}, header: read.header ?? {}, issues }
}

function lowerNames(search: URLSearchParams): URLSearchParams {
  const lower = new URLSearchParams()
  for (const [name, value] of search) lower.append(name.toLowerCase(), value)
  return lower
}

/** The value of one parameter, or its default where none was sent, and what is wrong with it. */
function readOne(
  { name, required, schema }: ParameterEntry,
  raw: string | undefined,
  validate: Validate,
): { readonly value: unknown; readonly wrong: readonly string[] } {
  if (raw !== undefined) {
    const value = coerce(raw, schema)
    return { value, wrong: validate(schema, value).map(({ message }) => message) }
  }
  const value = defaultOf(schema)
  return { value, wrong: required && value === undefined ? [`The parameter '${name}' is missing.`] : [] }
}

function rawValue(
  place: string,
  name: string,
  sources: Sources,
  search: URLSearchParams,
): string | undefined {
  if (place === 'path') return sources.path[name]
  if (place === 'query') return search.get(name) ?? undefined
  return sources.headers[name.toLowerCase()]
}

function typeOf(schema: object | string): unknown {
  return typeof schema === 'object' && 'type' in schema ? schema.type : undefined
}

function defaultOf(schema: object | string): unknown {
  return typeof schema === 'object' && 'default' in schema ? schema.default : undefined
}

/** Text as the type that its schema asks for; what does not look like it stays text, and fails the schema. */
function coerce(raw: string, schema: object | string): unknown {
  const type = typeOf(schema)
  if ((type === 'integer' || type === 'number') && /^[+-]?\d+(\.\d+)?$/.test(raw)) return Number(raw)
  if (type === 'boolean' && /^(true|false)$/i.test(raw)) return raw.toLowerCase() === 'true'
  return raw
}
