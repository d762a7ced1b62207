import type { RunGiven } from '@standin/server'

/** Reaches a named state in a world with the contract kit, which is loaded when somebody asks for one. */
export const runGiven: RunGiven = async ({ world, system, given, unique, look, base, ask }) => {
  const kit = await import('@standin/contract')
  const target = kit.createFakeTarget(system, {
    serve: async () => ({
      request: ask,
      // In auto a client that asks again is enough, and other roots keep their time.
      advance: async (ms) => (world.clock.mode === 'auto' ? undefined : world.advance(ms)),
    }),
  })
  const { kept, identity, look: request } = await kit.runGiven(system, target, given, { unique, look })
  const { line } = kit.curlLine(request, { base, showSecrets: true })
  return { ids: kept, headers: identity.headers, curl: line }
}
