import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findProgram, installedVersion } from './debian-software.fixture.ts'

/** What the client needs, as Debian names it. */
export const monoPackages = [
  'mono-mcs',
  'mono-runtime',
  'libmono-system-runtime-serialization4.0-cil',
  'ca-certificates-mono',
] as const

const sources = fileURLToPath(new URL('./hpc-client/', import.meta.url))
const libraries = ['System.Core', 'System.Runtime.Serialization', 'System.Xml']

export interface HpcClient {
  /** A folder that is there as long as the client is: mono's home, where it keeps whom it trusts. */
  readonly home: string
  /** Trusts a CA, as a user of mono does. */
  readonly trust: (caFile: string) => void
  /** The lines that it says. */
  readonly run: (args: readonly string[], input?: string) => readonly string[]
  readonly dispose: () => void
}

/** The client in C#, compiled here, with a home of its own. */
export function createHpcClient(): HpcClient {
  for (const name of monoPackages) installedVersion(name)
  const home = mkdtempSync(join(tmpdir(), 'standin-hpc-client-'))
  const client = join(home, 'client.exe')
  const files = readdirSync(sources).map((name) => join(sources, name))
  const options = ['-warnaserror', `-out:${client}`, ...libraries.map((name) => `-r:${name}.dll`)]
  const inHome = (program: string, name: string, args: readonly string[], input = '') =>
    outOf(findProgram(program, name), args, home, input)
  inHome('mcs', 'mono-mcs', [...options, ...files])
  return {
    home,
    trust: (caFile) => inHome('cert-sync', 'ca-certificates-mono', ['--user', caFile]),
    run: (args, input) => {
      const out = inHome('mono', 'mono-runtime', [client, ...args], input)
      return out.split('\n').slice(0, -1)
    },
    dispose: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** What a program says; of this process's own environment it has the path alone. */
function outOf(program: string, args: readonly string[], home: string, input: string): string {
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home, LANG: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync(program, args, {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return stdout
  throw new Error(`${program} ${args.join(' ')} exited with ${status}:\n${stdout}${stderr}`)
}
