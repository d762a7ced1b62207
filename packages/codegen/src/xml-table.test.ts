import { describe, expect, it } from 'vitest'
import { generateSystem } from './generate-system.ts'
import { hoistSchemas } from './hoist-schemas.ts'
import { type Document, readYaml } from './read-document.ts'
import { xmlTable } from './xml-table.ts'

/** A document with one reply in XML. */
const documentOf = (schema: string, components = '', mediaType = 'application/xml') =>
  readYaml(
    'a.yaml',
    `
openapi: 3.1.0
info: { title: a, version: 1.0.0 }
paths:
  /a:
    get:
      operationId: getA
      responses: { '200': { description: x, content: { ${mediaType}: { schema: ${schema.replaceAll('\n', ' ')} } } } }
components: { schemas: { ${components.replaceAll('\n', ' ')} } }
`,
  )

const tableOf = (document: Document) => xmlTable(document, hoistSchemas(document))

const root = 'xml: { name: A, namespace: urn:a }'

it('says of each schema how it is written, members in order', () => {
  const schema = `{
    type: object, ${root}, properties: {
      Big: { type: integer, format: int64 }, Flag: { type: [boolean, 'null'] }, Id: { type: integer },
      Kind: { type: integer, enum: [0, 1], xml: { x-enumNames: [None, Some] } }, Name: { type: string } } }`
  expect(tableOf(documentOf(schema))).toEqual({
    GetA200: {
      root: { name: 'A', namespace: 'urn:a' },
      type: 'object',
      namespace: 'urn:a',
      members: [
        { name: 'Big', type: 'long' },
        { name: 'Flag', type: 'boolean' },
        { name: 'Id', type: 'int' },
        { name: 'Kind', type: 'enum', values: { None: 0, Some: 1 } },
        { name: 'Name', type: 'string' },
      ],
    },
  })
})

it('refers to other components by name, those that contain themselves too', () => {
  const components = `
    A: { type: object, ${root}, properties: { Next: { $ref: '#/components/schemas/A' }, Pairs: { $ref: '#/components/schemas/Pairs' } } },
    Pairs: { type: [array, 'null'], items: { $ref: '#/components/schemas/Pair' } },
    Pair: { type: object, xml: { name: Pair, namespace: urn:b }, properties: { Key: { type: string } } },
    Unused: { type: object, xml: { attribute: true } }`
  expect(tableOf(documentOf(`{ $ref: '#/components/schemas/A' }`, components))).toEqual({
    A: {
      root: { name: 'A', namespace: 'urn:a' },
      type: 'object',
      namespace: 'urn:a',
      members: [
        { name: 'Next', ref: 'A' },
        { name: 'Pairs', ref: 'Pairs' },
      ],
    },
    Pairs: { type: 'list', namespace: 'urn:b', item: { name: 'Pair', ref: 'Pair' } },
    Pair: {
      root: { name: 'Pair', namespace: 'urn:b' },
      type: 'object',
      namespace: 'urn:b',
      members: [{ name: 'Key', type: 'string' }],
    },
  })
})

it('takes what is inside for the namespace around it, unless it says its own', () => {
  const inside = `
    L: { type: array, items: { type: string, xml: { name: string } } },
    M: { type: array, xml: { namespace: urn:m }, items: { type: string, xml: { name: string } } },
    O: { type: object, properties: { X: { type: string } } }`
  expect(tableOf(documentOf(`{ type: object, ${root}, properties: { ${inside} } }`)).GetA200).toMatchObject({
    members: [
      { name: 'L', type: 'list', namespace: 'urn:a', item: { name: 'string', type: 'string' } },
      { name: 'M', type: 'list', namespace: 'urn:m', item: { name: 'string', type: 'string' } },
      { name: 'O', type: 'object', namespace: 'urn:a' },
    ],
  })
})

it('has the choices of a body by name', () => {
  const components = `A: { type: string, ${root} }, B: { type: integer, xml: { name: B, namespace: urn:b } }`
  const choice = `{ anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }`
  expect(tableOf(documentOf(choice, components))).toEqual({
    A: { root: { name: 'A', namespace: 'urn:a' }, type: 'string' },
    B: { root: { name: 'B', namespace: 'urn:b' }, type: 'int' },
    GetA200: { type: 'choice', of: ['A', 'B'] },
  })
})

describe('a document has no such module', () => {
  it.each([
    ['without xml objects', documentOf('{ type: string }')],
    ['without XML bodies', documentOf(`{ type: object, ${root} }`, '', 'application/json')],
  ])('%s', async (_, document) => {
    expect(Object.keys(await generateSystem(document))).not.toContain('xml.ts')
  })

  it('but one with both has', async () => {
    const modules = await generateSystem(
      documentOf(`{ type: object, ${root}, properties: { A: { type: string } } }`),
    )
    expect(modules['xml.ts']).toContain(`export const xml = {\n  GetA200: {\n    root: { name: 'A'`)
  })
})

describe('refuses', () => {
  const inside = (properties: string) => `{ type: object, ${root}, properties: { ${properties} } }`

  it.each([
    [
      'an order that no contract has',
      inside('B: { type: string }, A: { type: string }'),
      "'A' stands out of order",
    ],
    ['capitals last', inside('a: { type: string }, B: { type: string }'), "'B' stands out of order"],
    ['attributes', inside('A: { type: string, xml: { attribute: true } }'), 'xml.attribute is not read'],
    [
      'another name',
      inside('A: { type: string, xml: { name: B } }'),
      "the member 'A' has an element of the same",
    ],
    ['fractions', inside('A: { type: number }'), 'XML has a form for one type'],
    ['two types', inside('A: { type: [integer, string] }'), 'XML has a form for one type'],
    [
      'a map',
      inside('A: { type: object, additionalProperties: { type: string } }'),
      'a map is a list of items',
    ],
    ['items without a name', inside('A: { type: array, items: { type: string } }'), 'xml.name of the items'],
    ['an enum without names', inside('A: { type: integer, enum: [1] }'), 'XML writes an enum by name'],
    [
      'too few names',
      inside('A: { type: integer, enum: [1, 2], xml: { x-enumNames: [A] } }'),
      'x-enumNames are as many',
    ],
    [
      'names of texts',
      inside('A: { type: string, enum: [a], xml: { x-enumNames: [A] } }'),
      'x-enumNames are as many',
    ],
    ['no namespace', '{ type: object, xml: { name: A } }', 'nothing says the namespace'],
  ])('%s', (_, schema, why) => {
    expect(() => tableOf(documentOf(schema))).toThrow(why)
  })
})
