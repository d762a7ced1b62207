import { describe, expect, it } from 'vitest'
import { parseSoapRecords, soapRequestIn } from './soap-records.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const soap = 'http://www.w3.org/2003/05/soap-envelope'
const addressing = 'http://www.w3.org/2005/08/addressing'
const spaces = ` xmlns:s="${soap}" xmlns:a="${addressing}"`

const envelope = (input: string, id?: string, declared = spaces) =>
  `<s:Envelope${declared}><s:Header><a:Action>act</a:Action>${id === undefined ? '' : `<a:MessageID>${id}</a:MessageID>`}</s:Header><s:Body><Do xmlns="u"><in>${input}</in></Do></s:Body></s:Envelope>`

const read = (body: string | Uint8Array, known: readonly string[] = []) =>
  parseSoapRecords(typeof body === 'string' ? bytesOf(body) : body, new Set(known))

function requestsIn(body: string | Uint8Array, known: readonly string[] = []) {
  const found = read(body, known)
  if ('malformed' in found) throw new Error(found.malformed)
  return found.ids.map((_, place) => soapRequestIn(found, place))
}

const inputsIn = (body: string | Uint8Array, known: readonly string[] = []) =>
  requestsIn(body, known).map(({ input }) => input)

describe('envelopes are found', () => {
  it.each([
    ['one beside the other', `<r>${envelope('a')}${envelope('b')}</r>`],
    ['with blanks between', `<r>\n  ${envelope('a')}\r\n  ${envelope('b')}\n</r>\n`],
    [
      'with comments and text between',
      `<r>x<!-- <a> -->${envelope('a')}]<![CDATA[<]]>&amp;${envelope('b')}<!----></r>`,
    ],
    [
      'behind a declaration',
      `<?xml version="1.0" encoding="utf-8"?><!-- é --><r>${envelope('a')}${envelope('b')}</r>`,
    ],
    ['behind a mark', `\uFEFF<r>${envelope('a')}${envelope('b')}</r>`],
    [
      'with namespaces of the root',
      `<r${spaces}>${envelope('a', undefined, '')}${envelope('b', undefined, '')}</r>`,
    ],
    [
      'in the namespace of the root',
      `<r xmlns="${soap}" xmlns:a="${addressing}">${['a', 'b'].map((each) => `<Envelope><Header><a:Action>x</a:Action></Header><Body><Do xmlns=""><in>${each}</in></Do></Body></Envelope>`).join('')}</r>`,
    ],
    ['with tags of many blanks', `<r  >${envelope('a')}${envelope('b').replaceAll('>', ' \n >')}</r >`],
  ])('%s', (_, body) => {
    expect(inputsIn(body)).toEqual(['a', 'b'])
  })

  it('none in a root without any', () => {
    expect([inputsIn('<r/>'), inputsIn('<r></r>'), inputsIn('<r> </r>')]).toEqual([[], [], []])
  })

  it('wherever the bytes are parted, in letters of any size', () => {
    for (const letter of ['x', 'é', '€', '😀']) {
      const inputs = Array.from({ length: 60 }, (_, at) => `${letter.repeat(397 + at)}${at}`)
      const body = `<r>${inputs.map((input) => envelope(input)).join(`<!--${letter}-->`)}</r>`
      expect(inputsIn(body)).toEqual(inputs)
    }
  })

  it('with all that they say, and their bodies as they were sent', () => {
    const body = `<r${spaces}><s:Envelope><s:Header><a:Action> act </a:Action><a:MessageID>m</a:MessageID><u:HPCPack2008_Broker_UserDataNS xmlns:u="http://www.microsoft.com/hpc">d &lt;</u:HPCPack2008_Broker_UserDataNS></s:Header><s:Body>\n<p:Do xmlns:p="u"  at='1'><p:in>1 &amp; 2</p:in><other/></p:Do >\n</s:Body></s:Envelope></r>`
    expect(requestsIn(body)).toEqual([
      {
        action: 'act',
        messageId: 'm',
        userData: 'd <',
        input: '1 & 2',
        body: `<p:Do xmlns:p="u"  at='1'><p:in>1 &amp; 2</p:in><other/></p:Do >`,
        operation: 'Do',
        namespace: 'u',
      },
    ])
  })
})

it('an id that was there before is passed over, in the body and in the batch', () => {
  const all = [envelope('a', 'one'), envelope('b', 'one'), envelope('c'), envelope('d', 'two'), envelope('e')]
  expect(inputsIn(`<r>${all.join('')}</r>`)).toEqual(['a', 'c', 'd', 'e'])
  expect(inputsIn(`<r>${all.join('')}</r>`, ['one'])).toEqual(['c', 'd', 'e'])
  expect(read(`<r>${all.join('')}</r>`)).toMatchObject({ ids: ['one', undefined, 'two', undefined] })
})

it.each([
  ['no envelope', '<r><a/></r>', 'A message is no SOAP 1.2 envelope.'],
  [
    'an envelope of SOAP 1.1',
    `<r>${envelope('a').replace(soap, 'http://schemas.xmlsoap.org/soap/envelope/')}</r>`,
    'A message is no SOAP 1.2 envelope.',
  ],
  [
    'nothing in it',
    `<r>${envelope('a').replace(/<Do .*<\/Do>/, '')}</r>`,
    'An envelope has no action, or nothing in its body.',
  ],
  ['no end', `<r>${envelope('a')}`, 'The body is not well-formed XML.'],
  ['nothing', '', 'The body is not well-formed XML.'],
  ['no text', Uint8Array.from([0x3c, 0x72, 0x3e, 0xe9]), 'The body is not text in UTF-8.'],
  ['half a letter', Uint8Array.from([...bytesOf('<r/>'), 0xc3]), 'The body is not text in UTF-8.'],
  [
    'a long namespace',
    `<r xmlns:x="${'x'.repeat(20_000)}">${envelope('a')}</r>`,
    'The body has too many names.',
  ],
])('%s is malformed', (_, body, malformed) => {
  expect(read(body)).toEqual({ malformed })
})
