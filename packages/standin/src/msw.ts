import { StandinError } from '@standin/engine'
import { type HttpHandler, HttpResponse, http } from 'msw'
import type { InWorld } from './in-world.ts'

const nothing = new Uint8Array()

/**
 * MSW handlers that answer all requests to the origins, such as `https://viya.example.com`, in a world, without a
 * socket. A status that fetch can't say arrives (Freezer's 753). The body of a GET does not (Freezer's search): MSW has
 * dropped it before a handler sees the request; serve such clients by `startStandin`. A fault that cuts a connection
 * or a body is a network error before any of the reply.
 */
export function standinHandlers(
  standin: Pick<InWorld, 'request'>,
  ...origins: readonly string[]
): HttpHandler[] {
  return origins.map((origin) =>
    http.all(`${origin.replace(/\/+$/, '')}/*`, ({ request }) =>
      answer(standin, request).catch((cause: unknown) => {
        if (cause instanceof StandinError && lost.includes(cause.code)) return HttpResponse.error()
        throw cause
      }),
    ),
  )
}

const lost = ['connection-cut', 'body-truncated']

async function answer(standin: Pick<InWorld, 'request'>, incoming: Request): Promise<Response> {
  const { origin, pathname, search } = new URL(incoming.url)
  const reply = await standin.request(incoming.method, `${pathname}${search}`, {
    headers: Object.fromEntries(incoming.headers),
    body: new Uint8Array(await incoming.arrayBuffer()),
    origin,
  })
  const { status, reason = '', headers, body = nothing } = reply
  const isEmpty = status === 204 || status === 304 || body.length === 0
  return new HttpResponse(isEmpty ? null : (body as Uint8Array<ArrayBuffer> | string), {
    status,
    statusText: reason,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  })
}
