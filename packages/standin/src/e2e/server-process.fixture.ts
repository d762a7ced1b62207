import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface ServerProcess {
  readonly url: string
  [Symbol.asyncDispose](): Promise<void>
}

const script = fileURLToPath(new URL('./fixtures/serve.ts', import.meta.url))

/** A server of a seed in a process of its own. */
export async function startServerProcess(seed: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--conditions=@standin/source', script, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const failed = exited.then(([code]) => {
    throw new Error(`the server process ended with ${code}`)
  })
  const [url] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string]
  failed.catch(() => {})
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
