import { fork } from 'node:child_process'
import { createInterface } from 'node:readline'
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

export interface VerifierEnd {
  /** The results as text. */
  readonly results: string
  /** What went wrong and is not among them. */
  readonly problems: readonly string[]
}

/** Runs Pact's verifier in a process of its own. */
export function runVerifier({
  change,
  onOutput,
  signal,
  environment,
  ...order
}: VerifierRun): Promise<VerifierEnd> {
  const child = fork(script, [], { env: environment, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const tell = (message: ToVerifier) => child.connected && child.send(message)
  const stop = () => void child.kill()
  signal?.addEventListener('abort', stop)
  const printed: string[] = []
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue
    createInterface({ input }).on('line', (line) => {
      printed.push(line)
      onOutput?.(`${line}\n`)
    })
  }
  let results: string | undefined
  return new Promise<VerifierEnd>((resolve, reject) => {
    child.on('message', (message: FromVerifier) => {
      if (message.kind === 'state') {
        void change(message.change).then((reply) => tell({ kind: 'state', reply }), reject)
        return
      }
      results = message.results
    })
    child.once('error', reject)
    child.once('close', (code, killed) => {
      const end = `Pact's verifier ended before its time (${killed ?? code}). ${printed.slice(-20).join('\n')}`
      resolve({ results: results ?? end, problems: printed.flatMap(problemIn) })
    })
    tell({ kind: 'verify', ...order })
  }).finally(() => {
    signal?.removeEventListener('abort', stop)
    if (child.connected) child.disconnect()
  })
}

/** What the verifier tells nobody but its log. */
function problemIn(line: string): readonly string[] {
  const [, why] = /Publishing of verification results failed with an error: (.*)/.exec(line) ?? []
  return why === undefined ? [] : [`The results were not published: ${why}`]
}
