import { createRequire } from 'node:module'
import type { FromVerifier, StateChange, StateReply, ToVerifier } from './messages.ts'

/**
 * Runs Pact's verifier in a process of its own: its core writes to the standard output by itself, keeps state for the
 * whole process, and may crash.
 */
type Next = () => void
interface Incoming {
  readonly path: string
  readonly headers: Record<string, string | undefined>
  body: unknown
}
interface Outgoing {
  status(code: number): Outgoing
  json(value: unknown): void
}
interface Verifier {
  verifyProvider(): Promise<unknown>
}
type VerifierClass = new (options: object) => Verifier

const statePath = '/_pactSetup'
const say = (message: FromVerifier) => process.send?.(message)
let answer: (reply: StateReply) => void = () => undefined

process.on('message', (message: ToVerifier) => {
  if (message.kind === 'state') answer(message.reply)
  else void verify(message)
})
process.on('disconnect', () => process.exit())

async function verify({ pact, options, headers }: Extract<ToVerifier, { kind: 'verify' }>): Promise<void> {
  const { Verifier } = createRequire(import.meta.url)(pact) as { readonly Verifier: VerifierClass }
  let login: Readonly<Record<string, string>> = {}
  const requestFilter = (incoming: Incoming, outgoing: Outgoing, next: Next) => {
    if (incoming.path === statePath) {
      void change(incoming.body as StateChange).then((reply) => {
        if (reply.headers) login = reply.headers
        outgoing.status(reply.status).json(reply.body)
      })
      return
    }
    sendAsItCame(incoming)
    Object.assign(incoming.headers, login, headers)
    next()
  }
  const run = new Verifier({ ...options, requestFilter }).verifyProvider()
  const results = await run.then(textOf, (cause: unknown) =>
    cause instanceof Error ? cause.message : String(cause),
  )
  // From this side: a channel that the other side closes keeps it from hearing of our end.
  process.send?.({ kind: 'done', results } satisfies FromVerifier, () => process.disconnect())
}

const textOf = (results: unknown) => (typeof results === 'string' ? results : JSON.stringify(results))

function change(asked: StateChange): Promise<StateReply> {
  return new Promise((resolve) => {
    answer = resolve
    say({ kind: 'state', change: asked })
  })
}

/** pact-js has taken the body apart by now, and would send a form as JSON. */
function sendAsItCame(incoming: Incoming): void {
  const { body, headers } = incoming
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  const text = isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body)
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
  incoming.body = Buffer.from(text)
  headers['content-length'] = String(Buffer.byteLength(text))
}
