import { freezer as system } from '@standin/systems/freezer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeSystem, startFakeSystem } from './fake-system.fixture.ts'
import { createFreezerCommand, type FreezerCommand, idIn } from './freezer-command.fixture.ts'

let fake: FakeSystem
beforeAll(async () => {
  fake = await startFakeSystem('freezer')
})
afterAll(() => fake.stop())

describe.each(['port', 'prefix'] as const)("Debian's freezer in a world by %s", (by) => {
  let freezer: FreezerCommand
  beforeAll(async () => {
    freezer = createFreezerCommand(await fake.makeWorld(by, {}, by))
  })
  afterAll(() => freezer.dispose())

  it('follows the catalogue of Keystone, and asks nothing of another world', async () => {
    const client = { client_id: by, hostname: by }
    const job = { job_actions: [{ freezer_action: { action: 'backup', mode: 'fs' } }] }
    await freezer.says('client-register', '--file', freezer.file(client))
    const made = await freezer.says('job-create', '--client', by, '--file', freezer.file(job))
    expect(await freezer.list('client-list')).toMatchObject([{ 'Client ID': by }])
    expect(await freezer.list('job-list', '--client', by)).toMatchObject([{ 'Job ID': idIn(made) }])
    const operations = (await fake.journal(by)).map(({ operation }) => operation)
    expect(new Set(operations)).toEqual(
      new Set(['showIdentity', 'issueToken', 'registerClient', 'createJob', 'listClients', 'listJobs']),
    )
    expect(await fake.journal('main')).toEqual([])
    expect(system.worldChoices?.[by].for).toBe('all')
  })
})

it("Debian's freezer can be told no header that would choose a world", async () => {
  const freezer = createFreezerCommand(fake.url)
  expect(await freezer.says('--help')).not.toMatch(/header/i)
  freezer.dispose()
  expect(system.worldChoices?.header.for).toBe('own')
})
