import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { startStandin } from './listen.ts'

const control = async (url: string, method: string, path: string, body?: object) => {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const reply = await fetch(`${url}/_standin${path}`, { method, ...init })
  return (reply.status === 204 ? {} : await reply.json()) as Readonly<Record<string, unknown>>
}

async function makeKettle(base: string): Promise<string> {
  const headers = { authorization: 'Bearer tea', 'content-type': 'application/json' }
  const body = JSON.stringify({ name: 'blue' })
  const reply = await fetch(`${base}/kettles`, { method: 'POST', headers, body })
  const { links } = (await reply.json()) as { readonly links: readonly { readonly href: string }[] }
  return links[0]?.href ?? ''
}

const count = async (base: string) =>
  ((await (await fetch(`${base}/kettles`)).json()) as { readonly count: number }).count

it('a world has a port of its own, and links that lead there', async () => {
  await using standin = await startStandin({ systems: [kettle] })
  const made = await control(standin.url, 'POST', '/worlds', { name: 'a', port: true })
  expect(made).toMatchObject({
    name: 'a',
    port: expect.any(Number),
    baseUrl: `http://127.0.0.1:${made.port}`,
  })
  const base = String(made.baseUrl)
  expect(await makeKettle(base)).toMatch(`${base}/kettles/`)
  expect([await count(base), await count(standin.url), await count(`${standin.url}/_w/a`)]).toEqual([1, 0, 1])
  const forked = await control(standin.url, 'POST', '/worlds/a/fork', { port: 0 })
  expect(await count(String(forked.baseUrl))).toBe(1)
  await control(standin.url, 'DELETE', '/worlds/a')
  await expect(fetch(`${base}/kettles`)).rejects.toThrow('fetch failed')
})

it('a port that is taken makes no world', async () => {
  await using standin = await startStandin({ systems: [kettle] })
  expect(await control(standin.url, 'POST', '/worlds', { name: 'a', port: standin.port })).toMatchObject({
    code: 'cannot-listen',
  })
  expect(await control(standin.url, 'GET', '/health')).toMatchObject({ worlds: 1 })
})
