import { describe, expect, it } from 'vitest'
import {
  arrays,
  type BodyName,
  codec,
  common,
  generic,
  hpc,
  plain,
  read,
  system,
  xsi,
} from './contract.fixture.ts'

const version = { _Build: -1, _Major: 1, _Minor: 0, _Revision: -1 }
const session = {
  BrokerNode: 'node-1',
  Id: 7,
  IsDurable: false,
  MaxMessageSize: 65536,
  ServiceOperationTimeout: 86400000,
}
const sessionXml =
  '<BrokerNode>node-1</BrokerNode><Id>7</Id><IsDurable>false</IsDurable><MaxMessageSize>65536</MaxMessageSize>' +
  '<ServiceOperationTimeout>86400000</ServiceOperationTimeout>'
const open = (name: string, namespace: string) => `<${name} xmlns="${namespace}" xmlns:i="${xsi}"`
const property = '<Property><Name>Id</Name><Value>7</Value></Property>'

/** Each schema with a value and its canonical text: the shapes of Microsoft's pages, on one line. */
const bodies: readonly (readonly [BodyName, unknown, string])[] = [
  [
    'WebSessionInfo',
    { ...session, ServiceVersion: null },
    `${open('WebSessionInfo', hpc)}>${sessionXml}<ServiceVersion i:nil="true" xmlns:a="${system}"/></WebSessionInfo>`,
  ],
  [
    'WebSessionInfo',
    { ...session, ServiceVersion: version },
    `${open('WebSessionInfo', hpc)}>${sessionXml}<ServiceVersion xmlns:a="${system}"><a:_Build>-1</a:_Build>` +
      '<a:_Major>1</a:_Major><a:_Minor>0</a:_Minor><a:_Revision>-1</a:_Revision></ServiceVersion></WebSessionInfo>',
  ],
  [
    'HpcWebServiceFault',
    { Code: 267386880, Message: 'Error message text.', Values: null },
    `${open('HpcWebServiceFault', common)}><Code>267386880</Code><Message>Error message text.</Message>` +
      `<Values i:nil="true" xmlns:a="${generic}"/></HpcWebServiceFault>`,
  ],
  [
    'HpcWebServiceFault',
    {
      Code: -1,
      Message: '<{0}> & "{1}"',
      Values: [
        { key: '0', value: 'a' },
        { key: '1', value: null },
      ],
    },
    `${open('HpcWebServiceFault', common)}><Code>-1</Code><Message>&lt;{0}&gt; &amp; "{1}"</Message>` +
      `<Values xmlns:a="${generic}"><a:KeyValuePairOfstringstring><a:key>0</a:key><a:value>a</a:value>` +
      '</a:KeyValuePairOfstringstring><a:KeyValuePairOfstringstring><a:key>1</a:key><a:value i:nil="true"/>' +
      '</a:KeyValuePairOfstringstring></Values></HpcWebServiceFault>',
  ],
  [
    'WebSessionStartInfo',
    { CanPreempt: true, Environments: [{ Key: 'K', Value: '' }], MaxUnits: null, ServiceName: 'Echo' },
    `${open('WebSessionStartInfo', hpc)}><CanPreempt>true</CanPreempt><Environments xmlns:a="${arrays}">` +
      '<a:KeyValueOfstringstring><a:Key>K</a:Key><a:Value/></a:KeyValueOfstringstring></Environments>' +
      '<MaxUnits i:nil="true"/><ServiceName>Echo</ServiceName></WebSessionStartInfo>',
  ],
  [
    'WebSessionStartInfo',
    { Environments: [] },
    `${open('WebSessionStartInfo', hpc)}><Environments xmlns:a="${arrays}"/></WebSessionStartInfo>`,
  ],
  ['WebSessionStartInfo', {}, `${open('WebSessionStartInfo', hpc)}/>`],
  [
    'BrokerClientStatus',
    1,
    '<BrokerClientStatus xmlns="http://hpc.microsoft.com">Ready</BrokerClientStatus>',
  ],
  ['JobId', 7, `<int xmlns="${plain}">7</int>`],
  ['Words', 'a message', `<string xmlns="${plain}">a message</string>`],
  ['Words', null, `<string i:nil="true" xmlns="${plain}" xmlns:i="${xsi}"/>`],
  [
    'ArrayOfProperty',
    [{ Name: 'Id', Value: '7' }],
    `${open('ArrayOfProperty', common)}>${property}</ArrayOfProperty>`,
  ],
  [
    'ArrayOfObject',
    [{ Properties: [{ Name: 'Id', Value: '7' }] }, { Properties: [] }],
    `${open('ArrayOfObject', common)}><Object><Properties>${property}</Properties></Object>` +
      '<Object><Properties/></Object></ArrayOfObject>',
  ],
]

