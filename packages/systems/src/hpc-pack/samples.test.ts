import { describe, expect, it } from 'vitest'
import { createStandin, textOf, wireRequest } from '../server.fixture.ts'
import { canonicalXml } from './canonical-xml.fixture.ts'
import { hpcPack } from './index.ts'
import type { Service } from './service/service.ts'

describe('canonical XML', () => {
  const canonical = '<{u}a i="1" {v}n="2"><{u}b>x</{u}b><{v}c></{v}c></{u}a>'

  it.each([
    '<a xmlns="u" xmlns:p="v" i="1" p:n="2"><b>x</b><p:c/></a>',
    `<?xml version="1.0"?>\n<q:a p:n='2' i='1' xmlns:p="v" xmlns:q="u">\n  <q:b>x</q:b>\n  <c xmlns="v"></c>\n</q:a>`,
    '<a xmlns="u" xmlns:p="v" xmlns:unused="w" p:n="2" i="1"><b><![CDATA[x]]></b><p:c/><!-- a --></a>',
  ])('is the same for what says the same: %j', (text) => {
    expect(canonicalXml(text)).toBe(canonical)
  })

  it.each([
    ['another order', '<a xmlns="u" xmlns:p="v" i="1" p:n="2"><p:c/><b>x</b></a>'],
    ['another namespace', '<a xmlns="u" xmlns:p="v" i="1" p:n="2"><b>x</b><c/></a>'],
    ['another attribute', '<a xmlns="u" xmlns:p="v" i="1" n="2"><b>x</b><p:c/></a>'],
    ['another text', '<a xmlns="u" xmlns:p="v" i="1" p:n="2"><b>x </b><p:c/></a>'],
  ])('differs by %s', (_, text) => {
    expect(canonicalXml(text)).not.toBe(canonical)
  })

  it('is none of what is not well-formed', () => {
    expect(() => canonicalXml('<a></b>')).toThrow()
  })
})

/** The page of Create Session, its bodies with values filled in. */
const sent = {
  'application/json': `{"ServiceName" : "CcpEchoSvc", "Username" : "STANDIN\\\\tester", "Password" : "secret", "MaxMessageSize" : 65536, "Runtime" : -1}`,
  'application/xml': `<WebSessionStartInfo xmlns="http://hpc.microsoft.com/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
    <MaxMessageSize>65536</MaxMessageSize>
    <Password>secret</Password>
    <Runtime>-1</Runtime>
    <ServiceName>CcpEchoSvc</ServiceName>
    <Username>STANDIN\\tester</Username>
</WebSessionStartInfo>`,
} as const
type Form = keyof typeof sent

/** The page's text is no XML here: an element that is closed at once, with its text and an end tag behind it. */
const version = {
  none: {
    'application/json': 'null',
    'application/xml':
      '<ServiceVersion xmlns:a="http://schemas.datacontract.org/2004/07/System" i:nil="true"/>',
  },
  '1.0': {
    'application/json': '{"_Build":-1,"_Major":1,"_Minor":0,"_Revision":-1}',
    'application/xml': `<ServiceVersion xmlns:a="http://schemas.datacontract.org/2004/07/System">
        <a:_Build>-1</a:_Build><a:_Major>1</a:_Major><a:_Minor>0</a:_Minor><a:_Revision>-1</a:_Revision>
    </ServiceVersion>`,
  },
} as const
type VersionName = keyof typeof version

const answered = (form: Form, of: VersionName, durable: boolean) =>
  form === 'application/json'
    ? `{"BrokerNode":"head.test:8443","Id":1,"IsDurable":${durable},"MaxMessageSize":65536,"ServiceOperationTimeout":86400000,"ServiceVersion":${version[of][form]}}`
    : `<WebSessionInfo xmlns="http://hpc.microsoft.com/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
    <BrokerNode>head.test:8443</BrokerNode>
    <Id>1</Id>
    <IsDurable>${durable}</IsDurable>
    <MaxMessageSize>65536</MaxMessageSize>
    <ServiceOperationTimeout>86400000</ServiceOperationTimeout>
    ${version[of][form]}
</WebSessionInfo>`

