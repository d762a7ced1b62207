import { orderOfState, StandinError, type System } from '@standin/engine'
import type { PactProvider, StateValues } from '@standin/pact'
import type { ClientWorld } from '../client/client-world.ts'
import type { ControlBody } from '../client/control-call.ts'
import { ControlError } from '../client/control-error.ts'
import type { StandinClient } from '../client/create-client.ts'

type StateBody = ControlBody<'changeProviderState'>

/** A running Standin as a provider of pacts, in a world of its own: states are set up by its own API. */
export async function createStandinProvider(
  system: System,
  client: StandinClient,
  { name, ca }: { readonly name: string; readonly ca?: string },
): Promise<PactProvider> {
  const world = await client.createWorld({ systems: [system.id] })
  const change = (body: StateBody) => changeState(client, world, body)
  return {
    name,
    url: client.url,
    // By header, so that links are the vendor's own.
    headers: world.headers,
    ...(ca === undefined ? {} : { ca }),
    skips(state) {
      orderOfState(system, state)
      return undefined
    },
    async setUp({ name: state, params }): Promise<StateValues> {
      const values = await change({ action: 'setup', state, params: params as Record<string, never> })
      return { values, headers: values.headers ?? {} }
    },
    async tearDown() {
      await change({ action: 'teardown' })
    },
    close: () => world.delete(),
  }
}

async function changeState({ call }: StandinClient, { name: world }: ClientWorld, body: StateBody) {
  try {
    return await call('changeProviderState', { path: { world }, body })
  } catch (cause) {
    if (!(cause instanceof ControlError)) throw cause
    // Its message has the next step in it.
    const said = cause.message.replace(cause.nextStep, '').trim()
    throw new StandinError(cause.code, said, cause.nextStep, cause)
  }
}
