import { Agent, type IncomingMessage, request } from 'node:http'

/** What came: how many zeros were in it, each of which ends a record, and the last thousand characters. */
export interface Passed {
  readonly records: number
  readonly end: string
}

interface Sent {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent in chunks, at the pace of the server. */
  readonly body?: Iterable<Buffer>
}

const agent = new Agent({ keepAlive: true })

/** Asks, and counts what comes back without keeping it. Rejects when it is no success. */
export async function ask(url: string, { method, headers = {}, body }: Sent): Promise<Passed> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(url, { agent, method, headers }, resolve).once('error', reject)
    if (!body) return void outgoing.end()
    void pump(body, outgoing).catch(reject)
  })
  const passed = await counted(incoming)
  if ((incoming.statusCode ?? 0) >= 300)
    throw new Error(`${method} ${url}: ${incoming.statusCode} ${passed.end}`)
  return passed
}

async function pump(body: Iterable<Buffer>, outgoing: ReturnType<typeof request>): Promise<void> {
  for (const piece of body) {
    if (!outgoing.write(piece)) await new Promise((resolve) => outgoing.once('drain', resolve))
  }
  outgoing.end()
}

async function counted(incoming: IncomingMessage): Promise<Passed> {
  let [records, end] = [0, '']
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, at + 1)) records += 1
    end = `${end}${chunk}`.slice(-1000)
  }
  return { records, end }
}
