/** An absolute path without `.` and `..`; a relative one lies in `base`, and nothing lies above the root. */
export function resolvePath(path: string, base: string): string {
  const whole = path.startsWith('/') ? path : `${base}/${path}`
  const kept: string[] = []
  for (const part of whole.split('/')) {
    if (part === '..') kept.pop()
    else if (part !== '' && part !== '.') kept.push(part)
  }
  return `/${kept.join('/')}`
}

/** The directory that a path lies in; the root's is the root. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')))
}

/** The last part of a path; the root's is empty (13.20). */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function isBelow(path: string, directory: string): boolean {
  return path !== directory && path.startsWith(directory === '/' ? '/' : `${directory}/`)
}

/**
 * A path with `~` at its beginning and `$NAME` or `${NAME}` in it replaced. What else the server knows is assumed to
 * be the environment of its process, of which these are its own.
 */
export function expandPath(path: string, variables: Readonly<Record<string, string>>): string {
  const expanded = (found: string, name: string) => (Object.hasOwn(variables, name) ? variables[name] : found)
  return path
    .replace(/^~(?=\/|$)/, variables.HOME ?? '~')
    .replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (found, braced, bare) => expanded(found, braced ?? bare) ?? found)
}
