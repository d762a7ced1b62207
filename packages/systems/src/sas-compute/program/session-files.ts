import type { TimedFile } from './program.ts'
import type { RunState } from './run-state.ts'

/** The path behind a fileref: null for `_WEBOUT` and temporary files, undefined when it is not assigned. */
export function filePath(state: RunState, fileref: string): string | null | undefined {
  const own = state.files.findLast((file) => file.fileref === fileref)
  if (own) return own.path
  const { filerefs = {} } = state.session
  if (Object.hasOwn(filerefs, fileref)) return filerefs[fileref]
  return fileref === '_WEBOUT' ? null : undefined
}

/** What a file holds, by its fileref or its path; undefined when there is no such file. */
export function fileContent(state: RunState, name: string, isPath: boolean): string | undefined {
  const fileref = isPath ? '' : name.toUpperCase()
  const path = isPath ? name : filePath(state, fileref)
  const isIt = (file: TimedFile): boolean =>
    file.content !== undefined && (path ? file.path === path : !isPath && file.fileref === fileref)
  const own = state.files.findLast(isIt)
  if (own) return own.content
  if (path === undefined) return undefined
  return state.session.readFile?.({ ...(isPath ? {} : { fileref }), ...(path ? { path } : {}) })
}

export function fileLines(state: RunState, name: string, isPath: boolean): readonly string[] | undefined {
  const content = fileContent(state, name, isPath)
  if (content === undefined) return undefined
  const lines = content.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** A file holds this from now on. */
export function writeFile(state: RunState, fileref: string, path: string | null, content: string): void {
  state.files.push({ at: state.now, fileref, path, content })
}

/** A fileref stands for this path from now on. */
export function assignFileref(state: RunState, fileref: string, path: string | null): void {
  state.files.push({ at: state.now, fileref, path })
}
