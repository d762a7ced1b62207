import { headerOf, type WireReply, type WireRequest } from '@standin/engine'
import { textOf, wireRequest } from './wire-request.ts'

type Ask = (request: WireRequest) => Promise<WireReply>

/** A login that the kettle takes. */
export const tea = { authorization: 'Bearer tea' }

export interface KnownKettle {
  readonly id: string
  readonly path: string
  readonly etag: string
}

export const creating = (name: string, prefix = '') =>
  wireRequest('POST', `${prefix}/kettles`, {
    headers: { ...tea, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  })

export const reading = (target: string, headers: Readonly<Record<string, string>> = {}) =>
  wireRequest('GET', target, { headers: { ...tea, ...headers } })

export const switching = ({ path, etag }: KnownKettle, value = 'on') =>
  wireRequest('PUT', `${path}/switch?value=${value}`, { headers: { ...tea, 'if-match': etag } })

export async function createKettle(ask: Ask, name = 'blue', prefix = ''): Promise<KnownKettle> {
  return knownBy(await ask(creating(name, prefix)), prefix)
}

/** A kettle that heats: it shows `hot` after 65 s. */
export async function heatKettle(ask: Ask, name = 'blue', prefix = ''): Promise<KnownKettle> {
  return knownBy(await ask(switching(await createKettle(ask, name, prefix))), prefix)
}

function knownBy(reply: WireReply, prefix: string): KnownKettle {
  const { id } = jsonOf(reply) as { readonly id: string }
  return { id, path: `${prefix}/kettles/${id}`, etag: headerOf(reply, 'etag') ?? '' }
}

export function jsonOf(reply: WireReply): unknown {
  return JSON.parse(textOf(reply))
}

/** A reply as text, to compare all of it: status, reason, headers, body. */
export function transcriptOf(reply: WireReply): string {
  const headers = reply.headers.map(([name, value]) => `${name}: ${value}`)
  return [`${reply.status} ${reply.reason ?? ''}`.trim(), ...headers, '', textOf(reply)].join('\n')
}
