import { letters, type Resource } from '@standin/engine'
import type { FileContent } from './file-content.ts'
import { isBelow, parentPath } from './resolve-path.ts'

/** A file or a directory of a session. */
export interface FileData {
  /** Absolute, without `.` and `..`. */
  readonly path: string
  /** Null for a directory. */
  readonly content: FileContent | null
  /** Counts the changes that its entity tag follows: of a file its writes, of a directory its members (13.33). */
  readonly revision: number
  readonly createdAt: number
  readonly modifiedAt: number
}

export type File = Resource<FileData>

/** All files of a session, as whoever looks can have them: a store, or the context of a rule. */
export type Files = readonly Resource[]

export function fileAt(files: Files, path: string): File | undefined {
  return (files as readonly File[]).find(({ data }) => data.path === path)
}

/** The members of a directory by name; how the server sorts is not known. */
export function membersOf(files: Files, directory: string): readonly File[] {
  return (files as readonly File[])
    .filter(({ data: { path } }) => path !== '/' && parentPath(path) === directory)
    .toSorted((a, b) => (a.data.path < b.data.path ? -1 : 1))
}

/** Everything below a directory, parents before their members. */
export function belowOf(files: Files, directory: string): readonly File[] {
  return (files as readonly File[])
    .filter(({ data }) => isBelow(data.path, directory))
    .toSorted((a, b) => (a.data.path < b.data.path ? -1 : 1))
}

export const isDirectory = ({ state }: Resource): boolean => state !== 'file'

/** Ten characters in quotes. It stays through renames (13.25) and differs after every write. */
export function fileTag({ uid, data }: File): string {
  return `"${letters(`${uid}|${data.revision}`, 10)}"`
}
