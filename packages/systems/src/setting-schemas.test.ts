import { describe, expect, it } from 'vitest'
import { loadSystem, systemIds } from './index.ts'
import { findBadPattern } from './pattern-check.ts'
import { createValidator } from './validator.ts'

const validate = createValidator({})

describe.each(systemIds)('the settings of %s', async (id) => {
  const { settings } = await loadSystem(id)
  const withSchema = Object.entries(settings).filter(([, { schema }]) => schema !== undefined)

  it.each(withSchema)('take their default: %s', (_, { schema = {}, value, check }) => {
    expect([validate(schema, value), check?.(value)]).toEqual([[], undefined])
  })

  it('have a schema where the default is an object or a list', () => {
    const bare = Object.entries(settings).filter(
      ([, { schema, value }]) => schema === undefined && typeof value === 'object',
    )
    expect(bare.map(([name]) => name)).toEqual([])
  })
})

const schemaOf = async (id: string, name: string) => (await loadSystem(id)).settings[name]?.schema ?? {}

it.each([
  ['sas-compute', 'programs', [{ match: { contains: 'x' }, log: ['NOTE: y', { type: 'error', line: 'z' }] }]],
  ['sas-compute', 'programs', [{ match: { pattern: '^x' }, duration: 'never', state: 'error' }]],
  [
    'hpc-pack',
    'services',
    { A: { answer: { kind: 'table', rows: { a: { output: 'b' } } }, versions: ['1.0'] } },
  ],
  ['hpc-pack', 'services', { A: { answer: { kind: 'fixed', outcome: { fault: 'no' } }, duration: 5 } }],
  ['hpc-pack', 'commands', [{ match: { equals: 'x' }, exitCode: 3 }]],
])('%s takes as %s: %j', async (id, name, value) => {
  expect(validate(await schemaOf(id, name), value)).toEqual([])
})

it.each([
  ['sas-compute', 'programs', [{ log: [] }]],
  ['sas-compute', 'programs', [{ match: { contains: 'x', equals: 'y' } }]],
  ['sas-compute', 'jobIds', 'number'],
  ['hpc-pack', 'services', { A: { answer: { kind: 'handler' } } }],
  ['hpc-pack', 'units', 0],
  ['freezer', 'release', '14'],
  ['freezer', 'users', { a: { password: 'p' } }],
])('%s does not take as %s: %j', async (id, name, value) => {
  expect(validate(await schemaOf(id, name), value)).not.toEqual([])
})

it('patterns have to be regular expressions', () => {
  expect(findBadPattern([{ match: { pattern: '(' } }])).toMatch('item 0')
  expect(findBadPattern([{ match: { contains: '(' } }, { match: { pattern: '^a' } }])).toBeUndefined()
})
