import { fork } from 'node:child_process'
import type { FromVerifier, StateChange, StateReply, ToVerifier } from './messages.ts'

export interface VerifierRun {
  /** Where Pact's package lies. */
  readonly pact: string
  readonly options: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Answers a change of state. */
  readonly change: (change: StateChange) => Promise<StateReply>
  /** Told of what the verifier prints. */
  readonly onOutput?: (text: string) => void
  readonly signal?: AbortSignal
}

/** The script beside this one, whether both are sources, built or bundled. */
const script = new URL(`./verifier-process${/\.\w+$/.exec(import.meta.url)?.[0] ?? '.js'}`, import.meta.url)

/** Runs Pact's verifier in a process of its own and answers with its results as text. */
export function runVerifier({
  change,
  onOutput,
  signal,
  environment,
  ...order
}: VerifierRun): Promise<string> {
  const child = fork(script, [], { env: environment, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const tell = (message: ToVerifier) => child.connected && child.send(message)
  const stop = () => void child.kill()
  signal?.addEventListener('abort', stop)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4000)
      onOutput?.(text)
    })
  }
  return new Promise<string>((resolve, reject) => {
    child.on('message', (message: FromVerifier) => {
      if (message.kind === 'done') return resolve(message.results)
      return void change(message.change).then((reply) => tell({ kind: 'state', reply }), reject)
    })
    child.once('error', reject)
    child.once('exit', (code, killed) => resolve(`Pact's verifier ended (${killed ?? code}). ${printed}`))
    tell({ kind: 'verify', ...order })
  }).finally(() => {
    signal?.removeEventListener('abort', stop)
    if (child.connected) child.disconnect()
  })
}
