import type { Answer, Call, HandlerResult, Settled } from '@standin/engine'
import { type File, type Files, fileAt, fileTag, isDirectory, membersOf } from '../files/file-tree.ts'
import {
  contentBehind,
  type Fileref,
  filerefOf,
  filerefTag,
  filesBehind,
  standsForDirectory,
} from '../files/fileref.ts'
import { nameOf, resolvePath } from '../files/resolve-path.ts'
import { sniffType } from '../files/sniff-type.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { contentReply } from '../renderings/file.ts'
import { directoryMember, filerefPath } from '../renderings/fileref.ts'
import type { Handlers } from '../types.ts'
import { fireFile, uploadOf } from './fire-file.ts'

const bytes = 'application/octet-stream'

export const filerefContent: Handlers = {
  getFile: (call) => withFileref(call, (fileref, files) => readContent(call, fileref, files)),
  getDirectoryFilerefContents: (call) =>
    withFileref(call, (fileref, files) => {
      const behind = filesBehind(fileref, files)
      if (!standsForDirectory(behind)) return { refuse: { error: 'notADirectory' } }
      return listing(call, fileref, files, behind)
    }),
  updateFileContent: (call) =>
    withFileref(call, (fileref, files) => {
      const path = writtenPath(call, fileref, files)
      const event = call.query.member === undefined ? 'updateFileContent' : 'updateFileContent#member'
      return fireFile(call, event, { path, content: uploadOf(call), tag: filerefTag(fileref, files) })
    }),
  appendFileContent: (call) =>
    withFileref(call, (fileref, files) =>
      fireFile(call, 'appendFileContent', {
        path: writtenPath(call, fileref, files),
        content: uploadOf(call),
      }),
    ),
  deleteFile: (call) =>
    withFileref(call, (fileref, files) =>
      fireFile(call, 'deleteFile', { path: fileref.data.paths[0] ?? '', tag: filerefTag(fileref, files) }),
    ),
}

function withFileref(call: Call, act: (fileref: Fileref, files: Files) => HandlerResult): HandlerResult {
  const { fileref, files } = filerefOf(call)
  return fileref
    ? act(fileref, files)
    : { refuse: { error: 'filerefNotFound', details: { id: call.path.fileref } } }
}

/** The first path of a fileref, or the member of its first directory. */
function writtenPath(call: Call, { data }: Fileref, files: Files): string {
  const { member } = call.query
  const [first = ''] = data.paths
  if (member === undefined) return first
  const existing = data.paths
    .map((path) => resolvePath(String(member), path))
    .find((path) => fileAt(files, path))
  return existing ?? resolvePath(String(member), first)
}

function readContent(call: Call, fileref: Fileref, files: Files): Settled {
  if (call.query.member !== undefined) {
    const path = writtenPath(call, fileref, files)
    const file = fileAt(files, path)
    return file ? contentOfFile(call, file) : missing(path)
  }
  const behind = filesBehind(fileref, files)
  if (standsForDirectory(behind)) return listing(call, fileref, files, behind)
  if (behind.length < fileref.data.paths.length) return missing(fileref.data.paths.join(' '))
  const content = contentBehind(behind)
  return contentReply(content, typeOf(call, content), filerefTag(fileref, files))
}

const missing = (file: string): Settled => ({ refuse: { error: 'pathNotAvailable', details: { file } } })

function contentOfFile(call: Call, file: File): Settled {
  const { content, path } = file.data
  if (!content) return { refuse: { error: 'directoryContent', details: { file: path } } }
  return contentReply(content, typeOf(call, content), fileTag(file))
}

/** What it looks like (F57); what looks like nothing are bytes (compute.md). */
function typeOf(call: Call, content: Parameters<typeof sniffType>[0]): string {
  return call.accept === bytes ? bytes : (sniffType(content) ?? bytes)
}

/** All members of all directories of a fileref. */
function listing(call: Call, fileref: Fileref, files: Files, behind: readonly File[]): Answer {
  const { id } = fileref
  const names = behind
    .filter(isDirectory)
    .flatMap(({ data }) => membersOf(files, data.path))
    .map(({ data }) => nameOf(data.path))
  const own = filerefPath(id, call)
  const collection = {
    name: 'Directory listing',
    path: `${own}/content`,
    itemType: media.directoryMember,
    total: names.length,
    render: (start: number, end: number) =>
      names.slice(start, end).map((name) => directoryMember(id, name, call)),
    up: link('GET', 'up', own, { type: media.fileref }),
  }
  const start = Number(call.query.start ?? 0)
  const limit = Number(call.query.limit ?? 10)
  const page = collectionReply(collection, { ...call.query, start, limit }, `${media.collection}+json`)
  return { ...page, headers: [...page.headers, ['etag', filerefTag(fileref, files)]] }
}
