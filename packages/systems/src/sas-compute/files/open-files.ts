import { type Call, fire, plant, type Realm, type Resource, uidOf } from '@standin/engine'
import { sessionUid } from '../ids.ts'
import type { SessionData } from '../types.ts'
import { type FileHappening, happeningsOf, stillRuns } from './file-happenings.ts'
import { type Files, fileAt } from './file-tree.ts'
import { type Fileref, type FilerefData, filerefId, filerefUid } from './fileref.ts'
import { parentPath } from './resolve-path.ts'
import { seededDirectories } from './working-directory.ts'

/** What of its runs and resources a session's files show already. */
export interface FileSystemData {
  readonly applied: Readonly<Record<string, true>>
}

/**
 * Brings the files of a session up to date before they are looked at: what they were from the beginning, and what code
 * and external resources have left by now, each at its own time. Nobody sees files but through requests, so nobody can
 * tell that it was not done earlier.
 */
export function openFiles(call: Call): void {
  const { realm, path, at } = call
  const session = realm.store.get(sessionUid(path.sessionId))
  if (!session) return
  const system = mounted(realm, session)
  const { applied } = system.data as FileSystemData
  const jobs = realm.store.children(session.uid, 'job')
  const due = happeningsOf(session as Resource<SessionData>, jobs).filter(
    (each) => each.at <= at && applied[each.key] === undefined,
  )
  for (const each of due.toSorted((a, b) => a.at - b.at)) carryOut(call, session, each)
  releaseEnded(call, session)
  if (due.length === 0) return
  const keys = Object.fromEntries(due.map(({ key }) => [key, true]))
  fireIn(call, session, 'fileSystem', system.id, '.apply', { applied: keys })
}

function mounted(realm: Realm, session: Resource): Resource {
  const found = realm.store.get(uidOf(session.uid, 'fileSystem', 'files'))
  if (found) return found
  const { createdAt } = session
  for (const { path, state } of seededDirectories(session)) {
    const data = { path, content: null, revision: 0, createdAt, modifiedAt: createdAt }
    plant(realm, { kind: 'file', parent: session.uid, id: `seeded${path}`, state, data })
  }
  const data: FileSystemData = { applied: {} }
  return plant(realm, { kind: 'fileSystem', parent: session.uid, id: 'files', state: 'mounted', data })
}

function carryOut(call: Call, session: Resource, { fileref, path, content, at, job }: FileHappening): void {
  const id = filerefId(fileref)
  const data: FilerefData = { id, paths: [path], isAggregation: false, accessMethod: 'DISK', job }
  const known = call.realm.store.get(filerefUid(session.uid, id)) as Fileref | undefined
  // Who writes to a fileref leaves it what it is.
  if (known?.data.paths[0] !== path || job !== null)
    fireIn(call, session, 'fileref', id, '.assign', { fileref: data })
  const files = call.realm.store.children(session.uid, 'file')
  if (content === undefined || !canHold(files, path)) return
  const living = fileAt(files, path)
  fireIn(call, session, 'file', living?.id, '.write', { file: { path, content, at } })
}

/** Code that writes where there is no directory, or to one, has failed, and leaves nothing. */
function canHold(files: Files, path: string): boolean {
  const living = fileAt(files, path)
  return living ? living.state === 'file' : fileAt(files, parentPath(path))?.state === 'directory'
}

/** What belongs to a job ends with it. */
function releaseEnded(call: Call, session: Resource): void {
  for (const { id, data } of call.realm.store.children(session.uid, 'fileref')) {
    const { job } = data as FilerefData
    if (job !== null && !stillRuns(call.realm.store.get(job)))
      fireIn(call, session, 'fileref', id, '.release', {})
  }
}

function fireIn(
  call: Call,
  { uid }: Resource,
  kind: string,
  id: string | undefined,
  event: string,
  change: object,
): void {
  fire(call.realm, {
    kind,
    parent: uid,
    ...(id === undefined ? {} : { id }),
    event,
    call: { ...call, ...change },
  })
}
