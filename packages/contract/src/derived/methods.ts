import { documented, headerOf } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import { type Drive, sent } from './drive.ts'
import { type BuiltOperation, builtOperations, exampleOperations } from './operations.ts'
import { refusalOf } from './violations.ts'

/** Methods that every client can send. */
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** A method that a path does not have is told which it has; a path that is none is not found. */
export function deriveMethods(source: Source): readonly Promised[] {
  const all = exampleOperations(source)
  // The last of a path counts: one that every release has comes after one that only some have.
  const commonLast = all.toSorted((a, b) => Number(isCommon(source, a)) - Number(isCommon(source, b)))
  const paths = new Map(commonLast.map((operation) => [operation.entry.path, operation]))
  return [
    ...[...paths.values()].map((operation) => methodPromise(source, operation)),
    ...source.system.mounts.map((mount) => nowherePromise(source, mount)),
  ]
}

const isCommon = ({ words }: Source, { id }: BuiltOperation) => words.examples[id]?.release === undefined

function methodPromise(source: Source, { id, entry: { path } }: BuiltOperation): Promised {
  return derivedPromise(source, {
    suite: 'methods',
    title: `${path} refuses methods that it does not have`,
    tier: 'complete',
    evidence: documented('RFC 9110, 15.5.6: 405'),
    given: source.words.examples[id]?.given,
    operations: [id],
    async check(drive) {
      const own = methodsOf(drive, path)
      const others = methods.filter((method) => !own.includes(method))
      for (const method of others) await refuses(drive, id, method, listed(own))
    },
  })
}

/** The methods of a path in the target's release. */
function methodsOf({ system, words, session }: Drive, path: string): readonly string[] {
  const { release } = session.target
  return Object.entries(system.operations).flatMap(([id, entry]) => {
    const only = words.examples[id]?.release
    const isThere = only === undefined || release === undefined || only === release
    return entry.path === path && isThere ? [entry.method] : []
  })
}

async function refuses(drive: Drive, id: string, method: string, own: string): Promise<void> {
  const { input = {} } = drive.words.examples[id] ?? {}
  const request = { ...(await drive.knownRequest(id, input)), method }
  const reply = await drive.send(request)
  const answered = sent(drive, id, request, reply)
  const { status, body } = refusalOf(drive, id, 'method', request.path)
  drive.matches(answered, `${method}: the status`, status, reply.status)
  if (body !== undefined) drive.matches(answered, `${method}: the body`, body, answered.read.json)
  drive.matches(answered, `${method}: Allow`, own, listed((headerOf(reply, 'allow') ?? '').split(',')))
}

/** HEAD comes with GET, and OPTIONS with everything: servers name them or not. */
function listed(methods: readonly string[]): string {
  const names = methods.map((name) => name.trim().toUpperCase())
  return [...new Set(names)]
    .filter((name) => !['', 'HEAD', 'OPTIONS'].includes(name))
    .sort()
    .join(', ')
}

function nowherePromise(source: Source, mount: string): Promised {
  const path = `${mount.replace(/\/$/, '')}/no/such/place/as/this`
  const [{ id } = { id: '' }] = builtOperations(source)
  return derivedPromise(source, {
    suite: 'methods',
    title: `${path} is not found`,
    tier: 'complete',
    evidence: byDocument,
    operations: [],
    async check(drive) {
      const { headers } = await drive.session.target.identify(undefined)
      const request = {
        method: 'GET',
        path,
        query: '',
        headers: { host: 'standin.test', ...headers },
        body: new Uint8Array(),
      }
      const reply = await drive.send(request)
      const answered = sent(drive, id, request, reply)
      const expected = refusalOf(drive, '', 'route', path)
      drive.matches(answered, 'the status', expected.status, reply.status)
      if (expected.body !== undefined) drive.matches(answered, 'the body', expected.body, answered.read.json)
    },
  })
}
