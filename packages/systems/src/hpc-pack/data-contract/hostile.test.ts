// What no honest client sends: refused with a sentence of our own, in linear time, and never by an exception.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyName, codec, read, start, table } from './contract.fixture.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const started = (text: string) => read(text, 'WebSessionStartInfo')
const notWellFormed = { malformed: 'The body is not well-formed XML.' }

describe('a body is malformed that has', () => {
  it.each([
    ['a document type', `<!DOCTYPE a>${start('')}`, 'The body has a document type.'],
    [
      'entities that grow',
      `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>${start('<ServiceName>&c;</ServiceName>')}`,
      'The body has a document type.',
    ],
    [
      'an entity from elsewhere',
      `<!DOCTYPE a SYSTEM "file:///etc/passwd">${start('')}`,
      'The body has a document type.',
    ],
    ['a processing instruction', `<?php 1?>${start('')}`, 'The body has a processing instruction.'],
    ['another version', `<?xml version="1.1"?>${start('')}`, 'The body is not XML 1.0.'],
    [
      'another encoding than it says',
      `<?xml version="1.0" encoding="iso-8859-1"?>${start('')}`,
      'The body has another encoding than it says.',
    ],
    ['33 levels', start('<a>'.repeat(32) + '</a>'.repeat(32)), 'The body is nested too deeply.'],
    ['a name without end', start(`<${'a'.repeat(20_000)}/>`), 'The body has too many names.'],
    [
      'names without end',
      start(Array.from({ length: 5000 }, (_, i) => `<a${i}/>`).join('')),
      'The body has too many names.',
    ],
    [
      'attributes without end',
      start('', Array.from({ length: 65 }, (_, i) => ` a${i}=""`).join('')),
      'An element has too many attributes.',
    ],
  ])('%s', (_, text, malformed) => {
    expect(started(text)).toEqual({ malformed })
  })

  it('and 32 levels are as deep as it may be', () => {
    expect(started(start('<a>'.repeat(31) + '</a>'.repeat(31)))).toEqual({ value: {} })
  })

  it.each([
    '',
    ' ',
    'text',
    '{"ServiceName":"Echo"}',
    '<a>',
    '<a/><b/>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a:b/>',
    '<a>]]></a>',
    '<a>\u0001</a>',
    '<a>&#x110000;</a>',
    '<a>&#;</a>',
    '<a>&#-1;</a>',
    '<a>&#xD800;</a>',
    '<a>\uFFFE</a>',
    '<a>&nbsp;</a>',
    '<a>&constructor;</a>',
    '<a>&__proto__;</a>',
    '<a><!-- -- --></a>',
    ' <?xml version="1.0"?><a/>',
    '<a/>text',
    '<xmlns:a/>',
  ])('the form of no XML: %j', (text) => {
    expect(started(text)).toEqual(notWellFormed)
  })
})

describe('bytes', () => {
  const text = start('<ServiceName>é😀</ServiceName>')
  const value = { ServiceName: 'é😀' }
  const wide = (big: boolean, said: string) => {
    const units = [...Array(said.length).keys()].map((at) => said.charCodeAt(at))
    return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
  }
  const readBytes = (bytes: Uint8Array) => codec.read(bytes, 'WebSessionStartInfo', {})

  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with its mark', bytesOf(`\uFEFF${text}`)],
    ['UTF-8 that says so', bytesOf(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)],
    ['UTF-16, little end first', wide(false, `\uFEFF<?xml version="1.0" encoding="utf-16"?>${text}`)],
    ['UTF-16, big end first', wide(true, `\uFEFF${text}`)],
  ])('in %s are read', (_, bytes) => {
    expect(readBytes(bytes)).toEqual({ value })
  })

  it.each([
    ['a lone continuation byte', new Uint8Array([0x3c, 0x80, 0x3e])],
    ['Latin-1', new Uint8Array([0xe9, 0x3c])],
    ['UTF-16 of an odd length', new Uint8Array([0xff, 0xfe, 0x3c])],
    ['half of a pair', wide(false, '\uFEFF<a>\uD800</a>')],
    ['UTF-16 without its mark', wide(false, text)],
  ])('of %s are malformed', (_, bytes) => {
    expect(readBytes(bytes)).toEqual({ malformed: 'The body is not text in UTF-8 or UTF-16.' })
  })
})

