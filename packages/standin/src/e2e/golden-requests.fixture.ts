import type { RawClient, RawReply, RawRequest } from './raw-client.fixture.ts'

export interface Exchange {
  readonly request: RawRequest
  readonly reply: RawReply
}

const host = { host: 'standin.test' }
const form = { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic c2FzLmVjOg==' }
const json = { 'content-type': 'application/json' }

/** Sends the same mixed requests each time; only ids, tags and tokens come from earlier replies. */
export async function sendAll(client: RawClient): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = []
  let own: Readonly<Record<string, string>> = host

  async function send(method: string, path: string, headers: object = {}, body = ''): Promise<RawReply> {
    const request = { method, path, headers: { ...own, ...headers }, body }
    const reply = await client.send(request)
    exchanges.push({ request, reply })
    return reply
  }
  const get = (path: string, headers?: object) => send('GET', path, headers)
  const post = (path: string, value: unknown) => send('POST', path, json, JSON.stringify(value))

  const tokens = await send(
    'POST',
    '/SASLogon/oauth/token',
    form,
    'grant_type=password&username=tester&password=secret',
  )
  await send('POST', '/SASLogon/oauth/token', form, 'grant_type=password&username=tester&password=wrong')
  await get('/compute/contexts')
  own = { ...host, authorization: `Bearer ${member(tokens, 'access_token')}` }
  await get('/identities/users/@currentUser')
  await get('/compute/')
  await get('/compute/contexts?limit=2&start=2')
  const contexts = await get("/compute/contexts?filter=contains(name,'Studio')")
  await get(
    "/compute/contexts?filter=or(eq(name,'SAS%20Studio%20compute%20context'),startsWith(name,Import))&sortBy=name:descending",
  )
  await get("/compute/contexts?filter=contains(name,'it's')")
  const context = `/compute/contexts/${firstId(contexts)}`
  await get(context)
  await send('HEAD', context)

  const made = await post(`${context}/sessions`, {
    name: 'Golden – “é”',
    attributes: { sessionInactiveTimeout: 600 },
    environment: { autoExecLines: ['%let region = North;'] },
  })
  const session = `/compute/sessions/${member(made, 'id')}`
  await get(`${session}/state?wait=30`, { 'if-none-match': header(made, 'etag') })
  await get(session)
  await send('HEAD', session)
  await get('/compute/sessions?limit=1')

  await post(`${session}/jobs`, {})
  await send('POST', `${session}/jobs`, json, '{"code": [')
  await send('POST', `${session}/jobs`, { 'content-type': 'application/xml' }, '<code/>')
  const first = await post(`${session}/jobs`, {
    name: 'hello',
    code: ['%put Hello &region;', 'proc print data=sashelp.class; run;'],
  })
  const hello = `${session}/jobs/${member(first, 'id')}`
  for (const _ of [1, 2, 3]) await get(`${hello}/state`)
  await get(hello)
  await get(`${hello}/log?limit=2`)
  await get(`${hello}/log`, { accept: 'text/plain' })
  await get(`${hello}/listing?start=20`)
  await get(`${hello}/results`)

  const bad = await post(`${session}/jobs`, { code: ['data a; set nosuch; run;'] })
  const failing = `${session}/jobs/${member(bad, 'id')}`
  const long = await post(`${session}/jobs`, {
    code: ['data _null_; rc = sleep(3600, 1); run;'],
    variables: { year: 2036 },
  })
  const sleeping = `${session}/jobs/${member(long, 'id')}`
  await get(`${session}/jobs`)
  await get(`${failing}/log?timeout=30&start=9`)
  await get(`${sleeping}/state?wait=5`, { 'if-none-match': header(long, 'etag') })
  await get(failing)
  for (const _ of [1, 2]) await get(`${sleeping}/state`)
  await send('PUT', `${sleeping}/state?value=canceled`)
  await send('PUT', `${sleeping}/state?value=canceled`, { 'if-match': '"stale"' })
  const running = await get(sleeping)
  await send('PUT', `${sleeping}/state?value=canceled`, { 'if-match': header(running, 'etag') })
  await get(`${sleeping}/state?wait=5`, { 'if-none-match': header(running, 'etag') })
  for (const _ of [1, 2, 3]) await get(`${sleeping}/state`)

  await get(`${session}/variables?filter=eq(name,REGION)`)
  await get(`${session}/log?start=0&limit=3`)
  await send('DELETE', hello)
  await get(hello)
  await send('PATCH', session)
  await get('/compute/nowhere')
  await send('DELETE', session)
  await get(session)
  return exchanges
}

const shown = ({ body }: RawReply) =>
  JSON.parse(body.toString()) as { readonly [name: string]: string } & {
    readonly items: readonly { id: string }[]
  }
const member = (reply: RawReply, name: string) => shown(reply)[name] ?? ''
const firstId = (reply: RawReply) => shown(reply).items[0]?.id ?? ''

function header({ headers }: RawReply, name: string): string {
  return headers[headers.findIndex((each, at) => at % 2 === 0 && each.toLowerCase() === name) + 1] ?? ''
}

/** All bytes of all replies. */
export function bytesOf(exchanges: readonly Exchange[]): string {
  const plain = ({ status, reason, headers, body }: RawReply) => ({
    status,
    reason,
    headers,
    body: body.toString('latin1'),
  })
  return JSON.stringify(
    exchanges.map(({ reply }) => plain(reply)),
    null,
    1,
  )
}

/**
 * The exchanges as one reads them: without headers of the connection, which are the runtime's own, and with carriage
 * returns shown as such, since files of text lose them.
 */
export function transcriptOf(exchanges: readonly Exchange[]): string {
  return exchanges
    .map(({ request, reply }, at) => `# ${at + 1}\n${asked(request)}\n${answered(reply)}\n`)
    .join('\n')
}

function asked({ method, path, headers = {}, body = '' }: RawRequest): string {
  const pairs = Object.entries(headers).map(
    ([name, value]) => `${name}: ${value.replace(/^Bearer .*/, 'Bearer …')}`,
  )
  const lines = [`${method} ${path}`, ...pairs]
  return [...lines, ...(body === '' ? [] : ['', body])].map((line) => `> ${line}`.trimEnd()).join('\n')
}

function answered({ status, reason, headers, body }: RawReply): string {
  const pairs = headers
    .flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : []))
    .filter((pair) => !/^(connection|keep-alive):/i.test(pair))
  const text = body.toString().replaceAll('\r', '\\r')
  const lines = [`${status} ${reason}`, ...pairs, ...(text === '' ? [] : ['', ...text.split('\n')])]
  return lines.map((line) => `< ${line}`.trimEnd()).join('\n')
}