describe('a body is the same in JSON and XML', () => {
  it.each(bodies)('%s %j', (schema, value, text) => {
    expect(codec.write(value, schema)).toBe(text)
    expect(read(text, schema)).toEqual({ value })
    expect(codec.show(text)).toEqual(value)
  })

  it('laid out with line breaks it is read alike', () => {
    const [, value, text] = bodies[1] ?? ['Words', '', '']
    const laidOut = `<?xml version="1.0" encoding="utf-8"?>\r\n${text.replaceAll('><', '>\r\n\t<')}\r\n`
    expect(read(laidOut, 'WebSessionInfo')).toEqual({ value })
  })
})

describe('a root element', () => {
  it.each([
    ['of another name', `<WebSessionInfo xmlns="${hpc}"/>`],
    ['without its namespace', '<WebSessionStartInfo/>'],
    ['of another namespace', '<WebSessionStartInfo xmlns="http://hpc.microsoft.com"/>'],
    ['of a namespace for others', `<WebSessionStartInfo xmlns:b="${hpc}"/>`],
  ])('%s is malformed', (_, text) => {
    const malformed = `The root element is not 'WebSessionStartInfo' of ${hpc}.`
    expect(read(text, 'WebSessionStartInfo')).toEqual({ malformed })
  })

  it('may have a prefix, and shows what it is', () => {
    const text = `<b:WebSessionStartInfo xmlns:b="${hpc}"><b:ServiceName>Echo</b:ServiceName><ServiceName/></b:WebSessionStartInfo>`
    expect(read(text, 'WebSessionStartInfo')).toEqual({ value: { ServiceName: 'Echo' } })
    expect(codec.show(text)).toEqual({ ServiceName: 'Echo' })
  })

  it.each(['<Other/>', '<JobXml xmlns="urn:x"/>', 'text', '', '{"a":1}'])('%j shows nothing', (text) => {
    expect(codec.show(text)).toBeUndefined()
  })
})

describe('a body that is one of several', () => {
  it.each([
    [{ Code: 1 }, `${open('HpcWebServiceFault', common)}><Code>1</Code></HpcWebServiceFault>`],
    ['why', `<string xmlns="${plain}">why</string>`],
  ])('%j is told by its root', (value, text) => {
    expect(codec.write(value, 'SchedulerFault')).toBe(text)
    expect(read(text, 'SchedulerFault')).toEqual({ value })
    expect(codec.show(text)).toEqual(value)
  })

  it('is none of others', () => {
    expect(read(`<int xmlns="${plain}">1</int>`, 'SchedulerFault')).toEqual({
      malformed: `The root element is not 'HpcWebServiceFault' of ${common} or 'string' of ${plain}.`,
    })
  })
})

it('a schema without a root is text', () => {
  expect(read('<any', 'Property')).toEqual({ value: '<any' })
  expect(codec.read(new TextEncoder().encode('<any'), 'Unknown', {})).toEqual({ value: '<any' })
  expect(codec.write('<any', 'Unknown')).toBe('<any')
})

it('a value that breaks its schema is written as far as there is a form', () => {
  const written = (value: unknown) =>
    codec.write(value, 'WebSessionInfo').slice(open('WebSessionInfo', hpc).length)
  expect(written({ Id: 'x', IsDurable: [1], ServiceVersion: 7, Other: 1 })).toBe(
    `><Id>x</Id><IsDurable>[1]</IsDurable><ServiceVersion xmlns:a="${system}">7</ServiceVersion></WebSessionInfo>`,
  )
  expect(written('text')).toBe('>text</WebSessionInfo>')
  expect(written(undefined)).toBe('/>')
  expect(codec.write(9, 'BrokerClientStatus')).toContain('>9<')
})
