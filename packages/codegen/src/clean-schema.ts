import { isObject, type Json, type JsonObject } from './json.ts'

/** Keywords whose value is one schema, a map of schemas, a list of schemas. */
export const oneSchema = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not'] as const
export const schemaMap = ['properties', 'patternProperties'] as const
export const schemaList = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const

// What says nothing about validity. `default` and `readOnly` are more than noise: zod would fill in
// the one, so that a missing required member passes, and freeze the other.
const annotations: ReadonlySet<string> = new Set([
  ...['$comment', 'title', 'description', 'default', 'deprecated', 'readOnly', 'writeOnly', 'examples'],
  ...['example', 'xml', 'discriminator', 'externalDocs'],
])

type Options = {
  /** What stands in place of a `$ref`. */
  readonly ref: (ref: string) => JsonObject
  readonly keep?: readonly string[]
}

// Formats are annotations in 2020-12. These two are asserted; on all others zod and ajv disagree.
const assertedFormats: readonly Json[] = ['date', 'date-time']

// What zod takes as a date-time, so that ajv takes nothing else: no lower case, no blank for the T,
// no leap second, and an offset with its colon.
const dateTime = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$'

/** The part of a schema that decides what is valid. */
export function cleanSchema(schema: JsonObject, options: Options): JsonObject {
  const clean: Record<string, Json> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (isAnnotation(key) && !options.keep?.includes(key)) continue
    if (key === 'format' && !assertedFormats.includes(value)) continue
    if (key === '$ref' && typeof value === 'string') Object.assign(clean, options.ref(value))
    else clean[key] = mapSubschemas(key, value, (inner) => cleanSchema(inner, options))
  }
  return clean.format === 'date-time' ? { ...clean, pattern: clean.pattern ?? dateTime } : clean
}

export const isAnnotation = (key: string): boolean => annotations.has(key) || key.startsWith('x-')

function mapSubschemas(key: string, value: Json, map: (schema: JsonObject) => JsonObject): Json {
  const mapOne = (inner: Json): Json => (isObject(inner) ? map(inner) : inner)
  if (includes(oneSchema, key)) return mapOne(value)
  if (includes(schemaList, key) && Array.isArray(value)) return value.map(mapOne)
  if (includes(schemaMap, key) && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapOne(inner)]))
  }
  return value
}

const includes = (list: readonly string[], key: string): boolean => list.includes(key)
