import { describe, expect, it } from 'vitest'
import { cleanSchema } from './clean-schema.ts'

const ref = (target: string) => ({ $ref: `${target}!` })

describe('cleanSchema', () => {
  it('drops what does not decide what is valid, at every depth', () => {
    const schema = {
      type: 'object',
      description: 'x',
      'x-vendor': 1,
      properties: { a: { type: 'string', example: 'x', readOnly: true, default: 'y' } },
      items: { anyOf: [{ title: 'x', type: 'null' }] },
    }
    expect(cleanSchema(schema, { ref })).toEqual({
      type: 'object',
      properties: { a: { type: 'string' } },
      items: { anyOf: [{ type: 'null' }] },
    })
  })

  it('takes members and values for what they are, whatever their names', () => {
    const schema = { properties: { title: {}, example: {}, $ref: {} }, enum: [{ description: 'x' }] }
    expect(cleanSchema(schema, { ref })).toEqual(schema)
  })

  it('keeps what it is told to keep', () => {
    expect(cleanSchema({ default: 1, title: 'x' }, { ref, keep: ['default'] })).toEqual({ default: 1 })
  })

  it('replaces refs', () => {
    expect(cleanSchema({ items: { $ref: 'a', description: 'x' } }, { ref })).toEqual({
      items: { $ref: 'a!' },
    })
  })

  it('drops formats that are not asserted', () => {
    expect(cleanSchema({ type: 'integer', format: 'int64' }, { ref })).toEqual({ type: 'integer' })
    expect(cleanSchema({ type: 'string', format: 'date' }, { ref })).toEqual({
      type: 'string',
      format: 'date',
    })
  })

  it('says exactly what a date-time is', () => {
    const { pattern } = cleanSchema({ type: 'string', format: 'date-time' }, { ref })
    const allows = (text: string) => new RegExp(String(pattern)).test(text)
    expect(['2020-01-01T00:00:00Z', '2020-01-01T00:00:00.123456+01:00'].map(allows)).toEqual([true, true])
    expect(['2020-01-01t00:00:00z', '2020-01-01T23:59:60Z', '2020-01-01T00:00:00+01'].map(allows)).toEqual([
      false,
      false,
      false,
    ])
  })

  it('leaves schemas that are true or false', () => {
    expect(cleanSchema({ additionalProperties: false, items: true }, { ref })).toEqual({
      additionalProperties: false,
      items: true,
    })
  })
})
