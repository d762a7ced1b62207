import type { WireReply, WireRequest } from '@standin/engine'
import { problemReply } from '../problem.ts'

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/** Who may use Standin's own API besides this machine. */
export interface ControlAccess {
  /** Host names by which others reach the server, as containers do; they need a token. */
  readonly hosts?: readonly string[]
  /** What `Authorization: Bearer …` has to say, whoever asks. */
  readonly token?: string
  /** Origins of pages. */
  readonly origins?: readonly string[]
}

/**
 * Standin's own API serves this machine alone, unless it is told otherwise: a page from elsewhere, or a name that was
 * bound to the loopback address, gets nothing. No Host at all is code in the same process.
 */
export function refuseForeign(
  { headers, path }: WireRequest,
  access: ControlAccess = {},
): WireReply | undefined {
  const { host, origin, authorization } = headers
  const { hosts = [], origins = [], token } = access
  const name = host?.replace(/:\d{1,5}$/, '').toLowerCase()
  if (host !== undefined && !local.test(host) && !hosts.some((each) => each.toLowerCase() === name))
    return refused('host', `The Host '${host}'`)
  if (origin !== undefined && !local.test(origin.replace(/^https?:\/\//, '')) && !origins.includes(origin))
    return refused('origin', `The Origin '${origin}'`)
  // Whether it lives is no secret, and what asks that can often say no token.
  const isOpen = token === undefined || host === undefined || path.endsWith('/health')
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
