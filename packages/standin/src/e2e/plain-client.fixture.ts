/** The members of replies that the tests look at. */
export interface Shown {
  readonly id: string
  readonly state: string
  readonly name: string
  readonly value: string
  readonly count: number
  readonly errorCode: number
  readonly jobConditionCode: number
  readonly sessionConditionCode: number
  readonly access_token: string
  readonly refresh_token: string
  readonly waiting: number
  readonly baseUrl: string
  readonly items: readonly Item[]
}

interface Item {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly line: string
  readonly type: string
}

export interface PlainReply {
  readonly status: number
  readonly headers: Headers
  readonly etag: string
  readonly text: string
  /** The JSON body; what it has not is undefined after all. */
  readonly body: Shown
}

export interface PlainRequest {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

/** A client that does what it is told: one call, one request. */
export type PlainClient = (method: string, path: string, request?: PlainRequest) => Promise<PlainReply>

const preset = { authorization: 'Bearer standin-token' }

export function plainClient(base: string, own: Readonly<Record<string, string>> = preset): PlainClient {
  return async (method, path, { headers = {}, body } = {}) => {
    const form = body instanceof URLSearchParams
    const json = body && !form ? { 'content-type': 'application/json' } : {}
    const reply = await fetch(`${base}${path}`, {
      method,
      headers: { ...own, ...json, ...headers },
      ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    })
    const text = await reply.text()
    return {
      status: reply.status,
      headers: reply.headers,
      etag: reply.headers.get('etag') ?? '',
      text,
      body: (reply.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}) as Shown,
    }
  }
}

/** Logs in by password; the tokens as SASLogon gives them. */
export async function logIn(base: string, username = 'tester', password = 'secret'): Promise<Shown> {
  const body = new URLSearchParams({ grant_type: 'password', username, password })
  const { body: tokens } = await plainClient(base, { authorization: `Basic ${btoa('sas.ec:')}` })(
    'POST',
    '/SASLogon/oauth/token',
    { body },
  )
  return tokens
}

export interface Made {
  readonly path: string
  readonly etag: string
  readonly body: Shown
}

/** Makes a session in the Studio context. */
export async function openSession(client: PlainClient, request: object = {}): Promise<Made> {
  const { body: contexts } = await client('GET', "/compute/contexts?filter=startsWith(name,'SAS Studio')")
  return made(await client('POST', `/compute/contexts/${contexts.items[0]?.id}/sessions`, { body: request }))
}

export async function submit(client: PlainClient, session: Made, ...code: string[]): Promise<Made> {
  return made(await client('POST', `${session.path}/jobs`, { body: { code } }))
}

function made({ status, headers, etag, body, text }: PlainReply): Made {
  if (status !== 201) throw new Error(`not made: ${status} ${text}`)
  return { path: headers.get('location') ?? '', etag, body }
}

/** Asks for a state until it is another than those. */
export async function pollWhile(client: PlainClient, { path }: Made, ...states: string[]): Promise<string> {
  for (let left = 60; left > 0; left--) {
    const { text } = await client('GET', `${path}/state`)
    if (!states.includes(text)) return text
  }
  throw new Error(`${path} is still ${states.join(' or ')} after 60 requests`)
}

/** The lines of a log or listing, as far as one page goes. */
export async function linesOf(client: PlainClient, path: string): Promise<readonly string[]> {
  const { body } = await client('GET', `${path}?limit=1000`)
  return body.items.map(({ line }) => line)
}
