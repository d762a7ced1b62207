import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyName, codec, read, table } from './contract.fixture.ts'
import { bodiesOf, shapeOf, type XmlShape } from './xml-table.ts'

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'<>&"\' \t\n\r\u0000\u001F\uFFFE]é😀') }),
  )
  .filter((each) => !/\p{Cs}/u.test(each))

/** Any value of a shape, with members left out and null where JSON may have it. */
function valuesOf(shape: XmlShape): fc.Arbitrary<unknown> {
  const resolved = shapeOf(table, shape)
  if (resolved.type === 'object') {
    const members = resolved.members.map((member) => [member.name, fc.option(valuesOf(member))])
    return fc.record(Object.fromEntries(members), { requiredKeys: [], noNullPrototype: true })
  }
  if (resolved.type === 'list') return fc.array(valuesOf(resolved.item), { maxLength: 3 })
  if (resolved.type === 'enum') return fc.constantFrom(...Object.values(resolved.values))
  const plain = { string: text, boolean: fc.boolean(), int: fc.integer(), long: fc.maxSafeInteger() }
  return plain[resolved.type]
}

const names = Object.keys(table) as BodyName[]

describe('what is written is read as it was', () => {
  it.each(names.flatMap((name) => bodiesOf(table, name).map(({ shape }) => [name, shape] as const)))(
    '%s',
    (name, shape) => {
      fc.assert(
        fc.property(fc.option(valuesOf(shape)), (value) => {
          const written = codec.write(value, name)
          expect(read(written, name, { xmlOrder: 'refuse' })).toEqual({ value })
          expect(codec.show(written)).toEqual(value)
        }),
        { numRuns: 200, seed: 1 },
      )
    },
  )
})

describe('what XML 1.0 cannot hold', () => {
  it.each([
    ['\u0001', '&#x1;'],
    ['\u001F', '&#x1F;'],
    ['\uFFFE', '&#xFFFE;'],
  ])('%j is written as .NET does, and read', (character, reference) => {
    const written = codec.write(character, 'Words')
    expect(written).toContain(`>${reference}<`)
    expect(read(written, 'Words')).toEqual({ value: character })
  })

  it('half of a surrogate pair is written as a replacement', () => {
    expect(read(codec.write('a\uD800b\uDC00', 'Words'), 'Words')).toEqual({ value: 'a\uFFFDb\uFFFD' })
  })
})
