/** One client of a world: asks for JSON, and says which world it means. */
export interface HpcClient {
  readonly ask: (method: string, path: string, body?: unknown, media?: string) => Promise<Response>
  /** Makes a session of a service; its id. */
  readonly session: (service: string, info?: Readonly<Record<string, unknown>>) => Promise<number>
  /** Sends requests to a generic service as the batch `b` of a session, and says their end. */
  readonly send: (session: number, inputs: readonly string[]) => Promise<void>
  /** What comes back, record by record, as it arrives. */
  readonly responses: (session: number, query?: string) => AsyncGenerator<readonly string[]>
}

const separator = '\uffff'

export function hpcClient(
  url: string,
  world: string,
  { user = 'STANDIN\\tester', password = 'secret' } = {},
): HpcClient {
  const headers = {
    authorization: `Basic ${btoa(`${user}:${password}`)}`,
    'api-version': '2012-11-01.4.0',
    accept: 'application/json',
    'x-standin-world': world,
  }

  async function ask(method: string, path: string, body?: unknown, media = 'application/json') {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
    return fetch(`${url}${path}`, { method, headers: { ...headers, 'content-type': media }, ...sent })
  }

  return {
    ask,
    async session(service, info = {}) {
      const said = { MaxMessageSize: 65_536, Password: password, Runtime: -1, Username: user }
      const body = { ...said, ServiceName: service, ...info }
      const reply = await ask('POST', '/WindowsHPC/Sessions/Create?durable=false', body)
      if (reply.status !== 201) throw new Error(`${reply.status} ${await reply.text()}`)
      return ((await reply.json()) as { readonly Id: number }).Id
    },
    async send(session, inputs) {
      const records = inputs.map((input, place) => `${input}${separator}${place}\0`).join('')
      const path = `/WindowsHPC/Session/${session}/batch/b?genericservice=true&commit=true`
      const reply = await ask('POST', path, records, 'application/octet-stream')
      if (reply.status !== 201) throw new Error(`${reply.status} ${await reply.text()}`)
    },
    async *responses(session, query = '') {
      const path = `/WindowsHPC/Session/${session}/batch/b/Response?genericservice=true${query}`
      const reply = await ask('POST', path)
      if (!reply.ok || !reply.body) throw new Error(`${reply.status} ${await reply.text()}`)
      let rest = ''
      for await (const text of reply.body.pipeThrough(new TextDecoderStream())) {
        const parts = (rest + text).split('\0')
        rest = parts.pop() ?? ''
        for (const record of parts) yield record.split(separator)
      }
    },
  }
}

/** The outputs of all responses, those of failed requests with a mark before; the last is why no more come. */
export async function outputsOf(responses: AsyncGenerator<readonly string[]>): Promise<readonly string[]> {
  const outputs: string[] = []
  for await (const record of responses) outputs.push(shown(record))
  return outputs
}

export function shown([action = '', output = '', last = '']: readonly string[]): string {
  if (action.endsWith('EndOfGetResponse')) return `${output} ${last}`
  return action.endsWith('/fault') ? `! ${output}` : output
}
