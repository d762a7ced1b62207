import SASjs from '@sasjs/adapter/node/index.js'
import { initStore } from '@sassoftware/restaf'
import { computeRun, computeSetup } from '@sassoftware/restaflib'
import type { System, WorldChoice } from '@standin/engine'
import { loadSystem, systemIds } from '@standin/systems'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ListeningStandin, startStandin } from '../index.ts'
import { logIn } from './plain-client.fixture.ts'

const systems: readonly System[] = await Promise.all(systemIds.map(loadSystem))
let standin: ListeningStandin
let made = 0

beforeAll(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {})
  standin = await startStandin({ systems })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await standin.close()
})

interface Place {
  readonly name: string
  /** Where clients are told that the server is. */
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
}

async function newWorld(by: WorldChoice): Promise<Place> {
  const name = `${by}-${made++}`
  const body = JSON.stringify({ name, ...(by === 'port' ? { port: true } : {}) })
  const reply = await fetch(`${standin.url}/_standin/worlds`, { method: 'POST', body })
  const { baseUrl } = (await reply.json()) as { readonly baseUrl: string }
  const headers = by === 'header' ? { 'x-standin-world': name } : {}
  return { name, base: by === 'header' ? standin.url : baseUrl, headers: { ...headers } as Place['headers'] }
}

const asked = (world: string) => standin.worlds.find(world)?.journal.entries() ?? []
const fitOf = (id: string, by: WorldChoice) => systems.find((each) => each.id === id)?.worldChoices?.[by].for

/** All that a run asked is in the world that it chose. */
async function staysIn({ name }: Place, run: () => Promise<unknown>): Promise<void> {
  const before = asked('main').length
  await run()
  expect(asked(name).length).toBeGreaterThan(2)
  expect(asked('main')).toHaveLength(before)
}

const choices = ['port', 'prefix'] as const

describe.each(choices)('by %s', (by) => {
  it('restaf runs code in its world', async () => {
    const place = await newWorld(by)
    const store = initStore()
    await staysIn(place, async () => {
      const byPassword = { clientID: 'sas.ec', clientSecret: '', user: 'tester', password: 'secret' }
      await store.logon({ authType: 'password', host: place.base, ...byPassword })
      const session = await computeSetup(store, 'SAS Studio compute context', null)
      expect((await computeRun(store, session, '%put hello;', {})).SASJobStatus).toBe('completed')
    })
    store.endStore()
    expect(fitOf('sas-compute', by)).toBe('all')
  })

  it('sasjs runs code in its world', async () => {
    const place = await newWorld(by)
    await staysIn(place, async () => {
      const { access_token, refresh_token } = await logIn(place.base)
      const authConfig = { client: 'sas.ec', secret: '', access_token, refresh_token }
      const contextName = 'SAS Studio compute context'
      const adapter = new SASjs({
        serverUrl: place.base,
        serverType: 'SASVIYA',
        contextName,
        useComputeApi: true,
        debug: true,
        verbose: false,
      })
      await adapter.executeScript({ fileName: 'hello', linesOfCode: ['%put hello;'], authConfig })
    })
  })
})

interface Catalogue {
  readonly token: {
    readonly project: { readonly id: string }
    readonly catalog: readonly { readonly endpoints: readonly { readonly url: string }[] }[]
  }
}

describe.each([...choices, 'header'] as const)('by %s', (by) => {
  it('the catalogue of Keystone leads to the same world', async () => {
    const place = await newWorld(by)
    await staysIn(place, async () => {
      const user = { name: 'tester', password: 'secret', domain: { id: 'default' } }
      const auth = {
        identity: { methods: ['password'], password: { user } },
        scope: { project: { name: 'proj', domain: { id: 'default' } } },
      }
      const headers = { 'content-type': 'application/json', ...place.headers }
      const reply = await fetch(`${place.base}/identity/v3/auth/tokens`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ auth }),
      })
      const { token } = (await reply.json()) as Catalogue
      const backup = token.catalog.flatMap(({ endpoints }) => endpoints).map(({ url }) => url)[0] ?? ''
      const mine = { 'x-auth-token': reply.headers.get('x-subject-token') ?? '', ...place.headers }
      for (const path of [`/v2/${token.project.id}/jobs`, `/v2/${token.project.id}/sessions`])
        expect((await fetch(`${backup}${path}`, { headers: mine })).status).toBe(200)
    })
    expect(fitOf('freezer', by)).toBe(by === 'header' ? 'own' : 'all')
  })

  it('BrokerNode leads to the same world, but for a prefix', async () => {
    const place = await newWorld(by)
    const at = `${standin.url}/_standin/worlds/${place.name}/givens`
    const order = JSON.stringify({ system: 'hpc-pack', name: 'a session' })
    const { ids, headers } = (await (await fetch(at, { method: 'POST', body: order })).json()) as {
      readonly ids: { readonly sessionId: string }
      readonly headers: Readonly<Record<string, string>>
    }
    const reply = await fetch(`${place.base}/WindowsHPC/Session/${ids.sessionId}/Attach?durable=false`, {
      headers: { ...headers, ...place.headers, accept: 'application/json' },
    })
    const told = await reply.text()
    const broker = /"BrokerNode":"([^"]+)"/.exec(told)?.[1]
    const { host } = new URL(place.base)
    expect([reply.status, broker]).toEqual([200, host])
    expect(fitOf('hpc-pack', by)).toBe(by === 'port' ? 'all' : 'own')
  })
})
