import type { Call, Resource, RuleContext } from '@standin/engine'
import { parseHttpDate } from '../http-date.ts'
import { entityTag } from '../ids.ts'

type Rule = RuleContext<unknown, Call>

const unmodifiedSince = ({ call }: Rule): number | undefined =>
  parseHttpDate(call.request.headers['if-unmodified-since'])

/**
 * Guards that all events with an entity tag share. The vendor's pages allow If-Unmodified-Since in the place of
 * If-Match, which wins where both are there (RFC 9110, 13.2.2).
 */
export const preconditionsOf = (
  tagOf: (resource: Resource) => string,
  changedAt: (resource: Resource) => number = ({ since }) => since,
) => ({
  hasIfMatch: (rule: Rule): boolean =>
    rule.call.header['If-Match'] !== undefined || unmodifiedSince(rule) !== undefined,
  ifMatchCurrent(rule: Rule): boolean {
    const header = rule.call.header['If-Match']
    if (header !== undefined) return matchesTag(header, tagOf(rule.self))
    // The header counts in whole seconds.
    return Math.floor(changedAt(rule.self) / 1000) * 1000 <= (unmodifiedSince(rule) ?? 0)
  },
})

export const preconditionGuards = preconditionsOf(entityTag)

/** Whether a header names the tag: `*`, or one of a list; a weak mark is not looked at. */
export function matchesTag(header: unknown, tag: string): boolean {
  if (typeof header !== 'string') return false
  return header.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
}
