import { expect, it } from 'vitest'
import { generateSystem } from './generate-system.ts'
import { readYaml } from './read-document.ts'

const document = readYaml(
  'specs/a.yaml',
  `
openapi: 3.1.0
info: { title: a, version: 1.0.0 }
paths:
  /a:
    get: { operationId: getA, responses: { '200': { description: x, content: { a/json: { schema: { $ref: '#/components/schemas/A' } } } } } }
  /a#text:
    get: { operationId: getText, responses: { '200': { description: x, content: { text/plain: { schema: { type: string } } } } } }
components:
  schemas:
    A: { type: object, properties: { size: { type: integer, default: 1 } } }
`,
)

it('writes four modules, each headed by its source', async () => {
  const modules = await generateSystem(document)
  expect(Object.keys(modules)).toEqual(['types.ts', 'operations.ts', 'schemas.ts', 'document.ts'])
  for (const text of Object.values(modules)) expect(text).toMatch(/^\/\/ Generated from specs\/a.yaml by /)
})

it('writes what the others import', async () => {
  const modules = await generateSystem(document)
  expect(modules['operations.ts']).toContain('export type OperationId = keyof typeof operations')
  expect(modules['schemas.ts']).toMatch(/ as const satisfies Record<string, object>\n$/)
  expect(modules['types.ts']).toContain('export interface operations {')
  expect(modules['types.ts']).toContain('"/a#text"')
  expect(modules['document.ts']).toContain(`'x-variants': ['getText']`)
})

it('lets a client leave out a member that has a default', async () => {
  expect((await generateSystem(document))['types.ts']).toContain('size?: number')
})

it('writes the same again, and leaves the document as it was', async () => {
  const before = structuredClone(document)
  expect(await generateSystem(document)).toEqual(await generateSystem(document))
  expect(document).toEqual(before)
})

it('refuses a document that is wrong', async () => {
  await expect(generateSystem({ file: 'a.yaml', root: { paths: { '/a': { get: {} } } } })).rejects.toThrow(
    'a.yaml#/paths/~1a/get: the operation has no operationId',
  )
})
