import { describe, expect, it } from 'vitest'
import { arrays, common, plain, read, start, system } from './contract.fixture.ts'

const started = (elements: string, settings = {}) => read(start(elements), 'WebSessionStartInfo', settings)
const b = (inside: string) => `<ServiceVersion xmlns:b="${system}">${inside}</ServiceVersion>`

describe('elements of an object', () => {
  it.each([
    [
      'in order',
      '<CanPreempt>true</CanPreempt><ServiceName>E</ServiceName>',
      { CanPreempt: true, ServiceName: 'E' },
    ],
    [
      'out of order are passed over',
      '<ServiceName>E</ServiceName><CanPreempt>true</CanPreempt>',
      { ServiceName: 'E' },
    ],
    ['twice count once', '<MaxUnits>1</MaxUnits><MaxUnits>2</MaxUnits>', { MaxUnits: 1 }],
    ['that nobody knows are passed over', '<A><B>1</B></A><MaxUnits>1</MaxUnits><Z/>', { MaxUnits: 1 }],
    ['of another namespace are passed over', '<MaxUnits xmlns="urn:x">1</MaxUnits>', {}],
    [
      'that are misplaced need not be valid',
      '<ServiceName>E</ServiceName><MaxUnits>x</MaxUnits>',
      { ServiceName: 'E' },
    ],
    [
      'deeper, with a prefix',
      b('<b:_Major>1</b:_Major><b:_Minor>2</b:_Minor>'),
      { ServiceVersion: { _Major: 1, _Minor: 2 } },
    ],
    ['deeper, without their namespace', b('<_Major>1</_Major>'), { ServiceVersion: {} }],
  ])('%s', (_, elements, value) => {
    expect(started(elements)).toEqual({ value })
  })

  it.each([
    ['out of order', '<ServiceName>E</ServiceName><CanPreempt>true</CanPreempt>', 'CanPreempt'],
    ['twice', '<MaxUnits>1</MaxUnits><MaxUnits>2</MaxUnits>', 'MaxUnits'],
    ['out of order, deeper', b('<b:_Minor>2</b:_Minor><b:_Major>1</b:_Major>'), '_Major'],
  ])('%s are malformed where the world refuses them', (_, elements, name) => {
    const malformed = `The element '${name}' is out of order.`
    expect(started(elements, { xmlOrder: 'refuse' })).toEqual({ malformed })
  })

  it('that nobody knows are passed over in any case', () => {
    expect(started('<Z/><MaxUnits>1</MaxUnits><A/>', { xmlOrder: 'refuse' })).toEqual({
      value: { MaxUnits: 1 },
    })
  })
})

describe('null', () => {
  it.each([
    ['true', { MaxUnits: null }],
    [' 1\n', { MaxUnits: null }],
  ])('is said by i:nil="%s", whatever is inside', (nil, value) => {
    expect(started(`<MaxUnits i:nil="${nil}">x<y/></MaxUnits>`)).toEqual({ value })
  })

  it('is not said by i:nil="false", by other attributes, or by an empty element', () => {
    expect(started('<MaxUnits i:nil="false" nil="true" i:type="x">1</MaxUnits>')).toEqual({
      value: { MaxUnits: 1 },
    })
    expect(started('<ServiceName/>')).toEqual({ value: { ServiceName: '' } })
    expect(started('<MaxUnits i:nil="maybe"/>')).toEqual({ malformed: 'An element is neither null nor not.' })
  })

  it('is an item too', () => {
    const list = `<ArrayOfProperty xmlns="${common}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Property i:nil="true"/></ArrayOfProperty>`
    expect(read(list, 'ArrayOfProperty')).toEqual({ value: [null] })
  })
})

describe('a contract that an element says it has', () => {
  const version = (type: string) =>
    started(`<ServiceVersion xmlns:b="${system}" i:type="${type}"><b:_Major>1</b:_Major></ServiceVersion>`)

  it.each(['b:Version', ' b:Version ', ''])('%j is its own, or none', (type) => {
    expect(version(type)).toEqual({ value: { ServiceVersion: { _Major: 1 } } })
  })

  it.each(['Version', 'b:Other', 'c:Version', 'b:', ':'])('%j is another, and malformed', (type) => {
    const malformed = "The element 'ServiceVersion' says that it has another contract."
    expect(version(type)).toEqual({ malformed })
  })

  it('is of no matter to a simple value', () => {
    expect(started('<MaxUnits i:type="x:y">1</MaxUnits>')).toEqual({ value: { MaxUnits: 1 } })
  })

  it('is looked at in the root too', () => {
    const root = (type: string) => read(start('', ` i:type="${type}"`), 'WebSessionStartInfo')
    expect(root('WebSessionStartInfo')).toEqual({ value: {} })
    expect(root('Other')).toHaveProperty('malformed')
  })
})

it('items are those of the name and namespace of the list', () => {
  const item = '<b:KeyValueOfstringstring><b:Key>k</b:Key></b:KeyValueOfstringstring>'
  const list = `<Environments xmlns:b="${arrays}">${item}<Other/><KeyValueOfstringstring/>${item}</Environments>`
  expect(started(list)).toEqual({ value: { Environments: [{ Key: 'k' }, { Key: 'k' }] } })
})

describe('text', () => {
  it.each([
    ['is kept as it is', '<ServiceName> a\n </ServiceName>', ' a\n '],
    ['has line feeds alone', '<ServiceName>a\r\nb\rc&#xD;</ServiceName>', 'a\nb\nc\r'],
    [
      'is entities and references',
      '<ServiceName>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;</ServiceName>',
      '<&>"\'A😀',
    ],
    ['may refer to what XML 1.0 has not', '<ServiceName>&#1;&#x0;&#xFFFF;</ServiceName>', '\u0001\0\uFFFF'],
    ['is CDATA, around comments', '<ServiceName>a<!-- b --><![CDATA[<&]]>c</ServiceName>', 'a<&c'],
  ])('%s', (_, element, value) => {
    expect(started(element)).toEqual({ value: { ServiceName: value } })
  })

  it.each([
    [
      'between elements',
      'x<MaxUnits>1</MaxUnits>',
      "The element 'WebSessionStartInfo' has text between its elements.",
    ],
    [
      'between items',
      '<Environments>x</Environments>',
      "The element 'Environments' has text between its elements.",
    ],
    ['with elements', '<ServiceName>a<b/></ServiceName>', "The element 'ServiceName' has elements inside."],
  ])('%s is malformed', (_, elements, malformed) => {
    expect(started(elements)).toEqual({ malformed })
  })
})

it('a root may be a list, a name or a number', () => {
  expect(read(`<ArrayOfProperty xmlns="${common}"/>`, 'ArrayOfProperty')).toEqual({ value: [] })
  expect(read(`<int xmlns="${plain}"> 7 </int>`, 'JobId')).toEqual({ value: 7 })
  expect(read(`<int xmlns="${plain}"></int>`, 'JobId')).toEqual({
    malformed: "The element 'int' is no integer of 32 bits.",
  })
})
