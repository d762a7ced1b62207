import fc from 'fast-check'
import { isObject, type Json, type JsonObject } from '../json.ts'
import type { SchemaTable } from '../schema-table.ts'

type Arbitrary = fc.Arbitrary<Json>

// Below it only what is required is made, so that schemas that contain themselves come to an end.
const deepest = 3

/** Values that a schema allows; a second reading of JSON Schema, beside the two that are compared. */
export function sampleSchema(table: SchemaTable, schema: Json | undefined, depth = 0): Arbitrary {
  if (!isObject(schema)) return anyJson
  if (typeof schema.$ref === 'string') return sampleSchema(table, refer(table, schema.$ref), depth)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const ?? null)
  const { anyOf, oneOf, allOf, ...base } = schema
  const types = typesOf(base)
  const own = types.length > 0 ? [fc.oneof(...types.map((type) => sampleType(table, base, type, depth)))] : []
  const choices = [anyOf, oneOf].filter(isList).map((list) => {
    return fc.oneof(...list.map((branch) => sampleSchema(table, branch, depth)))
  })
  const all = isList(allOf) ? allOf.map((branch) => sampleSchema(table, branch, depth)) : []
  const parts = [...own, ...choices, ...all]
  if (parts.length === 0) return anyJson
  return fc.tuple(...parts).map((values) => values.reduce(overlay))
}

export function refer(table: SchemaTable, ref: string): JsonObject {
  return table[ref.replace('#/$defs/', '')] ?? {}
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const anyJson = fc.jsonValue({ maxDepth: 1 }).map((value) => plain(value))

const overlay = (first: Json, second: Json): Json =>
  isObject(first) && isObject(second) ? { ...first, ...second } : second

// A schema that forgets its type still means one by its other keywords, which is where readers differ.
function typesOf(schema: JsonObject): readonly Json[] {
  if (schema.type !== undefined) return isList(schema.type) ? schema.type : [schema.type]
  const meant = { object: ['properties', 'required'], array: ['items', 'minItems', 'maxItems'] }
  return Object.entries(meant).flatMap(([type, keys]) => (keys.some((key) => key in schema) ? [type] : []))
}

function sampleType(table: SchemaTable, schema: JsonObject, type: Json, depth: number): Arbitrary {
  switch (type) {
    case 'string':
      return sampleString(schema)
    case 'integer':
      return sampleInteger(schema)
    case 'number':
      return fc.oneof(sampleInteger(schema), sampleNumber(schema))
    case 'boolean':
      return fc.boolean()
    case 'array':
      return sampleArray(table, schema, depth)
    case 'object':
      return sampleObject(table, schema, depth)
    default:
      return fc.constant(null)
  }
}

function sampleString(schema: JsonObject): fc.Arbitrary<string> {
  const minLength = numberAt(schema, 'minLength', 0)
  const maxLength = Math.min(numberAt(schema, 'maxLength', Infinity), minLength + 20)
  if (schema.format === 'date-time') return fc.tuple(sampleDay, sampleTime).map((parts) => parts.join('T'))
  if (schema.format === 'date') return sampleDay
  if (typeof schema.pattern !== 'string') return fc.string({ minLength, maxLength, unit: 'binary' })
  return fc
    .stringMatching(new RegExp(schema.pattern))
    .filter((text) => text.length >= minLength && text.length <= numberAt(schema, 'maxLength', Infinity))
}

const sampleDay = fc
  .date({ min: new Date(0), max: new Date(4102444800000), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const sampleTime = fc.constantFrom(
  '00:00:00Z',
  '23:59:59.999Z',
  '12:30:00.123456Z',
  '08:00:00+01:00',
  '08:00:00-05:30',
)

// The range in which JSON numbers are what they look like; beyond it zod refuses integers (decisions/0002).
const safe = { least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER }

function sampleInteger(schema: JsonObject): fc.Arbitrary<number> {
  const [above, below] = [schema.exclusiveMinimum, schema.exclusiveMaximum]
  const min = Math.max(
    Math.ceil(numberAt(schema, 'minimum', safe.least)),
    typeof above === 'number' ? Math.floor(above) + 1 : safe.least,
  )
  const max = Math.min(
    Math.floor(numberAt(schema, 'maximum', safe.most)),
    typeof below === 'number' ? Math.ceil(below) - 1 : safe.most,
  )
  return fc.maxSafeInteger().map((n) => (n >= min && n <= max ? n : min + (Math.abs(n) % (max - min + 1))))
}

function sampleNumber(schema: JsonObject): fc.Arbitrary<number> {
  const [above, below] = [schema.exclusiveMinimum, schema.exclusiveMaximum]
  return fc.double({
    min: typeof above === 'number' ? above : numberAt(schema, 'minimum', -1e9),
    max: typeof below === 'number' ? below : numberAt(schema, 'maximum', 1e9),
    minExcluded: typeof above === 'number',
    maxExcluded: typeof below === 'number',
    noNaN: true,
  })
}

function sampleArray(table: SchemaTable, schema: JsonObject, depth: number): Arbitrary {
  const minLength = numberAt(schema, 'minItems', 0)
  const most = depth < deepest ? minLength + 3 : minLength
  const maxLength = Math.min(numberAt(schema, 'maxItems', Infinity), most)
  if (maxLength === 0) return fc.constant([])
  const item = sampleSchema(table, schema.items, depth + 1)
  if (schema.uniqueItems !== true) return fc.array(item, { minLength, maxLength })
  return fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) })
}

function sampleObject(table: SchemaTable, schema: JsonObject, depth: number): Arbitrary {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const requiredKeys = isList(schema.required)
    ? schema.required.filter((name) => typeof name === 'string')
    : []
  const names = new Set([...(depth < deepest ? Object.keys(properties) : []), ...requiredKeys])
  const members = Object.fromEntries(
    [...names].map((name) => [name, sampleSchema(table, properties[name], depth + 1)]),
  )
  const record: fc.Arbitrary<JsonObject> = fc.record(members, { requiredKeys })
  return fc
    .tuple(sampleExtras(table, schema, depth), record)
    .map(([extras, own]) => ({ ...extras, ...own }))
    .filter((value) => inRange(Object.keys(value).length, schema))
}

function sampleExtras(table: SchemaTable, schema: JsonObject, depth: number): fc.Arbitrary<JsonObject> {
  const names = isObject(schema.properties) ? Object.keys(schema.properties) : []
  const maxKeys = Math.min(
    numberAt(schema, 'maxProperties', Infinity),
    numberAt(schema, 'minProperties', 0) + 2,
  )
  if (schema.additionalProperties === false || depth >= deepest) return fc.constant({})
  const value = sampleSchema(table, schema.additionalProperties, depth + 1)
  const key = isObject(schema.propertyNames)
    ? sampleString(schema.propertyNames)
    : fc.string({ maxLength: 8 })
  return fc.dictionary(
    key.filter((name) => !names.includes(name) && !(name in {})),
    value,
    { maxKeys },
  )
}

const inRange = (size: number, schema: JsonObject): boolean =>
  size >= numberAt(schema, 'minProperties', 0) && size <= numberAt(schema, 'maxProperties', Infinity)

function numberAt(schema: JsonObject, key: string, otherwise: number): number {
  const value = schema[key]
  return typeof value === 'number' ? value : otherwise
}

// What travels: no minus zero, no object without a prototype.
export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))
