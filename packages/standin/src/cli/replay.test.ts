import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandin } from '@standin/server/node'
import { freezer } from '@standin/systems/freezer'
import { sasCompute } from '@standin/systems/sas-compute'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

let folder: string
let file: string

/** A run over sockets: a login, a session, a job that is polled to its end, and a fault. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standin-replay-'))
  file = join(folder, 'run.json')
  await using standin = await startStandin({ systems: [sasCompute, freezer], seed: '7' })
  const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(standin.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    })
    return JSON.parse((await reply.text()) || '{}')
  }
  const { access_token } = await ask(
    'POST',
    '/SASLogon/oauth/token',
    'grant_type=password&username=tester&password=secret',
    {
      authorization: `Basic ${btoa('sas.cli:')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  )
  const headers = { authorization: `Bearer ${access_token}` }
  const { items } = await ask('GET', '/compute/contexts', undefined, headers)
  const { id } = await ask('POST', `/compute/contexts/${items[0].id}/sessions`, undefined, headers)
  standin.world.faults.add({ plan: 'sas-compute/overloaded' })
  for (let count = 0; count < 4; count++)
    await fetch(`${standin.url}/compute/sessions/${id}/state`, { headers })
  await ask('GET', '/v2/proj/jobs', undefined, { 'x-auth-token': 'tester:proj:my-own-role' })
  const replay = await fetch(`${standin.url}/_standin/worlds/main/journal/replay`)
  await writeFile(file, await replay.text())
})

afterAll(() => rm(folder, { recursive: true }))

async function changed(change: (text: string) => string): Promise<string> {
  const other = join(folder, 'changed.json')
  await writeFile(other, change(await readFile(file, 'utf8')))
  return other
}

const own = ['--secret', 'tester:proj:my-own-role']

describe('standin replay', () => {
  it('proves that every reply is byte-equal', async () => {
    expect(await runCli('replay', file, ...own)).toEqual({
      code: 0,
      out: '8 requests of sas-compute, freezer: every reply is byte-equal\n',
      err: '',
    })
  })

  it('shows the first reply that differs, with its request as a curl line', async () => {
    const other = await changed((text) => text.replace('"body":"pending"', '"body":"idle"'))
    const { code, out } = await runCli('replay', other, ...own)
    expect(code).toBe(1)
    expect(out).toMatch(
      /^the reply to request 5 \(getSessionState\) differs at body, from character 1\n {2}recorded: idle\n {2}now: +pending\n {2}request: +curl http:\/\/127\.0\.0\.1:\d+\/compute\/sessions\/\S+\/state .*\n.*TOKEN/,
    )
  })

  it.each([
    ['a file that is none', () => changed(() => '{"log": {}}'), 'no replay file'],
    ['no JSON', () => changed(() => 'hello'), 'no replay file'],
    ['another version', () => changed((text) => text.replace('"version":1', '"version":9')), 'version 9'],
    ['no file', async () => join(folder, 'none.json'), 'there is no such file'],
    ['a system that is not here', () => changed((text) => text.replace('"freezer"', '"frezer"')), "'frezer'"],
    ['a secret that nobody told', async () => file, '--secret'],
  ])('refuses %s in one line', async (_, name, why) => {
    const { code, err } = await runCli('replay', await name())
    expect(code).toBe(2)
    expect(err).toContain(why)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
