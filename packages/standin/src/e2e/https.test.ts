import { createHttpSend } from '@standin/contract/node'
import type { WireReply } from '@standin/engine'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { loadSystem, systemIds } from '@standin/systems'
import { afterAll, beforeAll, expect, it } from 'vitest'

let standin: ListeningStandin
beforeAll(async () => {
  standin = await startStandin({ systems: await Promise.all(systemIds.map(loadSystem)), tls: true })
})
afterAll(() => standin.close())

type Headers = Readonly<Record<string, string>>

/** Asks over node:https, which checks the certificate. */
async function ask(method: string, path: string, headers: Headers, body: object = {}): Promise<WireReply> {
  const { url, ca } = standin
  const send = createHttpSend({ url, timeout: 5000, ...(ca === undefined ? {} : { tls: { ca } }) })
  const sent = method === 'GET' ? '' : JSON.stringify(body)
  const all = { 'content-type': 'application/json', ...headers }
  return send({ method, path, query: '', headers: all, body: new TextEncoder().encode(sent) })
}

const jsonOf = ({ body }: WireReply) => JSON.parse(new TextDecoder().decode(body as Uint8Array))
const headerOf = ({ headers }: WireReply, name: string) =>
  headers.find(([each]) => each.toLowerCase() === name)?.[1]

const worlds: readonly (readonly [string, string, Headers])[] = [
  ['the main world', '', {}],
  ['a world by prefix', '/_w/mine', {}],
  ['a world by header', '', { 'x-standin-world': 'mine' }],
]
beforeAll(async () => {
  expect(await ask('POST', '/_standin/worlds', {}, { name: 'mine' })).toMatchObject({ status: 201 })
})

it.each(worlds)("Keystone's catalogue leads to https in %s", async (_, prefix, chosen) => {
  const password = { user: { name: 'tester', domain: { id: 'default' }, password: 'secret' } }
  const auth = {
    identity: { methods: ['password'], password },
    scope: { project: { name: 'proj', domain: { id: 'default' } } },
  }
  const logged = await ask('POST', `${prefix}/v3/auth/tokens`, chosen, { auth })
  expect(logged.status).toBe(201)
  const { catalog } = jsonOf(logged).token as {
    readonly catalog: readonly { readonly endpoints: readonly { readonly url: string }[] }[]
  }
  const urls = catalog.flatMap(({ endpoints }) => endpoints.map(({ url }) => url))
  expect(urls.length).toBeGreaterThan(0)
  for (const url of urls) expect(url).toMatch(new RegExp(`^${standin.url}${prefix}(?!/_w)(/|$)`))
})

it.each(worlds)(
  'SAS Compute makes a session over https in %s, and its links lead back',
  async (_, prefix, chosen) => {
    const headers = { ...chosen, authorization: 'Bearer standin-token' }
    const contexts = jsonOf(await ask('GET', `${prefix}/compute/contexts`, headers))
    const made = await ask('POST', `${prefix}/compute/contexts/${contexts.items[0].id}/sessions`, headers)
    expect(made.status).toBe(201)
    const location = headerOf(made, 'location') ?? ''
    expect(location).toMatch(new RegExp(`^${prefix}/compute/sessions/`))
    const self = (jsonOf(made).links as readonly { rel: string; href: string }[]).find(
      ({ rel }) => rel === 'self',
    )
    expect(self?.href).toBe(location)
    expect(await ask('GET', location, headers)).toMatchObject({ status: 200 })
  },
)

it('each system says how to try it in a line that begins with curl', async () => {
  for (const { welcome } of await Promise.all(systemIds.map(loadSystem)))
    expect(welcome(standin.url).curl).toMatch(/^curl .* https:/)
})
