import { documented, type HeaderList, headerOf, type WireReply } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { derivedPromise, type Source } from './derived-promise.ts'
import { type Drive, sent } from './drive.ts'
import { type BuiltOperation, exampleOperations } from './operations.ts'
import { refusalOf } from './violations.ts'

/** HEAD is answered as GET is, without the body; or it is a method that nothing has. */
export function deriveHead(source: Source): readonly Promised[] {
  const isRefused = source.system.head === 'refused'
  return exampleOperations(source)
    .filter(({ entry }) => entry.method === 'GET')
    .map((operation) => promiseOf(source, operation, isRefused))
}

function promiseOf(source: Source, { id, entry }: BuiltOperation, isRefused: boolean): Promised {
  const { given } = source.words.examples[id] ?? {}
  return derivedPromise(source, {
    suite: 'head',
    title: isRefused ? `HEAD of ${id} is refused` : `HEAD of ${id} is its GET without a body`,
    tier: 'complete',
    evidence: documented('RFC 9110, 9.3.2: HEAD'),
    given,
    operations: [id],
    check: (drive) => (isRefused ? refused(drive, id, entry.path) : equal(drive, id)),
  })
}

async function refused(drive: Drive, id: string, path: string): Promise<void> {
  const get = await drive.request(id, drive.words.examples[id]?.input ?? {})
  const request = { ...get, method: 'HEAD' }
  const reply = await drive.send(request)
  const { status } = refusalOf(drive, id, 'method', path)
  drive.matches(sent(drive, id, request, reply), 'HEAD', status, reply.status)
}

async function equal(drive: Drive, id: string): Promise<void> {
  const get = await drive.request(id, drive.words.examples[id]?.input ?? {})
  const request = { ...get, method: 'HEAD' }
  const first = await drive.send(get)
  const head = await drive.send(request)
  const second = await drive.send(get)
  const answered = sent(drive, id, request, head)
  drive.matches(answered, 'the status', first.status, head.status)
  drive.matches(answered, 'the body', '', answered.read.text)
  drive.matches(answered, 'the headers', namesOf(first.headers), namesOf(head.headers))
  for (const name of steadyHeaders(first, second))
    drive.matches(answered, `the header ${name}`, headerOf(first, name), headerOf(head, name))
}

const namesOf = (headers: HeaderList) =>
  [...new Set(headers.map(([name]) => name.toLowerCase()))].sort().join(', ')

/** Headers that two replies to one GET agree on; request ids and dates are each reply's own. */
function steadyHeaders(first: WireReply, second: WireReply): readonly string[] {
  const names = first.headers.map(([name]) => name.toLowerCase())
  return names.filter((name) => name !== 'date' && headerOf(first, name) === headerOf(second, name))
}
