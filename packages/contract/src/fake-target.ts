import type { Identity, System, WireReply, WireRequest } from '@standin/engine'
import { logIn } from './log-in.ts'
import type { Target } from './target.ts'

/** A fake as a target needs it: in process or elsewhere, in a world of its own. */
export interface ServedFake {
  readonly request: (request: WireRequest) => Promise<WireReply>
  readonly advance: (ms: number) => Promise<void>
  readonly close?: () => Promise<void>
}

export interface FakeTargetOptions {
  readonly name?: string
  readonly user?: string
  readonly password?: string
  /** Makes a fake in a world of its own, with the system's settings. */
  readonly serve: (settings: Readonly<Record<string, unknown>>) => Promise<ServedFake>
}

const nobody: Identity = { headers: {}, variables: {} }

/** The fake as a target: time is moved and not waited for, and each promise has a world of its own. */
export function createFakeTarget(system: System, options: FakeTargetOptions): Target {
  return targetIn(system, options, {})
}

function targetIn(
  system: System,
  options: FakeTargetOptions,
  settings: Readonly<Record<string, unknown>>,
): Target {
  const { name = 'the fake', user = 'tester', password = 'secret' } = options
  const served = options.serve(settings)
  const known = new Map<string, Promise<Identity>>()
  const target: Target = {
    name,
    send: async (request) => (await served).request(request),
    pass: async (ms) => (await served).advance(ms),
    patience: Number.POSITIVE_INFINITY,
    identify: (who = 'self') => {
      const found = known.get(who) ?? identityOf(who)
      known.set(who, found)
      return found
    },
    cannot: {},
    fresh: async (own) => targetIn(system, options, own),
    close: async () => (await served).close?.(),
  }
  function identityOf(who: string): Promise<Identity> {
    if (who === 'none') return Promise.resolve(nobody)
    const login = system.contract.identities[who] ?? { user, password }
    return logIn(system, target, login.user, login.password)
  }
  return target
}
