import { expect, it } from 'vitest'
import { checkDocument } from './check-document.ts'
import { readYaml } from './read-document.ts'

it('reports everything at once, a line each, with file and pointer', () => {
  const document = readYaml(
    'a.yaml',
    `{ paths: { /a: { get: { responses: { 200: {} } }, put: { operationId: putA } } },
       components: { schemas: { A: { type: array } } } }`,
  )
  expect(() => checkDocument(document)).toThrow(
    [
      'a.yaml#/paths/~1a/get: the operation has no operationId',
      "a.yaml#/paths/~1a/put: 'putA' has no responses",
      'a.yaml#/components/schemas/A: an array needs items',
    ].join('\n'),
  )
})

it('reports refs that lead nowhere first, since the rest follows them', () => {
  const document = readYaml('a.yaml', `{ paths: { /a: { get: { responses: { $ref: '#/nowhere' } } } } }`)
  expect(() => checkDocument(document)).toThrow(
    /^a.yaml#\/paths\/~1a\/get\/responses: \$ref "#\/nowhere" leads nowhere; only refs inside the document are followed$/,
  )
})
