import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'

export interface RawRequest {
  readonly method?: string
  /** With its query, as sent. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface RawReply {
  readonly status: number
  readonly reason: string
  /** Name, value, name, value: as sent, in their order. */
  readonly headers: readonly string[]
  readonly body: Buffer
}

export interface RawClient {
  send(request: RawRequest): Promise<RawReply>
  close(): void
}

/** One connection that says exactly what it is told and shows all bytes that came. */
export function rawClient(base: string): RawClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { hostname, port } = new URL(base)
  return {
    send: ({ method = 'GET', path, headers = {}, body = '' }) =>
      new Promise((resolve, reject) => {
        const length = body.length === 0 ? {} : { 'content-length': String(Buffer.byteLength(body)) }
        const sent = httpRequest(
          { agent, hostname, port, method, path, headers: { ...headers, ...length } },
          (incoming) => readReply(incoming).then(resolve, reject),
        )
        sent.once('error', reject)
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}

async function readReply(incoming: IncomingMessage): Promise<RawReply> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? '',
    headers: incoming.rawHeaders,
    body: Buffer.concat(chunks),
  }
}
