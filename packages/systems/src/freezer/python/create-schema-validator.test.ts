import { describe, expect, it } from 'vitest'
import { createSchemaValidator } from './create-schema-validator.ts'

const table = {
  Box: {
    type: 'object',
    properties: {
      lid: { type: 'string', enum: ['open', 'shut'] },
      size: { type: 'integer' },
      label: { type: 'string', pattern: '^\\w+$' },
      inner: { $ref: '#/$defs/Box' },
      parts: { type: 'array', items: { type: 'string' } },
    },
    required: ['size', 'label'],
    additionalProperties: false,
  },
  Bag: { type: ['object', 'null'], additionalProperties: { type: 'boolean' } },
}
const validate = createSchemaValidator(table)
const said = (name: string, value: unknown) =>
  validate(name, value).map(({ at, message }) => `${at} ${message}`)

describe('says what is wrong first, as jsonschema does', () => {
  it.each([
    ['Box', { size: 1, label: 'x' }, []],
    ['Box', [], [" [] is not of type 'object'"]],
    ['Box', { size: true, label: 'x' }, ["/size True is not of type 'integer'"]],
    ['Box', { lid: "it's", size: 1, label: 'x' }, ["/lid \"it's\" is not one of ['open', 'shut']"]],
    ['Box', { size: 1, label: 'a b' }, ["/label 'a b' does not match '^\\\\w+$'"]],
    [
      'Box',
      { size: 1, label: 'x', a: 1, b: 2 },
      [" Additional properties are not allowed ('a', 'b' were unexpected)"],
    ],
    ['Box', { size: 1 }, [" 'label' is a required property"]],
    ['Box', { size: 'x', a: 1 }, ["/size 'x' is not of type 'integer'"]],
    ['Box', { size: 1, label: 'x', inner: { size: null } }, ["/inner/size None is not of type 'integer'"]],
    ['Box', { size: 1, label: 'x', parts: ['a', 2.5] }, ["/parts/1 2.5 is not of type 'string'"]],
    ['Bag', null, []],
    ['Bag', { a: true, b: 'x' }, ["/b 'x' is not of type 'boolean'"]],
    ['Bag', 'x', [" 'x' is not of type 'object', 'null'"]],
  ])('%s %j', (name, value, issues) => {
    expect(said(name, value)).toEqual(issues)
  })
})
