import type { RunGiven } from '@standin/server'

/** Reaches a named state in a world with the contract kit, which is loaded when somebody asks for one. */
export const runGiven: RunGiven = async (order) => {
  const { world, system, given, unique, look, who, moves, base, ask } = order
  const kit = await import('@standin/contract')
  const target = kit.createFakeTarget(system, {
    serve: async () => ({
      request: ask,
      // In auto a client that asks again is enough, and other roots keep their time.
      advance: async (ms) => (world.clock.mode === 'auto' && !moves ? undefined : world.advance(ms)),
    }),
  })
  const options = { unique, ...(look ? { look } : {}), ...(who === undefined ? {} : { who }) }
  const { kept: ids, identity, look: request } = await kit.runGiven(system, target, given, options)
  const curl = request && kit.curlLine(request, { base, showSecrets: true }).line
  return { ids, headers: identity.headers, ...(curl === undefined ? {} : { curl }) }
}
