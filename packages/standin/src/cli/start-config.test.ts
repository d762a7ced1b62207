import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

it('pages of a named origin may read', async () => {
  const { child, ready } = await started('systems: [freezer]', '--cors', 'http://app.example', '--seed', '1')
  const reply = await fetch(`${ready.url}/v2/jobs`, { headers: { origin: 'http://app.example' } })
  expect(reply.headers.get('access-control-allow-origin')).toBe('http://app.example')
  child.kill()
})
