import { type Call, fire, type HandlerResult, type Resource, uidOf } from '@standin/engine'
import { isVisible } from '../access.ts'
import type { Details } from '../errors.ts'
import { projectUid } from '../ids.ts'
import { noContent } from '../wire.ts'

interface Happening {
  readonly kind: string
  readonly event: string
  readonly id?: string
  /** The event can be the first of its project. */
  readonly opens?: true
  /** What an error's text mentions, besides the ids in the path. */
  readonly details?: (resource: Resource | undefined) => Details
}

/** Runs a machine's event as what an operation does, and puts what it refuses into words. */
export function fireEvent(call: Call, happening: Happening): HandlerResult {
  const { kind, event, opens, details } = happening
  const parent = projectUid(call.path.project_id)
  if (opens)
    fire(call.realm, {
      kind: 'project',
      event: '.open',
      parent: null,
      id: String(call.path.project_id),
      call,
    })
  const id = happening.id === undefined ? {} : { id: happening.id }
  const there =
    happening.id === undefined ? undefined : call.realm.store.get(uidOf(parent, kind, happening.id))
  // In the older release another user's row is as good as absent, but its id is taken (by the code of
  // 13.0.0).
  const isHidden = there !== undefined && !isVisible(call, there)
  if (isHidden && opens) return { refuse: { error: 'idTaken' } }
  const fired = fire(call.realm, { kind, event, parent, call, ...(isHidden ? {} : id) })
  if (fired.outcome === 'missing') return { refuse: { error: 'noDocument' } }
  if (fired.outcome === 'done') return fired.reply ?? noContent
  return { refuse: { error: fired.error, details: { ...call.path, ...details?.(fired.resource) } } }
}
