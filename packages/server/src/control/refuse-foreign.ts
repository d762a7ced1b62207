import type { WireReply, WireRequest } from '@standin/engine'
import { problemReply } from '../problem.ts'

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/** Who may use Standin's own API besides this machine. */
export interface ControlAccess {
  /** Addresses of this machine that alone it is asked at; connections tell, whatever their Host says. Default: all. */
  readonly addresses?: readonly string[]
  /** Host names by which others reach the server, as containers do; they need a token. */
  readonly hosts?: readonly string[]
  /** What `Authorization: Bearer …` has to say, whoever asks. */
  readonly token?: string
  /** Origins of pages. */
  readonly origins?: readonly string[]
}

/**
 * Standin's own API serves this machine alone, unless it is told otherwise: a page from elsewhere, or a name that was
 * bound to the loopback address, gets nothing. `arrivedAt` is the address of this machine that the connection was made
 * to; neither it nor a Host is code in the same process.
 */
export function refuseForeign(
  { headers, path }: WireRequest,
  access: ControlAccess = {},
  arrivedAt?: string,
): WireReply | undefined {
  const { host, origin, authorization } = headers
  const { addresses, hosts = [], origins = [], token } = access
  if (addresses && arrivedAt !== undefined && !addresses.includes(arrivedAt))
    return elsewhere(arrivedAt, addresses)
  const name = host?.replace(/:\d{1,5}$/, '').toLowerCase()
  if (host !== undefined && !local.test(host) && !hosts.some((each) => each.toLowerCase() === name))
    return refused('host', `The Host '${host}'`)
  if (origin !== undefined && !local.test(origin.replace(/^https?:\/\//, '')) && !origins.includes(origin))
    return refused('origin', `The Origin '${origin}'`)
  // Whether it lives is no secret, and what asks that can often say no token.
  const isInside = host === undefined && arrivedAt === undefined
  const isOpen = token === undefined || isInside || path.endsWith('/health')
  return isOpen || authorization === `Bearer ${token}` ? undefined : tokenless()
}

function refused(what: 'host' | 'origin', who: string): WireReply {
  const option = what === 'host' ? '--allow-host' : '--cors'
  return problemReply({
    status: 403,
    code: `foreign-${what}`,
    title: "Standin's own API is for this machine",
    detail: `${who} is not this machine.`,
    nextStep: `Ask at 127.0.0.1 or localhost with the same port, from no page or from a local one; or start with ${option}.`,
  })
}

function elsewhere(arrivedAt: string, addresses: readonly string[]): WireReply {
  return problemReply({
    status: 403,
    code: 'foreign-address',
    title: "Standin's own API is at another address",
    detail: `The request came to ${arrivedAt}, where the systems alone answer.`,
    nextStep: `Ask at ${addresses.join(' or ')} with the same port, or start with another --control-host.`,
  })
}

function tokenless(): WireReply {
  const reply = problemReply({
    status: 401,
    code: 'control-token',
    title: "Standin's own API wants a token here",
    detail: 'The request has no Authorization with the token that the server was started with.',
    nextStep: "Send 'Authorization: Bearer <token>'; standin start prints it, and writes it to --ready-file.",
  })
  return { ...reply, headers: [...reply.headers, ['www-authenticate', 'Bearer']] }
}
