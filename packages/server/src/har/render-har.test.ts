import { createRequire } from 'node:module'
import { kettle } from '@standin/toy-system'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { createStandin } from '../app.ts'
import { createKettle, creating, reading } from '../kettle.fixture.ts'
import { renderHar } from './render-har.ts'

const require = createRequire(import.meta.url)

/** The community's schema of HAR 1.2. */
function harErrors(value: unknown) {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ;(addFormats as unknown as (to: Ajv) => void)(ajv)
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'))
  const schemas = require('har-schema') as Readonly<Record<string, object>>
  ajv.addSchema(Object.values(schemas))
  const validate = ajv.getSchema('har.json#')
  validate?.(value)
  return validate ? validate.errors : 'no schema'
}

it('a journal is HAR 1.2, with bodies, faults and without secrets', async () => {
  const standin = createStandin({ systems: [kettle] })
  await createKettle(standin.request)
  await standin.request(reading('/kettles?limit=1&filter=a'))
  await standin.request({ ...creating('x'), body: new Uint8Array([0xff]) })
  standin.world.faults.add({ name: 'lost', do: { kind: 'cut', moment: 'head' } })
  await standin.request(reading('/kettles')).catch(() => undefined)
  const har = JSON.parse(JSON.stringify(renderHar(standin.world)))
  expect(harErrors(har)).toBeNull()
  expect(har.log.entries).toMatchObject([
    { request: { method: 'POST', postData: { text: '{"name":"blue"}' } }, response: { status: 201 } },
    { request: { url: expect.stringContaining('/kettles?limit=1'), queryString: [{ name: 'limit' }, {}] } },
    { request: { bodySize: 1 } },
    {
      comment: expect.stringContaining('faults: lost'),
      response: { comment: expect.stringContaining('reset') },
    },
  ])
  expect(JSON.stringify(har)).not.toContain('Bearer tea')
})

it('what is no archive is not taken for one', () => {
  expect(harErrors({ log: { version: '1.2' } })).not.toBeNull()
})
