import { letters, type Resource } from '@standin/engine'
import type { SessionData } from '../types.ts'
import { resolvePath } from './resolve-path.ts'

/** The directory of a session, where relative paths lie (F57, 13.20). */
export function workingDirectory({ data }: Resource): string {
  return resolvePath(String((data as SessionData).attributes.homeDirectory ?? '/tmp'), '/')
}

/** Where a session keeps what has no path of its own. */
export function temporaryDirectory({ uid }: Resource): string {
  return `/tmp/SAS_work${letters(uid, 10).toUpperCase()}`
}

/** What paths may name when they are to be expanded; HOME is measured (13.21). */
export function pathVariables(session: Resource): Readonly<Record<string, string>> {
  return { HOME: '/', TMPDIR: '/tmp', PWD: workingDirectory(session) }
}

/** Directories that a session finds, parents first; those of the platform can only be read (13.20, 13.21, 13.34). */
export function seededDirectories(
  session: Resource,
): readonly { readonly path: string; readonly state: 'directory' | 'readOnly' }[] {
  const own = [workingDirectory(session), temporaryDirectory(session)]
  const readOnly = ['/', '/config', '/mnt', '/opt', '/sashelp', '/sasuser', '/security', '/usr']
  const between = own.flatMap(ancestorsOf).filter((path) => path !== '/tmp')
  return [
    ...[...new Set([...readOnly, ...between])].map((path) => ({ path, state: 'readOnly' }) as const),
    ...[...new Set(['/tmp', ...own])].map((path) => ({ path, state: 'directory' }) as const),
  ].filter(({ path, state }) => state === 'directory' || !own.includes(path))
}

function ancestorsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_, place) => `/${parts.slice(0, place + 1).join('/')}`)
}
