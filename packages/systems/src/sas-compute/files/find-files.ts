import type { Call, Refusal } from '@standin/engine'
import { sessionUid } from '../ids.ts'
import { unescapePath } from './escape-path.ts'
import { fileAt, isDirectory } from './file-tree.ts'
import { filerefOf } from './fileref.ts'
import { openFiles } from './open-files.ts'
import { expandPath, parentPath, resolvePath } from './resolve-path.ts'
import { storedFileUid } from './stored-file.ts'
import { pathVariables, workingDirectory } from './working-directory.ts'

/** Whether the file or fileref that a path names is there. */
export function findFiles(call: Call): Refusal | undefined {
  const { path, realm, request, operation } = call
  if (path.fileId !== undefined && !realm.store.get(storedFileUid(path.fileId)))
    return { error: 'storedFileNotFound', details: { id: path.fileId } }
  if (path.fileref !== undefined) {
    openFiles(call)
    if (!filerefOf(call).fileref) return { error: 'filerefNotFound', details: { id: path.fileref } }
  }
  if (path.filePath === undefined) return undefined
  openFiles(call)
  const file = requestedPath(call)
  const files = realm.store.children(sessionUid(path.sessionId), 'file')
  // What is to be made need not be there, but where it will lie.
  const isMade = request.method === 'POST' && fileAt(files, parentPath(file)) !== undefined
  if (isMade) return undefined
  const found = fileAt(files, file)
  const lists = operation === 'getDirectoryMembers'
  if (lists && !(found && isDirectory(found))) return { error: 'notADirectory' }
  return found ? undefined : { error: 'pathNotAvailable', details: { file } }
}

/** The path that a request is about: escaped in its URL, relative to the working directory. */
export function requestedPath(call: Call): string {
  return absolutePath(call, unescapePath(String(call.path.filePath)))
}

/** A path as a request names it; checks come before its parameters are read, so that these are looked up here. */
export function absolutePath(call: Call, path: string): string {
  const session = call.realm.store.get(sessionUid(call.path.sessionId))
  if (!session) return path
  const expands = new URLSearchParams(call.request.query).get('expandPath') === 'true'
  const expanded = expands ? expandPath(path, pathVariables(session)) : path
  return resolvePath(expanded, workingDirectory(session))
}
