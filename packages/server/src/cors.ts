import type { HeaderList, WireReply, WireRequest } from '@standin/engine'

/** What pages of other origins may read: a list of origins, or `*` for all of them without credentials. */
export interface Cors {
  /** The answer to a browser's question before the request; undefined when it is none, or of another origin. */
  preflight(request: WireRequest): WireReply | undefined
  /** What a reply carries besides, so that the page may read it. */
  headers(request: WireRequest, reply: Pick<WireReply, 'headers'>): HeaderList
}

export function createCors(origins: readonly string[]): Cors {
  const any = origins.includes('*')

  function allowed({ headers: { origin } }: WireRequest): HeaderList | undefined {
    if (origin === undefined) return undefined
    if (origins.includes(origin))
      return [
        ['access-control-allow-origin', origin],
        ['access-control-allow-credentials', 'true'],
        ['vary', 'Origin'],
      ]
    // With `*` browsers take no credentials, and must not be told otherwise.
    return any ? [['access-control-allow-origin', '*']] : undefined
  }

  return {
    preflight(request) {
      const { 'access-control-request-method': method } = request.headers
      const common = request.method === 'OPTIONS' && method !== undefined ? allowed(request) : undefined
      if (!common || method === undefined) return undefined
      return { status: 204, headers: [...common, ...grants(request.headers, method)], body: '' }
    },
    headers(request, reply) {
      const common = allowed(request)
      if (!common) return []
      const exposed = exposedNames(reply)
      return exposed === '' ? common : [...common, ['access-control-expose-headers', exposed]]
    },
  }
}

/** What the browser asked for is what it gets: whether a system takes it is the system's to say. */
function grants(asked: WireRequest['headers'], method: string): HeaderList {
  const headers = asked['access-control-request-headers']
  const local = asked['access-control-request-private-network']
  return [
    ['access-control-allow-methods', method],
    ...(headers === undefined ? [] : [['access-control-allow-headers', headers] as const]),
    ...(local === 'true' ? [['access-control-allow-private-network', 'true'] as const] : []),
    ['access-control-max-age', '600'],
  ]
}

const readable = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]

/** By name, since `*` does not mean all of them where credentials are sent. */
function exposedNames({ headers }: Pick<WireReply, 'headers'>): string {
  const names = headers.map(([name]) => name.toLowerCase()).filter((name) => !readable.includes(name))
  return [...new Set(names)].join(', ')
}
