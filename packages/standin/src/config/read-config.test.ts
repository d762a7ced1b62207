import { describe, expect, it } from 'vitest'
import { configSchema } from './config-schema.ts'
import { parseConfig } from './read-config.ts'

it('the schema is published as a file', async () => {
  await expect(`${JSON.stringify(configSchema, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../config.schema.json',
  )
})

describe('a config file', () => {
  it('is YAML', () => {
    expect(parseConfig('systems: [freezer]\nworlds:\n  - name: a\n    clock: manual\n', 'f')).toEqual({
      systems: ['freezer'],
      worlds: [{ name: 'a', clock: 'manual' }],
    })
  })

  it('or JSON, or empty', () => {
    expect(parseConfig('{"seed": 7}', 'f')).toEqual({ seed: 7 })
    expect(parseConfig('', 'f')).toEqual({})
  })

  it.each([
    ['systems: [teapot]', /'\/systems\/0'/],
    ['prot: 1', /'\/prot'/],
    ['worlds: [{ seed: 1 }]', /'\/worlds\/0\/name'/],
    ['options: { freezer: { auth: none } }', /'\/options\/freezer\/auth'/],
    ['port: 70000', /'\/port'/],
    ['- a', /''/],
    ['a: [', /no YAML/],
  ])('that is wrong is refused with the place: %s', (text, message) => {
    expect(() => parseConfig(text, 'f.yaml')).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.stringMatching(message) }),
    )
  })
})
