import { readFileSync } from 'node:fs'
import { createHttpSend } from '@standin/contract/node'
import type { JournalEntry } from '@standin/engine'
import { startCli } from '../cli/run-cli.fixture.ts'

export interface FakeSystem {
  readonly url: string
  /** Makes a world, with these options of systems; its base URL, by a prefix or by a port of its own. */
  readonly makeWorld: (name: string, options?: object, by?: 'prefix' | 'port') => Promise<string>
  readonly journal: (world: string) => Promise<readonly JournalEntry[]>
  readonly stop: () => Promise<void>
}

/**
 * `standin start <system>` as it is shipped, in a process of its own and on a port that was free; over https when it is
 * told where to write its CA.
 */
export async function startFakeSystem(
  system: string,
  options: readonly string[] = [],
  caFile?: string,
): Promise<FakeSystem> {
  const secure = caFile === undefined ? [] : ['--ca-out', caFile]
  const args = ['start', system, '--port', '0', '--log', 'silent', ...secure, ...options]
  const { child, finished, says } = startCli(...args)
  const [, url = ''] = /listening on (\S+)/.exec(await says(/listening on \S+\n/)) ?? []
  const send = createHttpSend({
    url,
    timeout: 10_000,
    ...(caFile === undefined ? {} : { tls: { ca: readFileSync(caFile) } }),
  })
  async function ask(method: string, path: string, body = ''): Promise<Record<string, unknown>> {
    const request = { method, path: `/_standin${path}`, query: '', headers: {} }
    const reply = await send({ ...request, body: new TextEncoder().encode(body) })
    return JSON.parse(new TextDecoder().decode(reply.body as Uint8Array))
  }
  return {
    url,
    makeWorld: async (name, settings = {}, by = 'prefix') => {
      const wanted = { name, options: settings, port: by === 'port' }
      const { baseUrl } = await ask('POST', '/worlds', JSON.stringify(wanted))
      return String(baseUrl)
    },
    journal: async (world) => {
      const { items, dropped } = await ask('GET', `/worlds/${world}/journal`)
      if (dropped !== 0) throw new Error(`the journal of ${world} has dropped ${dropped} entries`)
      return items as readonly JournalEntry[]
    },
    stop: async () => {
      child.kill('SIGTERM')
      await finished
    },
  }
}

/** An exchange in two words, as `createSession 201`. */
export const inShort = ({ operation, status }: JournalEntry) => `${operation} ${status}`
