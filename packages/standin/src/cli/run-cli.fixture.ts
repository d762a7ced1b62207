import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** The command line as it is shipped: what the build made of it. */
const bin = fileURLToPath(new URL('../../bin/standin.mjs', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunningProgram {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly finished: Promise<Finished>
  /** Resolves with the standard output as soon as it matches. */
  readonly says: (expression: RegExp) => Promise<string>
}

export function startProgram(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): RunningProgram {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
  const says = (expression: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => expression.test(out) && resolve(out)
      child.stdout.on('data', look)
      child.once('close', () => reject(new Error(`it ended and never said ${expression}: ${out}${err}`)))
      look()
    })
  return { child, finished, says }
}

export const startCli = (...args: readonly string[]): RunningProgram =>
  startProgram(process.execPath, [bin, ...args])

export const runCli = (...args: readonly string[]): Promise<Finished> => startCli(...args).finished
