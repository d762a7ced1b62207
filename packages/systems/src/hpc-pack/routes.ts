import type { WireRequest } from '@standin/engine'

const base = /^\/windowshpc(?:\/[^/]+)?/i

/** Whether a path is of the scheduler's part, which has errors of its own. */
export const isScheduler = (path: string): boolean =>
  /^\/jobs?(?:\/|$)/i.test(path.slice('/windowshpc'.length)) ||
  /^\/jobs?(?:\/|$)/i.test(path.replace(base, ''))

/** The version of the operation: the header wins over the parameter (pages). */
export function versionOf(request: Pick<WireRequest, 'headers' | 'query'>): string | undefined {
  const header = request.headers['api-version']
  if (header !== undefined) return header
  for (const [name, value] of new URLSearchParams(request.query)) {
    if (name.toLowerCase() === 'api-version') return value
  }
  return undefined
}

/** The oldest version with sessions, as a year and a month: one sample sends no day. */
const oldest = '2011-11'

/** Whether it is a version, and not older than sessions are: `2012-11-01.4.0`, `2011-11-01`, `2011-11`. */
export const isVersion = (text: string): boolean =>
  /^\d{4}-\d\d(-\d\d)?(\.\d+)*$/.test(text) && text.slice(0, oldest.length) >= oldest
