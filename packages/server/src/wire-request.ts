import type { WireReply, WireRequest } from '@standin/engine'

export interface WireRequestInit {
  /** Names in any case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
}

/** A request as it is on the wire, from what a test says of it: `wireRequest('GET', '/kettles?limit=2')`. */
export function wireRequest(method: string, target: string, init: WireRequestInit = {}): WireRequest {
  const [path = '', ...query] = target.split('?')
  const headers = Object.entries(init.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  const { body = '' } = init
  return {
    method,
    path,
    query: query.join('?'),
    headers: Object.fromEntries(headers),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  }
}

export function textOf({ body }: WireReply): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