/** Where time grew with the square of the length, one of these would take minutes. */
describe('a long body is read in time', () => {
  const times = 300_000

  it.each([
    ['elements', start('<a/>'.repeat(times))],
    ['text', start(`<ServiceName>${'a'.repeat(times * 10)}</ServiceName>`)],
    ['references', start(`<ServiceName>${'&#65;'.repeat(times)}</ServiceName>`)],
    ['CDATA', start(`<ServiceName>${'<![CDATA[a]]>'.repeat(times)}</ServiceName>`)],
    ['brackets', start(`<ServiceName>${']'.repeat(times)}</ServiceName>`)],
    ['comments', start('<!--a-->'.repeat(times))],
    ['an attribute', start('', ` b="${'&lt;'.repeat(times)}"`)],
    ['blanks', start(' \n'.repeat(times))],
    ['carriage returns', start('\r'.repeat(times))],
    ['digits', start(`<MaxUnits>${'0'.repeat(times * 10)}x</MaxUnits>`)],
    ['blanks around a number', start(`<MaxUnits>${' '.repeat(times)}1${' '.repeat(times)}x</MaxUnits>`)],
    ['blanks around a boolean', start(`<CanPreempt>${' '.repeat(times)}1${' '.repeat(times)}x</CanPreempt>`)],
    ['what never ends', '<'.repeat(times)],
    ['a tag that never ends', `<a ${'b '.repeat(times)}`],
    ['an entity that never ends', `<a>&${'b'.repeat(times)}`],
    ['a declaration that never ends', `<?xml ${'b'.repeat(times)}`],
    ['a document type that never ends', `<!DOCTYPE ${'['.repeat(times)}`],
  ])('of %s', (_, text) => {
    expect(Object.keys(started(text))).toHaveLength(1)
  })
})

const samples: readonly (readonly [BodyName, unknown])[] = [
  ['WebSessionInfo', { BrokerNode: 'é', Id: 7, ServiceVersion: { _Build: -1, _Major: 1 } }],
  ['WebSessionStartInfo', { CanPreempt: true, Environments: [{ Key: 'a&b', Value: '<' }], MaxUnits: null }],
  ['HpcWebServiceFault', { Code: 1, Message: 'x', Values: [{ key: 'a', value: 'b' }] }],
  ['BrokerClientStatus', 3],
  ['ArrayOfObject', [{ Properties: [{ Name: 'Id', Value: '7' }] }]],
]

const bytes = '<>/&;#"\'!?-[]:= \n\0\u007Faix0'
const byte = fc.oneof(fc.nat(255), fc.constantFrom(...bytesOf(bytes)))

/** Some bytes replaced, left out or put in. */
const change = fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.array(byte, { maxLength: 3 }) })

const changed = (from: Uint8Array, changes: readonly { at: number; cut: number; put: number[] }[]) =>
  changes.reduce((left, { at, cut, put }) => {
    const place = at % (left.length + 1)
    return new Uint8Array([...left.slice(0, place), ...put, ...left.slice(place + cut)])
  }, from)

it('changed bytes are a value or malformed, and never an exception', () => {
  const malformed = /^(?:The body |An? element |The element '|The root element )[^\n]{1,120}\.$/
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('ignore', 'refuse'),
      ([name, value], changes, xmlOrder) => {
        const body = changed(bytesOf(codec.write(value, name)), changes)
        const found = codec.read(body, name, { xmlOrder })
        if ('malformed' in found) expect(found.malformed).toMatch(malformed)
        codec.show(new TextDecoder().decode(body))
      },
    ),
    { numRuns: 5000, seed: 1 },
  )
})

it('no schema takes what is written for another, but for text', () => {
  for (const [name, value] of samples) {
    for (const other of Object.keys(table) as BodyName[]) {
      if (other === name || !('root' in table[other])) continue
      expect(read(codec.write(value, name), other)).toHaveProperty('malformed')
    }
  }
})