const fault = `<HpcWebServiceFault xmlns="http://schemas.microsoft.com/HPCS2008R2/common" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Code>33554432</Code>
  <Message>No broker node can take the session.</Message>
  <Values i:nil="true" xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"/>
</HpcWebServiceFault>`

const login = { authorization: `Basic ${btoa('STANDIN\\tester:secret')}`, 'api-version': '2011-11-01' }

function standinWith(settings: Readonly<Record<string, unknown>>) {
  return createStandin({
    systems: [hpcPack],
    verifyReplies: true,
    options: { 'hpc-pack': { settings } },
  })
}

async function create(
  { form, accept, durable = 'false', body = sent[form], headers = login }: Asked,
  settings: Readonly<Record<string, unknown>> = {},
) {
  const accepted = accept === undefined ? {} : { accept }
  const init = { headers: { ...headers, ...accepted, 'content-type': `${form}; charset=utf-8` }, body }
  const target = `/WindowsHpc/Sessions/Create?durable=${durable}`
  const standin = standinWith(settings)
  const reply = await standin.request(wireRequest('POST', target, init), 'https://head.test:8443')
  return { status: reply.status, headers: reply.headers, text: textOf(reply) }
}

interface Asked {
  readonly form: Form
  readonly accept?: string
  readonly durable?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const echo = (of: VersionName): Service => ({
  answer: { kind: 'echo' },
  ...(of === 'none' ? {} : { versions: [of] }),
})

const forms = Object.keys(sent) as readonly Form[]
const cases = forms.flatMap((form) =>
  forms.flatMap((accept) => (['none', '1.0'] as const).map((of) => [form, accept, of] as const)),
)

describe("Create answers with the page's shapes", () => {
  it.each(cases)('to %s, where %s is wanted, for a service of version %s', async (form, accept, of) => {
    const settings = { services: { CcpEchoSvc: echo(of) } }
    const { status, text, headers } = await create({ form, accept }, settings)
    const wanted = answered(accept, of, false)
    expect(status).toBe(201)
    // JSON letter by letter, so that the order of members counts as it does in XML.
    if (accept === 'application/json') expect(text).toBe(wanted)
    else expect(canonicalXml(text)).toBe(canonicalXml(wanted))
    expect(headers.map(([name]) => name).sort()).toEqual([
      'content-type',
      'date',
      'server',
      'transfer-encoding',
    ])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': `${accept}; charset=utf-8`,
      'transfer-encoding': 'chunked',
    })
  })

  it.each([
    ['nothing', undefined],
    ['anything', '*/*'],
  ])('in XML where %s is named', async (_, accept) => {
    const { text } = await create({ form: 'application/json', ...(accept === undefined ? {} : { accept }) })
    expect(canonicalXml(text)).toBe(canonicalXml(answered('application/xml', 'none', false)))
  })

  it.each([
    ['True', true],
    ['true', true],
    ['False', false],
    ['FALSE', false],
  ])('durable=%s', async (durable, isDurable) => {
    const { text } = await create({ form: 'application/json', accept: 'application/json', durable })
    expect(text).toBe(answered('application/json', 'none', isDurable))
  })

  it('to a body without line breaks, with prefixes of its own, as to the one of the page', async () => {
    const body =
      '<h:WebSessionStartInfo xmlns:h="http://hpc.microsoft.com/"><h:MaxMessageSize>65536</h:MaxMessageSize><h:Password>secret</h:Password><h:Runtime>-1</h:Runtime><h:ServiceName>CcpEchoSvc</h:ServiceName><h:Username>STANDIN\\tester</h:Username></h:WebSessionStartInfo>'
    const { text } = await create({ form: 'application/xml', accept: 'application/json', body })
    expect(text).toBe(answered('application/json', 'none', false))
  })

  it("refuses with the page's fault", async () => {
    const { status, text } = await create({ form: 'application/xml' }, { brokerNodes: 0 })
    expect(status).toBe(503)
    expect(canonicalXml(text)).toBe(canonicalXml(fault))
  })

  it('without a version says 400', async () => {
    const { 'api-version': _, ...headers } = login
    const { status, text } = await create({ form: 'application/xml', headers })
    expect(status).toBe(400)
    expect(canonicalXml(text)).toMatch(/^<\{[^}]*\}HpcWebServiceFault><\{[^}]*\}Code>50331700</)
  })
})
