import type { Call, Settled } from '@standin/engine'
import { belowOf, type File, fileAt, fileTag, membersOf } from '../files/file-tree.ts'
import { absolutePath, requestedPath } from '../files/find-files.ts'
import { openFiles } from '../files/open-files.ts'
import { nameOf, resolvePath } from '../files/resolve-path.ts'
import { sniffType } from '../files/sniff-type.ts'
import { workingDirectory } from '../files/working-directory.ts'
import { sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { contentReply, filePath, fileProperties, propertiesReply } from '../renderings/file.ts'
import type { Handlers } from '../types.ts'
import { fireFile, uploadOf } from './fire-file.ts'

interface Named {
  readonly name?: string
  readonly path?: string
  readonly isDirectory?: boolean
}

export const fileSystem: Handlers = {
  getWorkingDirectory(call) {
    const session = call.realm.store.get(sessionUid(call.path.sessionId))
    return withFile(call, session ? workingDirectory(session) : '/', (file) =>
      propertiesReply(200, file, call),
    )
  },
  getFileorDirectoryProperties: (call) =>
    withFile(call, requestedPath(call), (file) => propertiesReply(200, file, call)),
  getDirectoryMembers(call) {
    const directory = requestedPath(call)
    const all = membersOf(filesIn(call), directory)
    const shown = call.query.showAll ? all : all.filter(({ data }) => !nameOf(data.path).startsWith('.'))
    const own = filePath(directory, call)
    const collection = {
      name: 'Directory listing',
      path: `${own}/members`,
      itemType: media.fileProperties,
      total: shown.length,
      render: (start: number, end: number) =>
        shown.slice(start, end).map((file) => fileProperties(file, call)),
      noFirstOnFirst: true,
    } as const
    return collectionReply(collection, call.query, call.accept)
  },
  getFileContentFromSystem: (call) =>
    withFile(call, requestedPath(call), (file) => {
      const { content, path } = file.data
      if (!content) return { refuse: { error: 'notAFile', details: { file: path } } }
      const asBytes = call.accept === 'application/octet-stream'
      return contentReply(
        content,
        asBytes ? call.accept : (sniffType(content) ?? 'text/plain'),
        fileTag(file),
      )
    }),
  createFileOrDirectory(call) {
    openFiles(call)
    const { name, isDirectory } = call.body as Named
    const own = requestedPath(call)
    const path = name === undefined ? own : resolvePath(name, own)
    return fireFile(call, 'createFileOrDirectory', { path, asDirectory: isDirectory === true })
  },
  copyFileOrDirectory(call) {
    openFiles(call)
    const from = pathIn(call, call.body as Named)
    const source = fileAt(filesIn(call), from)
    const below = belowOf(filesIn(call), from)
    const to = requestedPath(call)
    const copied = copyOne(call, source, to)
    if ('refuse' in copied) return copied
    for (const each of below) copyOne(call, each, `${to}${each.data.path.slice(from.length)}`)
    return copied
  },
  updateFileOrDirectoryOnSystem(call) {
    const path = requestedPath(call)
    const { name = nameOf(path), path: directory = '.' } = call.body as Named
    const to = resolvePath(name, absolutePath(call, directory))
    return fireFile(call, 'updateFileOrDirectoryOnSystem', {
      path,
      to,
      overwrite: call.query.overwrite === true,
    })
  },
  deleteFileOrDirectoryFromSystem: (call) =>
    fireFile(call, 'deleteFileOrDirectoryFromSystem', { path: requestedPath(call) }),
  updateFileContentOnSystem: (call) =>
    fireFile(call, 'updateFileContentOnSystem', { path: requestedPath(call), content: uploadOf(call) }),
}

const filesIn = (call: Call) => call.realm.store.children(sessionUid(call.path.sessionId), 'file')

function withFile(call: Call, path: string, render: (file: File) => Settled): Settled {
  openFiles(call)
  const file = fileAt(filesIn(call), path)
  return file ? render(file) : { refuse: { error: 'pathNotAvailable', details: { file: path } } }
}

/** `path` is the directory and `name` the name in it, as properties have them; either may be missing. */
function pathIn(call: Call, { name, path = '.' }: Named): string {
  const directory = absolutePath(call, path)
  return name === undefined ? directory : resolvePath(name, directory)
}

function copyOne(call: Call, source: File | undefined, path: string): Settled {
  return fireFile(call, 'copyFileOrDirectory', {
    path,
    source,
    ...(source?.data.content ? { content: source.data.content } : {}),
    overwrite: call.query.overwrite === true,
  })
}
