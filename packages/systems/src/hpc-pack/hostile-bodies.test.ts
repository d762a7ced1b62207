// What no honest client sends, through the front door: it is refused with the fault, and nothing comes of it.
import { describe, expect, it } from 'vitest'
import { createStandin, type Standin, textOf, wireRequest } from '../server.fixture.ts'
import { hpcPack } from './index.ts'
import { envelope, startInfo } from './scenarios/words.ts'

const headers = { authorization: `Basic ${btoa('tester:secret')}`, 'api-version': '2012-11-01.4.0' }

interface Asked {
  readonly media?: string
  readonly accept?: string
  readonly body?: string
}

async function ask(standin: Standin, method: string, path: string, asked: Asked = {}) {
  const { media = 'application/json', accept = 'application/json', body = '' } = asked
  const init = { headers: { ...headers, accept, 'content-type': media }, body }
  const reply = await standin.request(wireRequest(method, `/WindowsHPC${path}`, init))
  return { status: reply.status, text: textOf(reply), headers: Object.fromEntries(reply.headers) }
}

const create = (standin: Standin) =>
  ask(standin, 'POST', '/Sessions/Create?durable=false', { body: JSON.stringify(startInfo) })

/** A session, which is the job 1, with a batch that holds one request. */
async function started() {
  const standin = createStandin({ systems: [hpcPack], verifyReplies: true })
  await create(standin)
  const body = `<r>${envelope('a', '')}</r>`
  await ask(standin, 'POST', '/Session/1/batch/kept', { media: 'application/octet-stream', body })
  return standin
}

/** Whatever is there: all of it by uid, with its data, and what a client sees of jobs. */
async function everything(standin: Standin) {
  const { resources } = standin.world.realm('hpc-pack').store.snapshot()
  const jobs = await ask(standin, 'GET', '/Jobs?RowsPerRead=100')
  return { resources: resources.map(({ uid, data }) => ({ uid, data })), jobs: jobs.text }
}

const hpc = 'http://hpc.microsoft.com/'
const common = 'http://schemas.microsoft.com/HPCS2008R2/common'

/** Where bodies are sent, with what is around the part that is hostile. */
const doors = [
  {
    name: 'createSession',
    path: '/Sessions/Create?durable=false',
    media: 'application/xml',
    around: (inner: string) =>
      `<WebSessionStartInfo xmlns="${hpc}"><MaxMessageSize>65536</MaxMessageSize><Password>secret</Password><Runtime>-1</Runtime><ServiceName>CcpEchoSvc${inner}</ServiceName><Username>tester</Username></WebSessionStartInfo>`,
  },
  {
    name: 'createJob',
    path: '/Jobs',
    media: 'application/xml',
    around: (inner: string) =>
      `<ArrayOfProperty xmlns="${common}"><Property><Name>Name</Name><Value>x${inner}</Value></Property></ArrayOfProperty>`,
  },
  {
    name: 'sendRequests',
    path: '/Session/1/batch/new',
    media: 'application/octet-stream',
    around: (inner: string) => `<r>${envelope(`x${inner}`, '')}</r>`,
  },
] as const

type Around = (typeof doors)[number]['around']

