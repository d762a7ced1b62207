import { isObject, type Json, type JsonObject } from '../json.ts'
import type { SchemaTable } from '../schema-table.ts'
import { isList, refer } from './sample-schema.ts'

const ofEachType: readonly Json[] = [null, true, 0, -1, 1.5, '', 'x', [], [null], {}, { extra: null }]

/** Values one step away from a valid one: most are invalid, all are near a border where readers may differ. */
export function mutateSample(table: SchemaTable, schema: Json | undefined, value: Json, depth = 0): Json[] {
  if (!isObject(schema) || depth > 3) return []
  if (typeof schema.$ref === 'string') return mutateSample(table, refer(table, schema.$ref), value, depth)
  const branches = [schema.anyOf, schema.oneOf, schema.allOf].filter(isList).flat()
  return [
    ...ofEachType,
    ...mutatePlain(schema, value),
    ...(isObject(value) ? mutateObject(table, schema, value, depth) : []),
    ...(isList(value) ? mutateArray(table, schema, value, depth) : []),
    ...branches.flatMap((branch) => mutateSample(table, branch, value, depth)),
  ]
}

function mutatePlain(schema: JsonObject, value: Json): Json[] {
  const mutants: Json[] = isList(schema.enum) ? ['not in the enum'] : []
  if (typeof value === 'string') mutants.push(`${value} `, value.toUpperCase(), value.toLowerCase(), [value])
  if (typeof value === 'number') mutants.push(value + 0.5, String(value), -value)
  if (typeof schema.format === 'string') mutants.push(...nearDates)
  return [...mutants, ...lengths(schema), ...bounds(schema)]
}

// Astral letters are one character to JSON Schema and two to a JavaScript string.
function lengths({ minLength, maxLength }: JsonObject): string[] {
  return [minLength, maxLength]
    .filter((length) => typeof length === 'number')
    .flatMap((length) => [length - 1, length, length + 1])
    .flatMap((length) => [...'a😀'].map((letter) => letter.repeat(Math.max(0, length))))
}

function bounds(schema: JsonObject): number[] {
  return [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum]
    .filter((bound) => typeof bound === 'number')
    .flatMap((bound) => [bound, bound - 1, bound + 1, bound - 0.001, bound + 0.001])
}

const nearDates: readonly string[] = [
  '2020-01-01T00:00:00Z',
  '2020-01-01T00:00Z',
  '2020-01-01t00:00:00z',
  '2020-01-01 00:00:00Z',
  '2020-01-01T00:00:00',
  '2020-01-01T23:59:60Z',
  '2020-01-01T24:00:00Z',
  '2020-01-01T00:00:00+01:00',
  '2020-01-01T00:00:00+0100',
  '2020-01-01T00:00:00+01',
  '2020-02-30T00:00:00Z',
  '2020-01-01',
  '2023-02-29',
  '2024-02-29',
  '20200101',
  '+012020-01-01T00:00:00Z',
]

function mutateObject(table: SchemaTable, schema: JsonObject, value: JsonObject, depth: number): Json[] {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const names = Object.keys(value)
  const dropped = names.map((name) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)),
  )
  const extra = ofEachType.map((member) => ({ ...value, extraMember: member }))
  const inner = names.flatMap((name) => {
    const member = properties[name] ?? schema.additionalProperties
    return mutateSample(table, member, value[name] ?? null, depth + 1).map((mutant) => ({
      ...value,
      [name]: mutant,
    }))
  })
  return [...dropped, ...extra, ...inner]
}

function mutateArray(table: SchemaTable, schema: JsonObject, value: readonly Json[], depth: number): Json[] {
  const [first, ...rest] = value
  if (first === undefined) return ofEachType.map((item) => [item])
  const inner = mutateSample(table, schema.items, first, depth + 1)
  return [
    rest,
    [first, ...value],
    ...ofEachType.map((item) => [...value, item]),
    ...inner.map((item) => [item, ...rest]),
  ]
}
