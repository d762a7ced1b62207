import { type Answer, type Call, isoMillis } from '@standin/engine'
import { errors } from '../errors.ts'
import { escapePath } from '../files/escape-path.ts'
import { bytesOf, type FileContent } from '../files/file-content.ts'
import { type File, fileTag, isDirectory } from '../files/file-tree.ts'
import { filerefOf, filerefTag } from '../files/fileref.ts'
import { nameOf, parentPath } from '../files/resolve-path.ts'
import { sessionUid } from '../ids.ts'
import { linksOf, media, type Relation } from '../links.ts'
import { jsonReply, uncached } from '../wire.ts'

const properties = { type: media.fileProperties }
const changes = { type: media.fileProperties, responseType: media.fileProperties }
const copies = { method: 'POST', type: media.fileRequest, responseType: media.fileProperties }
const members: Relation = {
  rel: 'getDirectoryMembers',
  path: '/members',
  type: media.collection,
  itemType: media.fileProperties,
}

/** The relations of a file (13.22, F68); `createFile` is what writes it. Copies are made to a path of a template. */
const fileRelations: readonly Relation[] = [
  { rel: 'self', ...properties },
  { rel: 'getFileProperties', ...properties },
  { rel: 'getFile', path: '/content', type: media.text },
  {
    rel: 'createFile',
    method: 'PUT',
    path: '/content',
    type: media.text,
    responseType: media.fileProperties,
  },
  { rel: 'renameFile', method: 'PUT', ...changes },
  { rel: 'deleteFile', method: 'DELETE' },
]

const directoryRelations: readonly Relation[] = [
  { rel: 'self', ...properties },
  { rel: 'getDirectoryProperties', ...properties },
  members,
  { rel: 'makeDirectory', method: 'POST', ...changes },
]

/** What a directory has on top of that, unless it can only be read (13.20). */
const changingRelations: readonly Relation[] = [
  { rel: 'createFile', method: 'POST', ...changes },
  { rel: 'renameDirectory', method: 'PUT', ...changes },
  { rel: 'deleteDirectory', method: 'DELETE' },
]

const filesPath = ({ prefix, path }: Call) => `${prefix}/compute/sessions/${String(path.sessionId)}/files`

export const filePath = (path: string, call: Call) => `${filesPath(call)}/${escapePath(path)}`

function linksOfFile(file: File, call: Call) {
  const own = filePath(file.data.path, call)
  const copy = (rel: string, target: string) =>
    linksOf(`${filesPath(call)}/{${target}}`, [{ rel, ...copies }])
  if (file.state === 'file') return [...linksOf(own, fileRelations), ...copy('copyFile', 'destinationFile')]
  const changing = file.state === 'directory' ? changingRelations : []
  return [
    ...linksOf(own, [...directoryRelations, ...changing]),
    ...copy('copyDirectory', 'destinationDirectory'),
  ]
}

/** Name, size and times. `path` is the directory that it lies in (13.22). */
export function fileProperties(file: File, call: Call): object {
  const { path, content, modifiedAt } = file.data
  return {
    version: 1,
    name: nameOf(path),
    path: parentPath(path),
    isDirectory: isDirectory(file),
    readOnly: file.state === 'readOnly',
    size: content ? bytesOf(content).length : 0,
    modifiedTimeStamp: isoMillis(modifiedAt),
    links: linksOfFile(file, call),
  }
}

export function propertiesReply(status: 200 | 201, file: File, call: Call): Answer {
  const created = status === 201 ? ([['location', filePath(file.data.path, call)]] as const) : []
  return jsonReply(status, call.accept, fileProperties(file, call), [['etag', fileTag(file)], ...created])
}

/** What an upload by a fileref answers: 201 and no body (F36). */
export function uploadedReply(file: File, call: Call): Answer {
  const { fileref } = filerefOf(call)
  const files = call.realm.store.children(sessionUid(call.path.sessionId), 'file')
  const tag = fileref && call.query.member === undefined ? filerefTag(fileref, files) : fileTag(file)
  return { status: 201, headers: [...uncached, ['etag', tag]], body: '' }
}

/** A renaming without the current tag is a 200 with the error in its body (13.25, 13.32). */
export function renameRefusal(call: Call, name: 'ifMatchRequired' | 'ifMatchStale'): Answer {
  const { status, code, text } = errors[name]
  const inner = { version: 2, httpStatusCode: status, message: text }
  return jsonReply(200, call.accept, { version: 2, httpStatusCode: 0, errorCode: code, errors: [inner] })
}

/** Bytes with their media type and tag. */
export function contentReply(content: FileContent, type: string, tag: string): Answer {
  const headers = [['content-type', type], ...uncached, ['etag', tag]] as const
  return { status: 200, headers, body: bytesOf(content), stamp: tag }
}
