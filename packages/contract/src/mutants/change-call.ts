import type { Call } from '@standin/engine'

/** A call with some members changed, whose time goes on being the root's own. */
export function changeCall(call: Call, changes: Partial<Call>): Call {
  const changed = Object.getOwnPropertyDescriptors(changes)
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(call), ...changed }) as Call
}
