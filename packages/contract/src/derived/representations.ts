import { essenceOf, headerOf } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { bodyValue } from '../read-reply.ts'
import type { Exchange } from '../run-session.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { type BuiltOperation, exampleOperations, over, successOf } from './operations.ts'
import { keepNew, type Thing, thingsOf } from './things.ts'

/** A valid call succeeds in every form that it is declared in, and what was made is shown as it was sent. */
export function deriveRepresentations(source: Source): readonly Promised[] {
  return [
    ...exampleOperations(source).flatMap((operation) => [
      successPromise(source, operation),
      ...namedMediaOf(operation).map((media) => mediaPromise(source, operation, media)),
    ]),
    ...thingsOf(source)
      .filter(({ words }) => words.makes !== undefined)
      .map((thing) => madePromise(source, thing)),
  ]
}

const mediaOf = ({ entry }: BuiltOperation) => Object.keys(entry.responses[successOf(entry)]?.content ?? {})
/** Those that a request can ask for by name. */
const namedMediaOf = (operation: BuiltOperation) => mediaOf(operation).filter((media) => media !== '*/*')

function successPromise(source: Source, { id, entry }: BuiltOperation): Promised {
  const { given, input } = source.words.examples[id] ?? { input: {} }
  return derivedPromise(source, {
    suite: 'representations',
    title: `${id} succeeds`,
    tier: 'core',
    evidence: byDocument,
    given,
    operations: [id],
    async check(drive) {
      const exchange = await drive.expects(id, input, { status: successOf(entry) })
      const hasBody = mediaOf({ id, entry }).length > 0
      if (!hasBody) drive.matches(exchange, 'the body', '', exchange.read.text)
      else if (exchange.read.text === '')
        drive.breaks(exchange, 'the body', { pointer: 'body', expected: 'a body', actual: '' })
    },
  })
}

function mediaPromise(source: Source, { id, entry }: BuiltOperation, media: string): Promised {
  const { given, input } = source.words.examples[id] ?? { input: {} }
  return derivedPromise(source, {
    suite: 'representations',
    title: `${id} as ${media}`,
    tier: 'complete',
    evidence: byDocument,
    given,
    operations: [id],
    async check(drive) {
      const exchange = await drive.expects(
        id,
        over(input, { headers: { accept: source.system.media.always ?? media } }),
        { status: successOf(entry) },
      )
      const type = headerOf(exchange.read.reply, 'content-type')
      drive.matches(exchange, 'the media type', media, type === undefined ? undefined : essenceOf(type))
    },
  })
}

/** What is made is where its Location says, and shows what was sent. */
function madePromise(source: Source, thing: Thing): Promised {
  const { words } = thing
  const { operation, shows } = words.makes ?? { operation: '', shows: [] }
  const { given, input } = source.words.examples[operation] ?? { input: {} }
  return derivedPromise(source, {
    suite: 'representations',
    title: `${words.read} shows what ${operation} was sent`,
    tier: 'core',
    evidence: byDocument,
    given,
    operations: [operation, words.read],
    async check(drive) {
      const made = await drive.call(operation, input)
      keepNew(drive, thing, made)
      const { path } = await drive.request(words.read, {})
      const location = headerOf(made.read.reply, 'location')
      if (location !== undefined && !location.endsWith(path))
        drive.breaks(made, 'the location', { pointer: 'header location', expected: path, actual: location })
      const read = await drive.expects(words.read, {}, { status: 200 })
      drive.matches(read, 'what was sent', part(sentBody(drive, made), shows), read.read.json)
    },
  })
}

const sentBody = ({ system }: Drive, { request }: Exchange): object =>
  bodyValue(new TextDecoder().decode(request.body), request.headers['content-type'], system.bodies) as object

const part = (value: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
