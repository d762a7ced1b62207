import { hpcPack } from '@standin/systems/hpc-pack'
import { expect, it } from 'vitest'
import { type Fault, startStandin } from '../index.ts'
import { hpcClient, outputsOf } from './hpc-pack-client.fixture.ts'

/** A server with something that goes wrong, whose only session has two requests in a batch. */
async function sent(what: Fault | { readonly plan: string }, durable: boolean) {
  const standin = await startStandin({ systems: [hpcPack] })
  const client = hpcClient(standin.url, 'main')
  const info = { MaxMessageSize: 65_536, Password: 'secret', Runtime: -1, Username: 'STANDIN\\tester' }
  const made = { ...info, ServiceName: 'CcpEchoSvc' }
  const reply = await client.ask('POST', `/WindowsHPC/Sessions/Create?durable=${durable}`, made)
  const { Id: id } = (await reply.json()) as { readonly Id: number }
  standin.world.faults.add(what)
  await client.send(id, ['1', '2'])
  const path = `/WindowsHPC/Session/${id}`
  const attach = () => client.ask('GET', `${path}/Attach?durable=${durable}`)
  const batch = (method: string, what: string) => client.ask(method, `${path}/batch/b/${what}`)
  const outputs = (query?: string) => outputsOf(client.responses(id, query))
  return { attach, batch, outputs, [Symbol.asyncDispose]: standin.close }
}

const all = ['STANDIN-CN01 (GenericService): 1', 'STANDIN-CN01 (GenericService): 2', '2 Success']

it('a durable session keeps what was sent when its broker is gone, for who attaches to it', async () => {
  await using session = await sent({ plan: 'hpc-pack/broker-node-gone' }, true)
  await expect(session.outputs()).rejects.toThrow(/^409 /)
  expect((await session.attach()).status).toBe(200)
  expect(await session.outputs()).toEqual(all)
})

it('of a batch that was done, only responses are to be had then', async () => {
  const gone: Fault = { operation: 'getResponses', calls: 1, do: { kind: 'expire', what: 'broker' } }
  await using session = await sent(gone, true)
  const status = async () => (await session.batch('GET', 'Status')).text()
  expect([await status(), await status(), await status()].at(-1)).toBe('3')
  await expect(session.outputs()).rejects.toThrow(/^409 /)
  await session.attach()
  expect(await (await session.batch('POST', 'Commit')).json()).toMatchObject({ Code: 0x01_00_00_18 })
  expect(await session.outputs()).toEqual(all)
})

it('an interactive one has ended, and is attached to no more', async () => {
  await using session = await sent({ plan: 'hpc-pack/broker-node-gone' }, false)
  await expect(session.outputs()).rejects.toThrow(/^409 /)
  expect((await session.attach()).status).toBe(409)
})

it('responses that were lost on the way come again to who asks for them from the start', async () => {
  await using session = await sent({ plan: 'hpc-pack/responses-cut' }, false)
  await expect(session.outputs()).rejects.toThrow('terminated')
  expect(await session.outputs('&reset=true')).toEqual(all)
})
