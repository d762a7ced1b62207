import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** An empty folder that the repository's node_modules can't reach. */
export const outside = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `standin-${name}-`))

const ownBins = join('node_modules', '.bin')

/** What a user's shell has: nothing of npm's, pnpm's or vitest's that this process was given. `node` comes first. */
function userEnv(node: string | undefined): NodeJS.ProcessEnv {
  const foreign = /^(npm_|pnpm_|VITEST|NODE_(?!EXTRA_CA_CERTS)|TEST$|DEV$|PROD$|MODE$|CI$|FORCE_COLOR$)/i
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const path = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.endsWith(ownBins))
  return {
    ...Object.fromEntries(own),
    PATH: [...(node === undefined ? [] : [node]), ...path].join(delimiter),
    NO_COLOR: '1',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  }
}

export interface Ran {
  readonly code: number
  /** Standard output and error, in this order. */
  readonly said: string
}

/** Runs a line of a shell in a folder, with the `node` of a folder of programs first. */
export function sh(folder: string, line: string, node?: string): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: userEnv(node), maxBuffer: 64 * 1024 * 1024 }
    // bash takes a standard input that is a socket for a login from afar, and would read a bashrc then.
    execFile('bash', ['--norc', '-euo', 'pipefail', '-c', line], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: `${out}${err}` }),
    )
  })
}

/** The same where all depends on it. */
export async function must(folder: string, line: string, node?: string): Promise<string> {
  const { code, said } = await sh(folder, line, node)
  if (code !== 0) throw new Error(`${line} ended with ${code} in ${folder}: ${said}`)
  return said
}
