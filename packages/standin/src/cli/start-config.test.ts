import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawClient } from '../e2e/raw-client.fixture.ts'
import { runCli, startCli } from './run-cli.fixture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standin-config-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Ready {
  readonly url: string
  readonly token?: string
  readonly worlds: readonly { readonly name: string; readonly baseUrl: string }[]
}

async function started(config: string, ...args: readonly string[]) {
  const [file, ready] = [join(folder, 'standin.yaml'), join(folder, `ready-${args.length}.json`)]
  await writeFile(file, config)
  const all = ['start', '--config', file, '--ready-file', ready, '--port', '0', '--log', 'silent', ...args]
  const cli = startCli(...all)
  await cli.says(/curl .*\n/)
  const read = async () => JSON.parse(await readFile(ready, 'utf8')) as Ready
  return { ...cli, ready: await read(), read }
}

const config = `
systems: [freezer, sas-compute]
seed: 7
options:
  sas-compute:
    settings:
      programs:
        - { match: { contains: broken }, state: error }
givens:
  - { system: freezer, name: a job }
worlds:
  - name: second
    clock: manual
    port: true
    faults: { plan: freezer/token-expired }
`

describe('standin start --config', () => {
  it('serves what the file says, tells the harness, and takes it back at the end', async () => {
    const { child, finished, ready, read } = await started(config)
    expect(ready).toMatchObject({
      systems: ['freezer', 'sas-compute'],
      worlds: [
        { name: 'main', baseUrl: ready.url },
        { name: 'second', port: expect.any(Number) },
      ],
    })
    const control = async (path: string) => (await fetch(`${ready.url}/_standin${path}`)).json()
    expect(await control('/worlds')).toMatchObject({
      items: [
        { seed: '7', clock: 'auto' },
        { seed: '7', clock: 'manual' },
      ],
    })
    expect(await control('/worlds/main/settings/sas-compute')).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ name: 'programs', value: [expect.objectContaining({ state: 'error' })] }),
      ]),
    })
    expect(((await control('/worlds/second/faults')) as { items: unknown[] }).items).not.toEqual([])
    const journal = (await control('/worlds/main/journal?operation=createJob')) as { items: unknown[] }
    expect(journal.items.length).toBeGreaterThan(0)
    child.kill()
    expect(await finished).toMatchObject({ code: 0, err: '' })
    await expect(read()).rejects.toThrow('ENOENT')
  })

  it('gives way to the command line', async () => {
    const { child, ready } = await started(config, '--seed', '8')
    expect(await (await fetch(`${ready.url}/_standin/worlds`)).json()).toMatchObject({
      items: [{ seed: '8' }, {}],
    })
    child.kill()
  })

  it.each([
    ['worlds: [{ name: a, faults: { plan: nope } }]', /'\/worlds\/0\/faults': .*'nope'/],
    ['givens: [{ system: freezer, name: a jobb }]', /'\/givens\/0': .*'a jobb'.* Did you mean 'a job'/],
    ['options: { freezer: { settings: { releese: 13 } } }', /'releese'/],
    ['startAt: soon', /'\/startAt'/],
    ['colour: red', /'\/colour'/],
  ])('ends with 2 and the place when it is wrong: %s', async (text, message) => {
    const file = join(folder, 'wrong.yaml')
    await writeFile(file, text)
    const { code, err } = await runCli('start', '--port', '0', '--config', file)
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })
})

it('other hosts drive it with the token that the harness is told', async () => {
  const { child, ready } = await started('systems: [freezer]', '--allow-host', 'standin')
  const worlds = (headers: Readonly<Record<string, string>>) =>
    fetch(`${ready.url}/_standin/worlds`, { headers })
  expect((await worlds({})).status).toBe(401)
  expect((await worlds({ authorization: `Bearer ${ready.token}` })).status).toBe(200)
  child.kill()
})

describe('standin start --control-host', () => {
  const listening = async (...args: readonly string[]) => {
    const cli = startCli('start', 'freezer', '--port', '0', '--log', 'silent', '--host', '::', ...args)
    const [, port = ''] = /listening on .*:(\d+)\n/.exec(await cli.says(/\n\n$/)) ?? []
    return { ...cli, port }
  }
  const statusOf = async (url: string, token = '') =>
    (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status

  it('keeps the control API at one address, and the systems at all', async () => {
    const { child, port } = await listening('--control-host', '127.0.0.1')
    const [here, there] = [`http://127.0.0.1:${port}`, `http://[::1]:${port}`]
    expect([await statusOf(`${here}/v3`), await statusOf(`${there}/v3`)]).toEqual([200, 200])
    expect(await statusOf(`${here}/_standin/worlds`)).toBe(200)
    expect(await (await fetch(`${there}/_standin/worlds`)).json()).toMatchObject({ code: 'foreign-address' })
    const made = await fetch(`${here}/_standin/worlds`, { method: 'POST', body: '{"name":"a","port":true}' })
    const { port: own } = (await made.json()) as { readonly port: number }
    expect(await statusOf(`http://[::1]:${own}/_standin/worlds`)).toBe(403)
    child.kill()
  })

  it('wants a token where others can ask', async () => {
    // A name of this machine that is not one of those by which it is always asked.
    const { child, port } = await listening('--control-host', '127.1', '--control-token', 'mine')
    const client = rawClient(`http://127.0.0.1:${port}`)
    const path = '/_standin/worlds'
    const authorization = 'Bearer mine'
    for (const host of ['127.1', 'localhost', `127.0.0.1:${port}`])
      expect([
        (await client.send({ path, headers: { host } })).status,
        (await client.send({ path, headers: { host, authorization } })).status,
      ]).toEqual([401, 200])
    client.close()
    child.kill()
  })

  it('may be said in the file', async () => {
    const { child, ready } = await started('systems: [freezer]\nhost: "::"\ncontrolHost: ::1')
    const { port } = new URL(ready.url)
    const statuses = ['[::1]', '127.0.0.1'].map((at) => statusOf(`http://${at}:${port}/_standin/worlds`))
    expect(await Promise.all(statuses)).toEqual([200, 403])
    child.kill()
  })

  it.each([
    ['192.0.2.77', '0.0.0.0'],
    ['nowhere.invalid', '0.0.0.0'],
    ['::1', '0.0.0.0'],
    ['0.0.0.0', '0.0.0.0'],
    ['127.0.0.1', '::1'],
  ])('ends with 2 where nobody could ask: %s, listening on %s', async (controlHost, host) => {
    const at = ['--host', host, '--control-host', controlHost]
    const { code, out, err } = await runCli('start', 'freezer', '--port', '0', ...at)
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^.*is no address of this machine.*\n/)])
  })
})

it('pages of a named origin may read', async () => {
  const { child, ready } = await started('systems: [freezer]', '--cors', 'http://app.example', '--seed', '1')
  const reply = await fetch(`${ready.url}/v2/jobs`, { headers: { origin: 'http://app.example' } })
  expect(reply.headers.get('access-control-allow-origin')).toBe('http://app.example')
  child.kill()
})
