import { type Call, fire, type Settled } from '@standin/engine'
import { contentOf, type FileContent, noContent } from '../files/file-content.ts'
import { fileAt } from '../files/file-tree.ts'
import { sessionUid } from '../ids.ts'
import type { FileChange } from '../machines/file.rules.ts'

/** Fires an event on the file at a path, be it there or not; a refusal says which path it is about. */
export function fireFile(call: Call, event: string, change: FileChange): Settled {
  const parent = sessionUid(call.path.sessionId)
  const living = fileAt(call.realm.store.children(parent, 'file'), change.path)
  const named = living ? { id: living.id } : {}
  const fired = fire(call.realm, { kind: 'file', parent, ...named, event, call: { ...call, file: change } })
  const details = { file: change.path, target: change.to, id: call.path.fileref }
  if (fired.outcome === 'missing') return { refuse: { error: 'pathNotAvailable', details } }
  if (fired.outcome === 'refused') return { refuse: { error: fired.error, details } }
  return fired.reply ?? { status: 204, headers: [], body: '' }
}

/** The body of an upload; without one the file is empty. */
export function uploadOf({ body }: Call): FileContent {
  return body instanceof Uint8Array ? contentOf(body) : noContent
}
