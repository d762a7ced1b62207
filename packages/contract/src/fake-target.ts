import type { Identity, System, WireReply, WireRequest } from '@standin/engine'
import { logIn } from './log-in.ts'
import type { Target } from './target.ts'

/** A fake as a target needs it: in process or elsewhere, in a world of its own. */
export interface ServedFake {
  readonly request: (request: WireRequest) => Promise<WireReply>
  readonly advance: (ms: number) => Promise<void>
  readonly fired?: () => readonly string[]
  readonly close?: () => Promise<void>
}

export interface FakeTargetOptions {
  readonly name?: string
  readonly user?: string
  readonly password?: string
  /** The release that it is, by the system's setting. Default: the one that a promise is for. */
  readonly release?: string
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
  const released = options.release === undefined ? {} : { release: options.release }
  let served: Promise<ServedFake> | undefined
  // Not before it is needed: a run in which each promise has a fresh world does not need this one.
  const serve = () => {
    served ??= options.serve({ ...released, ...settings })
    return served
  }
  const known = new Map<string, Promise<Identity>>()
  const target: Target = {
    name,
    send: async (request) => (await serve()).request(request),
    pass: async (ms) => (await serve()).advance(ms),
    patience: Number.POSITIVE_INFINITY,
    identify: (who = 'self') => {
      const found = known.get(who) ?? identityOf(who)
      known.set(who, found)
      return found
    },
    cannot: {},
    ...released,
    fresh: async (own) => targetIn(system, options, own),
    fired: async () => (await served)?.fired?.() ?? [],
    close: async () => (await served)?.close?.(),
  }
  function identityOf(who: string): Promise<Identity> {
    if (who === 'none') return Promise.resolve(nobody)
    const login = system.contract.identities[who] ?? { user, password }
    return logIn(system, target, login.user, login.password)
  }
  return target
}
