import { createHttpSend, readCa } from '@standin/contract/node'
import type { ClientOptions } from '../client/control-call.ts'

interface Trust {
  /** A PEM file with the CAs to trust. */
  readonly ca?: string
  /** ms */
  readonly timeout: number
}

/** What a client of a server needs to trust the CAs of a file, which fetch can not be told. */
export async function trusting(url: string, { ca, timeout }: Trust): Promise<ClientOptions> {
  if (ca === undefined) return {}
  const send = createHttpSend({ url: new URL(url).origin, timeout, tls: { ca: await readCa(ca) } })
  return {
    async fetch(input, init) {
      const { method, url: asked, headers } = new Request(input, init)
      const { pathname, search } = new URL(asked)
      const reply = await send({
        method,
        path: pathname,
        query: search.slice(1),
        headers: Object.fromEntries(headers),
        body: new TextEncoder().encode(String(init?.body ?? '')),
      })
      return new Response(reply.status === 204 ? null : Buffer.from(reply.body), { status: reply.status })
    },
  }
}
