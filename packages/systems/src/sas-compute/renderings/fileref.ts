import { type Answer, type Call, isoMillis } from '@standin/engine'
import type { Files } from '../files/file-tree.ts'
import type { Fileref, FilerefData } from '../files/fileref.ts'
import { filerefTag, filesBehind, sizeBehind, standsForDirectory } from '../files/fileref.ts'
import { nameOf } from '../files/resolve-path.ts'
import { sessionUid } from '../ids.ts'
import { linksOf, media, type Relation } from '../links.ts'
import { jsonReply } from '../wire.ts'

const summaryRelations: readonly Relation[] = [
  { rel: 'self', type: media.fileref },
  { rel: 'alternate', type: media.filerefSummary },
  { rel: 'deassign', method: 'DELETE' },
]

/** The 7 relations of a fileref (F36, F57); an item of the list has the first three (12.23). */
const contentRelations: readonly Relation[] = [
  { rel: 'content', path: '/content', type: '*/*' },
  { rel: 'upload', method: 'PUT', path: '/content', type: '*/*' },
  { rel: 'append', method: 'POST', path: '/content', type: '*/*' },
  { rel: 'delete', method: 'DELETE', path: '/content' },
]
const directoryRelations: readonly Relation[] = [
  { rel: 'content', path: '/content', type: media.collection, itemType: media.directoryMember },
]

export const filerefPath = (id: string, { prefix, path }: Call) =>
  `${prefix}/compute/sessions/${String(path.sessionId)}/filerefs/${encodeURIComponent(id)}`

export function wholeFileref({ id, data }: Fileref, files: Files, call: Call): object {
  const fileref = { id, data } as Fileref
  const behind = filesBehind(fileref, files)
  const isDirectory = standsForDirectory(behind)
  const [first = ''] = data.paths
  const [found] = behind
  return {
    version: 2,
    id,
    name: id,
    accessMethod: data.accessMethod,
    fileName: nameOf(first),
    filePath: shownPath(data),
    fileSize: sizeBehind(behind),
    isDirectory,
    isAggregation: data.isAggregation,
    ...(found ? { modifiedTimeStamp: isoMillis(found.data.modifiedAt) } : {}),
    links: linksOf(filerefPath(id, call), [
      ...summaryRelations,
      ...(isDirectory ? directoryRelations : contentRelations),
    ]),
  }
}

const shownPath = ({ paths, isAggregation }: FilerefData) =>
  isAggregation ? `(${paths.map((path) => `'${path}'`).join(' ')})` : (paths[0] ?? '')

export function filerefSummary({ id }: Fileref, call: Call): object {
  return { version: 1, id, name: id, links: linksOf(filerefPath(id, call), summaryRelations) }
}

export function filerefReply(status: 200 | 201, fileref: Fileref, call: Call): Answer {
  const files = call.realm.store.children(sessionUid(call.path.sessionId), 'file')
  const created = status === 201 ? ([['location', filerefPath(fileref.id, call)]] as const) : []
  const headers = [['etag', filerefTag(fileref, files)] as const, ...created]
  return jsonReply(status, call.accept, wholeFileref(fileref, files, call), headers)
}

/** A member of a directory, with the way to its content. */
export function directoryMember(fileref: string, name: string, call: Call): object {
  const query = `?member=${encodeURIComponent(name)}`
  const own = filerefPath(fileref, call)
  const links = linksOf('', [
    { rel: 'self', path: `${own}${query}`, type: media.directoryMember },
    { rel: 'content', path: `${own}/content${query}`, type: '*/*' },
    { rel: 'upload', method: 'PUT', path: `${own}/content${query}`, type: '*/*' },
    { rel: 'append', method: 'POST', path: `${own}/content${query}`, type: '*/*' },
    {
      rel: 'assign',
      method: 'POST',
      path: `${own.slice(0, own.lastIndexOf('/'))}?parent=${encodeURIComponent(fileref)}`,
      type: media.filerefRequest,
      responseType: media.fileref,
    },
  ])
  return { id: name, links }
}
