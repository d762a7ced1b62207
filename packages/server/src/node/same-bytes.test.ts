import type { WireReply, WireRequest } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { createStandin, type Standin } from '../app.ts'
import { createKettle, creating, heatKettle, reading, tea } from '../kettle.fixture.ts'
import { textOf, wireRequest } from '../wire-request.ts'
import { type ListeningStandin, startStandin } from './listen.ts'
import { sendRaw } from './raw-client.fixture.ts'

type Ask = (request: WireRequest) => Promise<unknown>

/** Tells a story in which every kind of reply occurs, and answers with all that was seen of it. */
async function tell({ request: before }: Standin, ask: Ask): Promise<readonly unknown[]> {
  const cold = await createKettle(before, 'red')
  const { path, etag } = await heatKettle(before)
  const requests = [
    ...[1, 2, 3].map(() => reading(path)),
    reading(`${path}?wait=300`, { 'if-none-match': etag }),
    reading(cold.path, { 'if-none-match': cold.etag }),
    reading(path, { accept: 'text/plain' }),
    { ...reading(path), method: 'HEAD' },
    reading('/kettles?filter=r+e&limit=5'),
    reading('/kettles/%E9'),
    { ...creating('x'), body: new Uint8Array([0x22, 0xe9, 0x22]) },
    { ...creating('x'), headers: { ...tea, 'content-type': 'text/xml' } },
    wireRequest('PATCH', path, { headers: tea }),
    wireRequest('PUT', '/kettles', { headers: tea }),
    wireRequest('DELETE', path, { headers: tea }),
    reading('/elsewhere'),
    reading('/_w/none/kettles'),
    reading('/_standin/worlds'),
    reading('/_standin/worlds/main/journal'),
  ]
  const seen: unknown[] = []
  for (const request of requests) seen.push(await ask(request))
  return seen
}

const plain = ({ status, headers, body }: WireReply) => ({
  status,
  headers,
  body: textOf({ status, headers, body }),
})

async function plainFetched(reply: Response) {
  const headers = [...reply.headers].filter(([name]) => !/^(connection|keep-alive)$/.test(name))
  return { status: reply.status, headers, body: await reply.text() }
}

function fetchable(origin: string, { method, path, query, headers, body }: WireRequest): Request {
  const sent = body.length === 0 ? {} : { body: body as Uint8Array<ArrayBuffer> }
  return new Request(`${origin}${path}?${query}`, { method, headers, ...sent })
}

async function compared(
  over: (server: ListeningStandin) => Ask,
  within: (origin: string, standin: Standin) => Ask,
) {
  await using listening = await startStandin({ systems: [kettle] })
  const inProcess = createStandin({ systems: [kettle] })
  return [await tell(listening, over(listening)), await tell(inProcess, within(listening.url, inProcess))]
}

it('a listener and `request` in process give the same bytes', async () => {
  const [over, within] = await compared(
    ({ url }) =>
      async (request) => {
        const { status, headers, body } = await sendRaw(url, request)
        return { status, headers, body }
      },
    (origin, standin) => async (request) => plain(await standin.request(request, origin)),
  )
  expect(over).toEqual(within)
})

it('a listener and `fetch` in process give the same bytes', async () => {
  const [over, within] = await compared(
    ({ url }) =>
      async (request) =>
        plainFetched(await fetch(fetchable(url, request))),
    (origin, standin) => async (request) => plainFetched(await standin.fetch(fetchable(origin, request))),
  )
  expect(over).toEqual(within)
})
