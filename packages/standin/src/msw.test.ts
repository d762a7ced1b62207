import http from 'node:http'
import { text } from 'node:stream/consumers'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createStandin } from './create-standin.ts'
import { standinHandlers } from './msw.ts'

const standin = await createStandin({ systems: ['sas-compute', 'freezer'] })
const server = setupServer(
  ...standinHandlers(standin, 'https://viya.example.com', 'http://freezer.example.com:9090/'),
)
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

it('code with a hard-coded host is answered without a socket', async () => {
  const headers = { authorization: 'Bearer standin-token' }
  const reply = await fetch('https://viya.example.com/compute/contexts', { headers })
  expect(reply.status).toBe(200)
  expect(reply.headers.get('date')).toBe('Tue, 01 Jan 2036 00:00:00 GMT')
  expect(await reply.text()).toContain('CAS Formats service compute context')
})

it('links name the host that the client used', async () => {
  const reply = await fetch('http://freezer.example.com:9090/v3/auth/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'tester', password: 'secret', domain: { name: 'Default' } } },
        },
      },
    }),
  })
  expect(reply.status).toBe(201)
  expect(await reply.text()).toContain('"http://freezer.example.com:9090')
})

/** By node:http, as it is when MSW has changed it. */
function ask(
  url: string,
  method: string,
  body: string,
): Promise<{ status: number | undefined; said: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-auth-token': 'me:proj:member', 'content-length': body.length }
    const outgoing = http.request(url, { method, headers }, async (incoming) =>
      resolve({ status: incoming.statusCode, said: `${incoming.statusMessage} ${await text(incoming)}` }),
    )
    outgoing.on('error', reject).end(body)
  })
}

it('so is code that uses node:http, with a status that fetch has not', async () => {
  const { status, said } = await ask('http://freezer.example.com:9090/v2/proj/sessions', 'POST', '{bad')
  expect(status).toBe(753)
  expect(said).toContain('Malformed JSON')
})

it('a GET has lost its body', async () => {
  const { status } = await ask('http://freezer.example.com:9090/v2/proj/sessions', 'GET', '{bad')
  expect(status).toBe(200)
})

it('a connection that a fault cuts is a network error', async () => {
  standin.world.faults.add([{ system: 'sas-compute', do: { kind: 'cut' } }])
  await expect(fetch('https://viya.example.com/compute/contexts')).rejects.toThrow(TypeError)
  standin.world.faults.clear()
})
