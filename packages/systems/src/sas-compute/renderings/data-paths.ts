import type { Call, Resource } from '@standin/engine'

/** Where a session's data is: `/compute/sessions/…/data` with the world's prefix. */
export function dataPath({ prefix, path }: Pick<Call, 'prefix' | 'path'>): string {
  return `${prefix}/compute/sessions/${String(path.sessionId)}/data`
}

export const libraryPath = (libref: string, call: Call): string =>
  `${dataPath(call)}/${encodeURIComponent(libref)}`

/** A table's own path; a view lies in the library of views, and a table in the one that the request names. */
export function tablePath({ id, data }: Resource, call: Call): string {
  const libref = isView(data) ? '$VIEWS' : String(call.path.libref).toUpperCase()
  // The vendor's samples leave the dollar sign as it is.
  return `${dataPath(call)}/${encodeURIComponent(libref).replace('%24', '$')}/${encodeURIComponent(id)}`
}

const isView = (data: unknown): boolean => typeof data === 'object' && data !== null && 'view' in data
