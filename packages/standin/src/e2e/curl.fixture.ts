import { request } from 'node:http'

/** What the README's command lines mean: the few options of curl that they use. */
interface Curl {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** `-D -`: headers are shown; `-o /dev/null`: the body is not. */
  readonly showsHeaders: boolean
  readonly showsBody: boolean
}

/** Runs a command line as curl would, and gives what it would print, without trailing blanks. */
export async function curl(line: string, origin: string): Promise<string> {
  const { url, method, headers, body, showsHeaders, showsBody } = parse(line)
  const reply = await send(url.replace('http://127.0.0.1:4010', origin), method, headers, body)
  const shown = [...(showsHeaders ? reply.head : []), ...(showsBody ? reply.body.split(/\r?\n/) : [])]
  return shown
    .map((each) => each.trimEnd())
    .join('\n')
    .trimEnd()
}

function parse(line: string): Curl {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const after = (option: string) => words.flatMap((word, i) => (word === option ? [words[i + 1] ?? ''] : []))
  const [body = ''] = after('-d')
  return {
    url: words.at(-1) ?? '',
    method: after('-X')[0] ?? (body === '' ? 'GET' : 'POST'),
    headers: Object.fromEntries(after('-H').map((header) => header.split(': ') as [string, string])),
    body,
    showsHeaders: after('-D').includes('-'),
    showsBody: !after('-o').includes('/dev/null'),
  }
}

interface Reply {
  readonly head: readonly string[]
  readonly body: string
}

function send(url: string, method: string, headers: Curl['headers'], body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method, headers: { connection: 'keep-alive', ...headers } },
      (incoming) => {
        const { rawHeaders, httpVersion, statusCode, statusMessage } = incoming
        const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []))
        let text = ''
        incoming.setEncoding('utf8')
        incoming.on('data', (chunk) => {
          text += chunk
        })
        incoming.on('end', () =>
          resolve({ head: [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`, ...lines], body: text }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
