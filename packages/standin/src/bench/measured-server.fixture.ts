import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Memory } from './fixtures/tell-memory.ts'

/** A server in a process of its own, so that what it holds can be told from what its client does. */
export interface MeasuredServer {
  readonly url: string
  readonly memory: () => Promise<Memory>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts a script that sends its address, and what it holds whenever it is asked. */
export async function startMeasured(script: URL): Promise<MeasuredServer> {
  const child = fork(fileURLToPath(script), { execArgv: ['--conditions=@standin/source'] })
  const exited = once(child, 'exit')
  return {
    url: await nextMessage<string>(child, exited),
    memory() {
      child.send('memory')
      return nextMessage<Memory>(child, exited)
    },
    async [Symbol.asyncDispose]() {
      child.kill()
      await exited
    },
  }
}

async function nextMessage<Message>(child: ChildProcess, exited: Promise<unknown>): Promise<Message> {
  const failed = exited.then((code) => {
    throw new Error(`the server process ended with ${code}`)
  })
  failed.catch(() => undefined)
  const [message] = (await Promise.race([once(child, 'message'), failed])) as [Message]
  return message
}
