import { type Call, letters, type Resource, uidOf } from '@standin/engine'
import { sessionUid } from '../ids.ts'
import { bytesOf, type FileContent, joinContents } from './file-content.ts'
import { type File, type Files, fileAt, fileTag, isDirectory } from './file-tree.ts'

export interface FilerefData {
  /** Lower case, as it is shown (12.23). */
  readonly id: string
  /** Absolute; several are a concatenation. */
  readonly paths: readonly string[]
  readonly isAggregation: boolean
  readonly accessMethod: string
  /** The job that it ends with. */
  readonly job: string | null
}

export type Fileref = Resource<FilerefData>

export const filerefId = (name: unknown) => String(name).toLowerCase()
export const filerefUid = (session: string, name: unknown) => uidOf(session, 'fileref', filerefId(name))

/** The fileref that a path names, and all files of its session. */
export function filerefOf({ realm, path }: Call): { fileref: Fileref | undefined; files: Files } {
  const session = sessionUid(path.sessionId)
  return {
    fileref: realm.store.get(filerefUid(session, path.fileref)) as Fileref | undefined,
    files: realm.store.children(session, 'file'),
  }
}

/** What a fileref stands for, as far as it is there. */
export function filesBehind({ data }: Fileref, files: Files): readonly File[] {
  return data.paths.map((path) => fileAt(files, path)).filter((file) => file !== undefined)
}

export const standsForDirectory = (behind: readonly File[]) => behind.some(isDirectory)

/** It follows the content of the first file, which is the one that uploads write. */
export function filerefTag(fileref: Fileref, files: Files): string {
  const first = fileAt(files, fileref.data.paths[0] ?? '')
  return `"${letters(`${fileref.uid}|${first ? fileTag(first) : ''}`, 10)}"`
}

export function sizeBehind(behind: readonly File[]): number {
  return behind.reduce((sum, { data }) => sum + (data.content ? bytesOf(data.content).length : 0), 0)
}

export function contentBehind(behind: readonly File[]): FileContent {
  return joinContents(behind.flatMap(({ data }) => (data.content ? [data.content] : [])))
}

/** `('a' 'b')` names several paths (compute.md); everything else is one. */
export function pathsOf(path: string): readonly string[] {
  const list = /^\s*\((.*)\)\s*$/s.exec(path)?.[1]
  if (list === undefined) return [path]
  return [...list.matchAll(/'([^']*)'|"([^"]*)"|([^\s,'"]+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  )
}
