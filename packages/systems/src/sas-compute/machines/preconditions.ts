import type { Call, RuleContext } from '@standin/engine'
import { entityTag } from '../ids.ts'

/** Guards that all events with an entity tag share. */
export const preconditionGuards = {
  hasIfMatch: ({ call }: RuleContext<unknown, Call>): boolean => call.header['If-Match'] !== undefined,
  ifMatchCurrent: ({ call, self }: RuleContext<unknown, Call>): boolean =>
    matchesTag(call.header['If-Match'], entityTag(self)),
}

/** Whether a header names the tag: `*`, or one of a list; a weak mark is not looked at. */
export function matchesTag(header: unknown, tag: string): boolean {
  if (typeof header !== 'string') return false
  return header.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
}
