import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cleanSchema } from '../clean-schema.ts'
import type { JsonObject } from '../json.ts'
import type { SchemaTable } from '../schema-table.ts'
import { targets } from '../targets.ts'
import { agree, renderDisagreements } from './agree.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')

describe.each(Object.entries(targets))('the schemas of %s', (_id, { output }) => {
  const folder = join(root, output)
  it.skipIf(!existsSync(folder))('are read alike by zod and ajv', async () => {
    const table = await importFrom<SchemaTable>(folder, 'schemas')
    const { counts, disagreements } = agree(table)
    expect(renderDisagreements(disagreements)).toBe('')
    const few = [...counts].filter(
      ([name, { valid, invalid }]) => valid < 20 || (invalid < 20 && !isOpen(table[name])),
    )
    expect(few).toEqual([])
  })

  it.skipIf(!existsSync(folder))('and those of its parameters too', async () => {
    const operations = await importFrom<Operations>(folder, 'operations')
    const { disagreements } = agree(parameterSchemas(operations))
    expect(renderDisagreements(disagreements)).toBe('')
  })
})

// Every keyword that checkSchemas lets through, so that a new zod is tried on all of them, whatever the documents use.
const everyKeyword: SchemaTable = {
  Plain: { type: ['boolean', 'null'] },
  Text: { type: 'string', minLength: 2, maxLength: 5 },
  Pattern: { type: ['string', 'null'], pattern: '^[a-z]+-\\d{2}$' },
  Day: { type: 'string', format: 'date' },
  Moment: cleanSchema({ type: 'string', format: 'date-time' }, { ref: ($ref) => ({ $ref }) }),
  Whole: { type: 'integer', minimum: -1, maximum: 4 },
  Number: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 2 },
  Choice: { type: ['string', 'integer', 'null'], enum: ['a', 'b', 1, null] },
  Constant: { const: 'a' },
  Matrix: { type: 'array', items: { type: 'array', items: { type: 'number' }, maxItems: 2 }, minItems: 1 },
  Set: { type: 'array', items: { $ref: '#/$defs/Choice' }, uniqueItems: true },
  Closed: { type: 'object', properties: { a: { $ref: '#/$defs/Text' } }, additionalProperties: false },
  Open: { type: 'object', properties: { a: {}, b: { type: 'null' } }, required: ['a'] },
  Loose: { type: 'object', properties: { a: { $ref: '#/$defs/Whole' } }, additionalProperties: true },
  Map: { type: ['object', 'null'], additionalProperties: { $ref: '#/$defs/Matrix' }, maxProperties: 2 },
  Names: { type: 'object', propertyNames: { type: 'string', maxLength: 3 }, minProperties: 1 },
  Either: { anyOf: [{ $ref: '#/$defs/Text' }, { $ref: '#/$defs/Closed' }] },
  One: { oneOf: [{ type: 'string' }, { type: 'string', maxLength: 3 }, { type: 'integer' }] },
  Both: { allOf: [{ $ref: '#/$defs/Open' }, { $ref: '#/$defs/Loose' }] },
  Tree: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/$defs/Tree' } } } },
}

describe('agree', () => {
  it('finds nothing in what the generator lets through', () => {
    expect(renderDisagreements(agree(everyKeyword).disagreements)).toBe('')
  })

  it.each<[string, JsonObject]>([
    ['a constraint without a type', { properties: { a: { type: 'string' } } }],
    ['a required member that is not declared', { type: 'object', required: ['a'] }],
    ['an item count without items', { type: 'array', minItems: 2 }],
    ['a format zod reads its own way', { type: 'string', format: 'uri-reference' }],
    ['a date-time without the pattern that cleanSchema adds', { type: 'string', format: 'date-time' }],
  ])('finds %s', (_, schema) => {
    expect(agree({ Thing: schema }).disagreements.length).toBeGreaterThan(0)
  })

  it('names the schema, the sample and both verdicts', () => {
    const { disagreements } = agree({ Thing: { type: 'object', required: ['a'] } })
    expect(disagreements).toContainEqual({ schema: 'Thing', sample: {}, zod: true, ajv: false })
    expect(renderDisagreements(disagreements).split('\n')[0]).toBe('Thing: zod takes, ajv refuses {}')
  })

  it('reads the same samples again from the same seed', () => {
    const table = { Thing: { type: 'object', required: ['a'] } }
    expect(agree(table, { seed: 7 })).toEqual(agree(table, { seed: 7 }))
  })
})

type Operations = {
  readonly [id: string]: { readonly parameters: readonly { name: string; schema: JsonObject }[] }
}

async function importFrom<Value>(folder: string, name: string): Promise<Value> {
  const module: { [name: string]: Value } = await import(pathToFileURL(join(folder, `${name}.ts`)).href)
  const value = module[name]
  if (!value) throw new Error(`${folder}/${name}.ts exports no ${name}`)
  return value
}

const parameterSchemas = (operations: Operations): SchemaTable =>
  Object.fromEntries(
    Object.entries(operations).flatMap(([id, { parameters }]) =>
      parameters.map(({ name, schema }) => [`${id}-${name}`, schema]),
    ),
  )

// What allows everything has no invalid samples.
const isOpen = (schema: JsonObject | undefined): boolean => Object.keys(schema ?? {}).length === 0
