import type { JournalEntry } from '@standin/engine'
import { startCli } from '../cli/run-cli.fixture.ts'

export interface FakeFreezer {
  readonly url: string
  /** Makes a world; its base URL. */
  readonly makeWorld: (name: string) => Promise<string>
  readonly journal: (world: string) => Promise<readonly JournalEntry[]>
  readonly stop: () => Promise<void>
}

/** `standin start freezer` as it is shipped, in a process of its own and on a port that was free. */
export async function startFakeFreezer(...options: readonly string[]): Promise<FakeFreezer> {
  const { child, finished, says } = startCli('start', 'freezer', '--port', '0', '--log', 'silent', ...options)
  const [, url = ''] = /listening on (\S+)/.exec(await says(/listening on \S+\n/)) ?? []
  const ask = async (path: string, init?: RequestInit) =>
    (await (await fetch(`${url}/_standin${path}`, init)).json()) as Record<string, unknown>
  return {
    url,
    makeWorld: async (name) => {
      const { baseUrl } = await ask('/worlds', { method: 'POST', body: JSON.stringify({ name }) })
      return String(baseUrl)
    },
    journal: async (world) => {
      const { items, dropped } = await ask(`/worlds/${world}/journal`)
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

/** What a user of OpenStack has in the environment; of this process's own no proxies and no Python paths. */
export const openstackEnv = (base: string, home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  TMPDIR: home,
  LANG: 'C.UTF-8',
  OS_AUTH_URL: `${base}/v3`,
  OS_USERNAME: 'tester',
  OS_PASSWORD: 'secret',
  OS_PROJECT_NAME: 'proj',
  OS_USER_DOMAIN_NAME: 'Default',
  OS_PROJECT_DOMAIN_NAME: 'Default',
})
