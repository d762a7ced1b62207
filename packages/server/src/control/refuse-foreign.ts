import type { WireReply, WireRequest } from '@standin/engine'
import { problemReply } from '../problem.ts'

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/**
 * Standin's own API serves this machine alone: a page from elsewhere, or a name that was bound to the loopback
 * address, gets nothing. No Host at all is code in the same process.
 */
export function refuseForeign({ headers }: WireRequest): WireReply | undefined {
  const { host, origin } = headers
  if (host !== undefined && !local.test(host)) return refused('host', `The Host '${host}'`)
  if (origin === undefined || local.test(origin.replace(/^https?:\/\//, ''))) return undefined
  return refused('origin', `The Origin '${origin}'`)
}

function refused(what: 'host' | 'origin', who: string): WireReply {
  return problemReply({
    status: 403,
    code: `foreign-${what}`,
    title: "Standin's own API is for this machine",
    detail: `${who} is not this machine.`,
    nextStep: 'Ask at 127.0.0.1 or localhost with the same port, from no page or from a local one.',
  })
}
