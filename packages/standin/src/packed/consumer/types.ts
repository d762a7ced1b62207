import { createStandin, type InWorld, type StandinError, type System, startStandin } from 'standin'
import { createClient } from 'standin/client'
import { standinHandlers } from 'standin/msw'
import { standinTest } from 'standin/vitest'

const inWorld = standinTest({ systems: ['freezer'] })
inWorld('a world', async ({ standin }) => {
  const world: InWorld = standin
  const status: number = (await world.request('GET', '/v2')).status
  return void status
})

export async function typed(own: System): Promise<string> {
  await using standin = await createStandin({ systems: ['sas-compute', own], startAt: 'now', seed: 7 })
  const listening = await startStandin({ systems: [own], port: 0, tls: true })
  const url: string = listening.url
  await using world = await createClient(url).createWorld({ clock: 'manual' })
  await world.addFaults({ faults: [{ operation: 'showJob', do: { kind: 'latency', delay: '5s' } }] })
  const now: string = (await world.advance('5s')).now
  // @ts-expect-error: there is no such system, and the types say so, so that none of them is any.
  await createStandin({ systems: ['frezer'] }).catch((error: StandinError) => error.nextStep)
  // @ts-expect-error: nor such a mode.
  await createClient(url).createWorld({ clock: 'sometimes' })
  return [now, ...standinHandlers(standin, 'http://x').map(({ info }) => String(info.header))].join()
}
