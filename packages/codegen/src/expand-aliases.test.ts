import { expect, it } from 'vitest'
import { mergeVariants } from './merge-variants.ts'
import { readYaml } from './read-document.ts'

const pathsOf = (paths: string) => mergeVariants(readYaml('a.yaml', `paths: { ${paths} }`)).paths

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

it('shows each URL of an operation as a path item of its own, with the parameters that only it has', () => {
  const item = `{ x-also-at: ['/{house}/pots', '/all/{town}/{house}/pots'], get: { operationId: listPots } }`
  expect(pathsOf(`/pots: ${item}`)).toEqual({
    '/pots': { get: { operationId: 'listPots' } },
    '/{house}/pots': { parameters: [parameter('house')], get: { operationId: 'listPotsAt2' } },
    '/all/{town}/{house}/pots': {
      parameters: [parameter('town'), parameter('house')],
      get: { operationId: 'listPotsAt3' },
    },
  })
})

it('keeps the parameters that all have', () => {
  const id = JSON.stringify(parameter('id'))
  const item = `{ x-also-at: ['/{house}/pots/{id}'], parameters: [${id}], get: { operationId: a } }`
  expect(pathsOf(`'/pots/{id}': ${item}`)).toMatchObject({
    '/pots/{id}': { parameters: [parameter('id')] },
    '/{house}/pots/{id}': { parameters: [parameter('house'), parameter('id')] },
  })
})

it('merges variants at each URL', () => {
  const item = (id: string) => `{ x-also-at: ['/{house}/pots'], get: { operationId: ${id} } }`
  expect(pathsOf(`/pots: ${item('a')}, '/pots#text': ${item('b')}`)).toMatchObject({
    '/pots': { get: { operationId: 'a', 'x-variants': ['b'] } },
    '/{house}/pots': { get: { operationId: 'aAt2', 'x-variants': ['bAt2'] } },
  })
})
