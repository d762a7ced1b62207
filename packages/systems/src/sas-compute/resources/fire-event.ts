import { type Call, fire, type Settled } from '@standin/engine'

/** The resource that an event is about. */
export interface Target {
  readonly kind: 'context' | 'server' | 'session' | 'job' | 'library' | 'table'
  readonly parent: string | null
  readonly id?: string
}

/** Fires an operation's event and gives its answer; a refusal carries what its text mentions. */
export function fireEvent(call: Call, event: string, target: Target): Settled {
  const fired = fire(call.realm, { ...target, event, call })
  if (fired.outcome === 'missing')
    return { refuse: { error: `${target.kind}NotFound`, details: { id: target.id } } }
  if (fired.outcome === 'refused') {
    return { refuse: { error: fired.error, details: { state: fired.resource?.state } } }
  }
  return fired.reply ?? { status: 204, headers: [], body: '' }
}
