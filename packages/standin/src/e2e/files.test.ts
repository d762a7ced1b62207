import { initStore, type Store } from '@sassoftware/restaf'
import { computeRun, computeSetup } from '@sassoftware/restaflib'
import type { ListeningStandin } from '@standin/server/node'
import { afterEach, describe, expect, it } from 'vitest'
import { type RawClient, rawClient } from './raw-client.fixture.ts'
import { serveSas } from './serve-sas.fixture.ts'

let standin: ListeningStandin
const closing: (() => void)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await standin.close()
})

const login = { authorization: 'Bearer standin-token' }
const bytes = 'application/octet-stream'
/** Every byte, line ends and marks of text among them, and no valid UTF-8. */
const everyByte = Uint8Array.from({ length: 1024 }, (_, place) => place % 256)

async function connect(): Promise<RawClient> {
  standin = await serveSas()
  const client = rawClient(standin.url)
  closing.push(client.close)
  return client
}

async function aSession({ send }: RawClient): Promise<string> {
  const contexts = await send({ path: '/compute/contexts', headers: login })
  const { id } = JSON.parse(contexts.body.toString()).items[0]
  const made = await send({ method: 'POST', path: `/compute/contexts/${id}/sessions`, headers: login })
  return `/compute/sessions/${JSON.parse(made.body.toString()).id}`
}

const headerIn = (headers: readonly string[], name: string) =>
  headers[headers.findIndex((each, place) => place % 2 === 0 && each.toLowerCase() === name) + 1] ?? ''

describe('bytes over a socket come back as they were sent', () => {
  it('by a fileref', async () => {
    const client = await connect()
    const session = await aSession(client)
    const json = { ...login, 'content-type': 'application/json' }
    const assigned = await client.send({
      method: 'POST',
      path: `${session}/filerefs`,
      headers: json,
      body: '{"name":"pic","path":"pic.bin"}',
    })
    const path = `${session}/filerefs/pic/content`
    const written = await client.send({
      method: 'PUT',
      path,
      headers: { ...login, 'content-type': bytes, 'if-match': headerIn(assigned.headers, 'etag') },
      body: everyByte,
    })
    expect(written.status).toBe(201)
    const read = await client.send({ path, headers: login })
    expect([read.status, headerIn(read.headers, 'content-type')]).toEqual([200, bytes])
    expect(new Uint8Array(read.body)).toEqual(everyByte)
  })

  it('by a path, with the empty If-Match that an editor sends', async () => {
    const client = await connect()
    const session = await aSession(client)
    const made = await client.send({
      method: 'POST',
      path: `${session}/files/~fs~tmp`,
      headers: { ...login, 'content-type': 'application/vnd.sas.compute.file.properties+json' },
      body: '{"name":"a;b~c é.bin","isDirectory":false}',
    })
    const path = `${headerIn(made.headers, 'location')}/content`
    expect(path).toBe(`${session}/files/~fs~tmp~fs~a~sc~b~~c%20%C3%A9.bin/content`)
    const written = await client.send({
      method: 'PUT',
      path,
      headers: { ...login, 'content-type': bytes, 'if-match': '' },
      body: everyByte,
    })
    expect(written.status).toBe(200)
    const read = await client.send({ path, headers: { ...login, accept: bytes } })
    expect(new Uint8Array(read.body)).toEqual(everyByte)
  })

  it('in the Files service, raw and in a form', async () => {
    const client = await connect()
    const form = Buffer.concat([
      Buffer.from(
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n',
      ),
      everyByte,
      Buffer.from('\r\n--x--\r\n'),
    ])
    for (const [type, body] of [
      ['image/png', everyByte],
      ['multipart/form-data; boundary=x', form],
    ] as const) {
      const stored = await client.send({
        method: 'POST',
        path: '/files/files',
        headers: { ...login, 'content-type': type },
        body,
      })
      const path = `${headerIn(stored.headers, 'location')}/content`
      const read = await client.send({ path, headers: { ...login, accept: 'image/png' } })
      expect(headerIn(read.headers, 'content-type')).toBe('image/png')
      expect(new Uint8Array(read.body)).toEqual(everyByte)
    }
  })

  it('also after the world was taken back to a snapshot', async () => {
    const client = await connect()
    const stored = await client.send({
      method: 'POST',
      path: '/files/files',
      headers: { ...login, 'content-type': bytes },
      body: everyByte,
    })
    const snapshot = JSON.parse(JSON.stringify(standin.world.snapshot()))
    standin.world.restore(snapshot)
    const read = await client.send({
      path: `${headerIn(stored.headers, 'location')}/content`,
      headers: login,
    })
    expect(new Uint8Array(read.body)).toEqual(everyByte)
  })
})

describe('restaf', () => {
  async function begin(): Promise<Store> {
    standin = await serveSas()
    const store = initStore()
    closing.push(() => store.endStore())
    const { url: host } = standin
    const user = { clientID: 'sas.ec', clientSecret: '', user: 'tester', password: 'secret' }
    await store.logon({ authType: 'password', host, ...user })
    return store
  }

  it('uploads code to a fileref, runs it, and downloads what it wrote', async () => {
    const store = await begin()
    const session = await computeSetup(store, 'SAS Studio compute context', null)
    const fileref = await store.apiCall(session.links('assign'), {
      data: { name: 'input', path: 'input.txt' },
    })
    const uploaded = await store.apiCall(fileref.links('upload'), {
      headers: { 'If-Match': fileref.headers('etag'), 'Content-Type': 'text/plain' },
      data: 'Alice',
    })
    expect(uploaded.status).toBe(201)
    const code = 'data _null_; infile input; input name $; file _webout; put "Hello " name; run;'
    expect((await computeRun(store, session, code)).SASJobStatus).toBe('completed')
    const list = await store.apiCall(session.links('files'))
    const webout = await store.apiCall(list.itemsCmd('_webout', 'self'))
    const content = await store.apiCall(webout.links('content'))
    expect(String(content.items()).trim()).toBe('Hello Alice')
  })
})
