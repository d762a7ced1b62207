import type { Identity, System, WireReply, WireRequest } from '@standin/engine'
import { logIn } from '../log-in.ts'
import type { Target } from '../target.ts'
import { createHttpSend, type HttpOptions } from './http-send.ts'

export interface HttpTargetOptions extends HttpOptions {
  readonly user: string
  readonly password: string
  /** Identities that need no login, by name; `self` is the run's own. */
  readonly identities?: Readonly<Record<string, Identity>>
  readonly cannot?: Readonly<Record<string, string>>
  readonly release?: string
  /** The longest that one promise may let pass on the wall's clock, ms. */
  readonly patience: number
  readonly requestsPerSecond?: number
}

/** A target at an address: time passes by waiting. */
export function createHttpTarget(system: System, options: HttpTargetOptions): Target {
  const { patience, cannot = {}, release } = options
  const known = new Map<string, Promise<Identity>>(
    Object.entries(options.identities ?? {}).map(([name, identity]) => [name, Promise.resolve(identity)]),
  )
  const target: Target = {
    name: options.url,
    send: limited(createHttpSend(options), options.requestsPerSecond),
    pass: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    patience,
    cannot,
    ...(release === undefined ? {} : { release }),
    identify: (who = 'self') => {
      const found = known.get(who) ?? identityOf(who)
      known.set(who, found)
      return found
    },
  }
  function identityOf(who: string): Promise<Identity> {
    if (who === 'none') return Promise.resolve({ headers: {}, variables: {} })
    const { user, password } = system.contract.identities[who] ?? options
    return logIn(system, target, user, password)
  }
  return target
}

type Send = (request: WireRequest) => Promise<WireReply>

/** No more requests a second than the target's owner allows. */
function limited(send: Send, requestsPerSecond: number | undefined): Send {
  if (requestsPerSecond === undefined) return send
  const gap = 1000 / requestsPerSecond
  let free = 0
  return async (request) => {
    const now = Date.now()
    const begins = Math.max(now, free)
    free = begins + gap
    if (begins > now) await new Promise((resolve) => void setTimeout(resolve, begins - now))
    return send(request)
  }
}