const lol = [...Array(9).keys()]
  .map((level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)
  .join('')

const bodies: readonly (readonly [name: string, body: (around: Around) => string, reason: string])[] = [
  [
    'entities that grow',
    (around) => `<!DOCTYPE r [<!ENTITY l0 "lol">${lol}]>${around('&l9;')}`,
    'The body has a document type.',
  ],
  [
    'one entity, many times',
    (around) => `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(100_000)}">]>${around('&a;'.repeat(100_000))}`,
    'The body has a document type.',
  ],
  [
    'an entity from elsewhere',
    (around) => `<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>${around('&a;')}`,
    'The body has a document type.',
  ],
  [
    'a document type from elsewhere',
    (around) => `<!DOCTYPE r SYSTEM "http://127.0.0.1:9/r.dtd">${around('')}`,
    'The body has a document type.',
  ],
  ['an entity that nobody declared', (around) => around('&a;'), 'The body is not well-formed XML.'],
  [
    'a million levels',
    (around) => around('<a>'.repeat(500_000) + '</a>'.repeat(500_000)),
    'The body is nested too deeply.',
  ],
  [
    'a million levels without end',
    (around) => around('<a>'.repeat(1_000_000)),
    'The body is nested too deeply.',
  ],
  [
    'a hundred thousand attributes',
    (around) => around(`<a${[...Array(100_000).keys()].map((n) => ` a${n}=""`).join('')}/>`),
    'An element has too many attributes.',
  ],
  ['a processing instruction', (around) => `<?php?>${around('')}`, 'The body has a processing instruction.'],
  ['no end', (around) => around('').slice(0, -5), 'The body is not well-formed XML.'],
  ['a zero', (around) => around('\0'), 'The body is not well-formed XML.'],
]

const accepts = ['application/xml', 'application/json'] as const
const faults: Readonly<Record<(typeof accepts)[number], (reason: string) => string>> = {
  'application/xml': (reason) =>
    `<HpcWebServiceFault xmlns="${common}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Code>CODE</Code><Message>The body can not be read: {0}</Message><Values xmlns:a="http://schemas.datacontract.org/2004/07/System.Collections.Generic"><a:KeyValuePairOfstringstring><a:key>0</a:key><a:value>${reason}</a:value></a:KeyValuePairOfstringstring></Values></HpcWebServiceFault>`,
  'application/json': (reason) =>
    `{"Code":CODE,"Message":"The body can not be read: {0}","Values":[{"key":"0","value":"${reason}"}]}`,
}

describe.each(doors)('$name', ({ name, path, media, around }) => {
  // The scheduler has no JSON.
  describe.each(name === 'createJob' ? accepts.slice(0, 1) : accepts)('where %s is wanted', (accept) => {
    it.each(bodies)('refuses %s, and nothing is lost or left behind', async (_, body, reason) => {
      const standin = await started()
      const before = await everything(standin)
      const refused = await ask(standin, 'POST', path, { media, accept, body: body(around) })
      // The scheduler has one code for everything but a canceled job.
      const code = name === 'createJob' ? '267386880' : '251723775'
      expect(refused).toMatchObject({ status: 400, text: faults[accept](reason).replace('CODE', code) })
      expect(refused.headers['content-type']).toBe(`${accept}; charset=utf-8`)
      expect(await everything(standin)).toEqual(before)
      expect(await ask(standin, 'POST', path, { media, body: around('') })).not.toMatchObject({ status: 500 })
      expect((await create(standin)).status).toBe(201)
    })
  })
})

it.each(['createSession', 'createJob'])(
  '%s refuses 64 MB, and says how many bytes it takes',
  async (name) => {
    const standin = await started()
    const before = await everything(standin)
    const { path = '', media = '' } = doors.find((door) => door.name === name) ?? {}
    const body = `<a>${' '.repeat(64 * 2 ** 20)}</a>`
    const refused = await ask(standin, 'POST', path, { media, accept: 'application/xml', body })
    expect([refused.status, refused.text]).toEqual([
      413,
      expect.stringMatching(/<Message>The body is too large: \{0\}<.*<a:value>4194304</),
    ])
    expect(await everything(standin)).toEqual(before)
  },
)

it('sendRequests takes 64 MB, and refuses them when they are no requests', async () => {
  const standin = await started()
  const before = await everything(standin)
  const body = `<r>${'<a>'.repeat(22 * 2 ** 20)}`
  const refused = await ask(standin, 'POST', '/Session/1/batch/new', {
    media: 'application/octet-stream',
    body,
  })
  expect([refused.status, JSON.parse(refused.text).Values[0].value]).toEqual([
    400,
    'The body is nested too deeply.',
  ])
  expect(await everything(standin)).toEqual(before)
})

const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`
it.each([
  ['nested a million times', nested],
  ['with a member nested so', `{"ServiceName":${nested}}`],
  ['with another nested so', `{"Environments":${nested}}`],
  ['with no end', '{"ServiceName":'],
  ['of one number', '1'],
  ['that inherits', '{"__proto__":{"ServiceName":"CcpEchoSvc"},"constructor":1}'],
])('createSession refuses JSON %s', async (_, body) => {
  const standin = await started()
  const before = await everything(standin)
  const refused = await ask(standin, 'POST', '/Sessions/Create?durable=false', { body })
  expect([refused.status, Object.keys(JSON.parse(refused.text))]).toEqual([
    400,
    ['Code', 'Message', 'Values'],
  ])
  expect(await everything(standin)).toEqual(before)
  expect((await create(standin)).status).toBe(201)
})

it('a member that nobody knows is passed over, however deep it is', async () => {
  const standin = await started()
  const body = JSON.stringify(startInfo).replace('{', `{"More":${nested},`)
  expect((await ask(standin, 'POST', '/Sessions/Create?durable=false', { body })).status).toBe(201)
})
