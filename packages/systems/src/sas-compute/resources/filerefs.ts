import { type Call, fire, type Settled } from '@standin/engine'
import { isDirectory, membersOf } from '../files/file-tree.ts'
import {
  type Fileref,
  type FilerefData,
  filerefId,
  filerefOf,
  filerefTag,
  filerefUid,
  filesBehind,
  pathsOf,
} from '../files/fileref.ts'
import { openFiles } from '../files/open-files.ts'
import { nameOf, resolvePath } from '../files/resolve-path.ts'
import { temporaryDirectory, workingDirectory } from '../files/working-directory.ts'
import { sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { type Queryable, query } from '../queries.ts'
import { directoryMember, filerefReply, filerefSummary, wholeFileref } from '../renderings/fileref.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'

interface FilerefRequest {
  readonly name: string
  readonly path: string
  readonly accessMethod?: string
}

export const filerefs: Handlers = {
  assignFileref(call) {
    openFiles(call)
    const { name, path, accessMethod = 'DISK' } = call.body as FilerefRequest
    const base = baseOf(call)
    if (typeof base !== 'string') return base
    const names =
      accessMethod.toUpperCase() === 'TEMP' && path === '' ? [temporaryOf(call, name)] : pathsOf(path)
    const data: FilerefData = {
      id: filerefId(name),
      paths: names.map((each) => resolvePath(each, base)),
      isAggregation: names.length > 1,
      accessMethod: accessMethod.toUpperCase(),
      job: null,
    }
    return fireFileref(call, 'assignFileref', data.id, data)
  },
  deleteFileref: (call) => fireFileref(call, 'deleteFileref', filerefId(call.path.fileref)),
  getFileref(call) {
    const { fileref } = filerefOf(call)
    return fileref ? filerefReply(200, fileref, call) : notFound(call)
  },
  getFilerefSummary(call) {
    const { fileref, files } = filerefOf(call)
    if (!fileref) return notFound(call)
    const headers = [['etag', filerefTag(fileref, files)] as const]
    return jsonReply(200, call.accept, filerefSummary(fileref, call), headers)
  },
  getDirectoryFileref(call) {
    const { fileref, files } = filerefOf(call)
    if (!fileref) return notFound(call)
    const wanted = String(call.query.member)
    const found = filesBehind(fileref, files)
      .filter(isDirectory)
      .flatMap(({ data }) => membersOf(files, data.path))
      .find(({ data }) => nameOf(data.path) === wanted)
    return found
      ? jsonReply(200, call.accept, directoryMember(fileref.id, wanted, call))
      : { refuse: { error: 'pathNotAvailable', details: { file: wanted } } }
  },
  getFilerefs(call) {
    openFiles(call)
    const session = sessionUid(call.path.sessionId)
    const own = `${call.prefix}/compute/sessions/${String(call.path.sessionId)}`
    const all = call.realm.store.children(session, 'fileref') as readonly Fileref[]
    const found = query(all, call.query, queryableIn(call))
    if ('error' in found) return { refuse: found }
    const full = call.header['Accept-Item'] === `${media.fileref}+json`
    const files = call.realm.store.children(session, 'file')
    const render = (each: Fileref) => (full ? wholeFileref(each, files, call) : filerefSummary(each, call))
    const collection = {
      name: 'Filerefs',
      path: `${own}/filerefs`,
      itemType: full ? media.fileref : media.filerefSummary,
      total: found.items.length,
      render: (start: number, end: number) => found.items.slice(start, end).map(render),
      up: link('GET', 'up', own, { type: media.session }),
      createType: media.filerefRequest,
    }
    return collectionReply(collection, call.query, call.accept)
  },
}

const notFound = (call: Call): Settled => ({
  refuse: { error: 'filerefNotFound', details: { id: call.path.fileref } },
})

function temporaryOf(call: Call, name: string): string {
  const session = call.realm.store.get(sessionUid(call.path.sessionId))
  return session ? `${temporaryDirectory(session)}/${filerefId(name)}.dat` : name
}

/** Where relative paths lie: in the working directory, or in the directory of the fileref `parent`. */
function baseOf(call: Call): string | Settled {
  const session = call.realm.store.get(sessionUid(call.path.sessionId))
  const own = session ? workingDirectory(session) : '/'
  const { parent } = call.query
  if (parent === undefined) return own
  const fileref = call.realm.store.get(filerefUid(sessionUid(call.path.sessionId), parent)) as
    | Fileref
    | undefined
  return fileref?.data.paths[0] ?? { refuse: { error: 'filerefNotFound', details: { id: parent } } }
}

function fireFileref(call: Call, event: string, id: string, fileref?: FilerefData): Settled {
  const parent = sessionUid(call.path.sessionId)
  const fired = fire(call.realm, { kind: 'fileref', parent, id, event, call: { ...call, fileref } })
  if (fired.outcome === 'missing') return { refuse: { error: 'filerefNotFound', details: { id } } }
  if (fired.outcome === 'refused') return { refuse: { error: fired.error, details: { id } } }
  return fired.reply ?? { status: 204, headers: [], body: '' }
}

function queryableIn(call: Call): Queryable<Fileref> {
  const files = call.realm.store.children(sessionUid(call.path.sessionId), 'file')
  return {
    read: (fileref, member) =>
      (wholeFileref(fileref, files, call) as Readonly<Record<string, unknown>>)[member],
    sortable: [],
    faults: 'server',
  }
}
