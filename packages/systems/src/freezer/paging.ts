import type { Call } from '@standin/engine'

export interface Window {
  readonly start: number
  /** Before which position it ends; infinity when there is no end. */
  readonly end: number
  /** As the search counts: it stops before the first when this is negative. */
  readonly limit: number
}

/**
 * Zero and nothing mean ten; the store takes a negative limit for none, a negative offset for zero
 * (recorded).
 */
export function windowOf({ query }: Pick<Call, 'query'>): Window {
  const limit = Number(query.limit ?? 0) || 10
  const start = Math.max(0, Number(query.offset ?? 0))
  return { start, end: limit < 0 ? Number.POSITIVE_INFINITY : start + limit, limit }
}
