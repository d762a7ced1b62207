import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
}

export interface Broker {
  readonly url: string
  readonly asked: readonly Asked[]
  [Symbol.asyncDispose](): Promise<void>
}

/** As much of a Pact Broker as Pact's verifier asks of one: its index, the pacts of a provider, and results. */
export async function startBroker(pact: object, { takesResults = true } = {}): Promise<Broker> {
  const asked: Asked[] = []
  const server = createServer(async (incoming, outgoing) => {
    const path = incoming.url ?? ''
    const { method = '', headers } = incoming
    asked.push({ method, path, authorization: headers.authorization, body: await bodyOf(incoming) })
    const isRefused = !takesResults && path.startsWith('/results')
    const reply = isRefused ? undefined : replies(`http://${headers.host}`, pact)[`${method} ${path}`]
    outgoing.writeHead(reply ? 200 : method === 'PUT' ? 201 : 404, { 'content-type': 'application/hal+json' })
    outgoing.end(JSON.stringify(reply ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const replies = (base: string, pact: object): Readonly<Record<string, object>> => ({
  'GET /': {
    _links: {
      'pb:provider-pacts-for-verification': { href: `${base}/for/{provider}`, templated: true },
    },
  },
  'GET /for/OpenStack%20Freezer': {
    _links: { self: { href: `${base}/for/OpenStack%20Freezer` } },
  },
  'POST /for/OpenStack%20Freezer': {
    _embedded: {
      pacts: [
        {
          shortDescription: 'the latest of the main branch',
          verificationProperties: {
            notices: [{ when: 'before_verification', text: 'It is of the main branch.' }],
          },
          _links: { self: { href: `${base}/pacts/1`, name: 'Pact of portal' } },
        },
      ],
    },
    _links: { self: { href: `${base}/for/OpenStack%20Freezer` } },
  },
  'GET /pacts/1': {
    ...pact,
    _links: {
      self: { href: `${base}/pacts/1` },
      'pb:provider': { href: `${base}/pacticipants/OpenStack%20Freezer`, name: 'OpenStack Freezer' },
      'pb:publish-verification-results': { href: `${base}/results/1` },
    },
  },
  'GET /pacticipants/OpenStack%20Freezer': {
    _links: {
      self: { href: `${base}/pacticipants/OpenStack%20Freezer` },
      'pb:branch-version': { href: `${base}/branches/{branch}/versions/{version}`, templated: true },
    },
  },
  'POST /results/1': { _links: { self: { href: `${base}/results/1` } } },
})

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text === '' ? undefined : JSON.parse(text)
}
