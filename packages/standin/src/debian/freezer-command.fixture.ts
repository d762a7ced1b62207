import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Finished, startProgram } from '../cli/run-cli.fixture.ts'
import { findProgram } from './debian-software.fixture.ts'
import { openstackEnv } from './openstack-env.fixture.ts'

const endSessionScript = fileURLToPath(new URL('./end-session.py', import.meta.url))

/** A row of a list, or what `show` prints, by the client's own column titles. */
export type Columns = Readonly<Record<string, unknown>>

/** Debian's `freezer`, run as its users run it. */
export interface FreezerCommand {
  readonly env: NodeJS.ProcessEnv
  /** A folder that is there as long as the command is. */
  readonly home: string
  /** A JSON file for the commands that read one. */
  readonly file: (document: object) => string
  readonly run: (args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Finished>
  /** What it said, which is an error unless it exits with 0. */
  readonly says: (...args: readonly string[]) => Promise<string>
  readonly show: (...args: readonly string[]) => Promise<Columns>
  readonly list: (...args: readonly string[]) => Promise<readonly Columns[]>
  /** Ends a session by the client's library, which has no command for it; the service's reply. */
  readonly endSession: (sessionId: string, jobId: string, tag: number, result: string) => Promise<unknown>
  readonly dispose: () => void
}

export function createFreezerCommand(base: string): FreezerCommand {
  const command = findProgram('freezer', 'python3-freezerclient')
  const home = mkdtempSync(join(tmpdir(), 'standin-freezer-'))
  const env = openstackEnv(base, home)
  let files = 0
  const run: FreezerCommand['run'] = (args, more = {}) =>
    startProgram(command, args, { ...env, ...more }).finished
  const json = async (args: readonly string[]) => JSON.parse(outOf(await run([...args, '-f', 'json']), args))
  return {
    env,
    home,
    run,
    file(document) {
      files += 1
      const path = join(home, `${files}.json`)
      writeFileSync(path, JSON.stringify(document))
      return path
    },
    says: async (...args) => {
      const finished = await run(args)
      return outOf(finished, args) + finished.err
    },
    show: async (...args) => (await json(args)) as Columns,
    list: async (...args) => (await json(args)) as readonly Columns[],
    endSession: async (sessionId, jobId, tag, result) => {
      const args = [endSessionScript, sessionId, jobId, String(tag), result]
      return JSON.parse(outOf(await startProgram('/usr/bin/python3', args, env).finished, args))
    },
    dispose: () => rmSync(home, { recursive: true, force: true }),
  }
}

function outOf({ code, out, err }: Finished, args: readonly string[]): string {
  if (code === 0) return out
  throw new Error(`${args.join(' ')} exited with ${code}:\n${out}${err}`)
}

/** The id in what `…-create` says. */
export function idIn(said: string): string {
  const [, id] = /^\w+ ([\w-]+) (?:created|registered)$/m.exec(said) ?? []
  if (id === undefined) throw new Error(`no id in: ${said}`)
  return id
}
