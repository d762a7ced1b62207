import { documented, headerOf } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { type Draft, derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import {
  type BuiltOperation,
  exampleOperations,
  hasParameter,
  over,
  successOf,
  withoutHeader,
} from './operations.ts'

/** Entity tags, and requests that are made on condition of one. */
export function deriveConditional(source: Source): readonly Promised[] {
  return exampleOperations(source).flatMap((operation) =>
    rules
      .filter(({ holdsFor }) => holdsFor(operation, source))
      .map((rule) => promiseOf(source, operation, rule)),
  )
}

interface Rule {
  readonly title: string
  readonly holdsFor: (operation: BuiltOperation, source: Source) => boolean
  readonly check: (drive: Drive, operation: BuiltOperation) => Promise<void>
}

function promiseOf(source: Source, operation: BuiltOperation, { title, check }: Rule): Promised {
  const draft: Draft = {
    suite: 'conditional',
    title: `${operation.id}: ${title}`,
    tier: 'complete',
    evidence: documented('RFC 9110, 13: conditional requests'),
    given: source.words.examples[operation.id]?.given,
    operations: [operation.id],
    check: (drive) => check(drive, operation),
  }
  return derivedPromise(source, draft)
}

const isRead = ({ entry }: BuiltOperation) => entry.method === 'GET'
const hasTag = ({ entry }: BuiltOperation) => entry.responses['200']?.headers.includes('etag') === true
const answers304 = ({ entry }: BuiltOperation) =>
  hasParameter(entry, 'If-None-Match') && entry.responses['304'] !== undefined
const wantsTag = ({ entry }: BuiltOperation, { words }: Source) =>
  words.preconditions !== undefined && hasParameter(entry, 'If-Match')

const other = '"no-such-tag"'

const rules: readonly Rule[] = [
  {
    title: 'the tag stays while nothing changes',
    holdsFor: (operation) => isRead(operation) && hasTag(operation),
    async check(drive, operation) {
      const { tag } = await readTag(drive, operation)
      const again = await readTag(drive, operation)
      drive.matches(again.exchange, 'the second tag', tag, again.tag)
    },
  },
  {
    title: 'who knows the tag is told so, and nothing more',
    holdsFor: answers304,
    async check(drive, operation) {
      const { tag } = await readTag(drive, operation)
      const exchange = await conditionalRead(drive, operation, tag, 304)
      drive.matches(exchange, 'the body', '', exchange.read.text)
    },
  },
  {
    title: 'who knows another tag is shown what is there',
    holdsFor: answers304,
    async check(drive, operation) {
      const { tag, exchange } = await readTag(drive, operation)
      const again = await conditionalRead(drive, operation, other, 200)
      drive.matches(again, 'the tag', tag, headerOf(again.read.reply, 'etag'))
      drive.matches(
        again,
        'the media type',
        headerOf(exchange.read.reply, 'content-type'),
        headerOf(again.read.reply, 'content-type'),
      )
    },
  },
  {
    title: 'a change without If-Match is refused',
    holdsFor: wantsTag,
    async check(drive, { id }) {
      await drive.refuses(
        id,
        withoutHeader(inputOf(drive, id), 'If-Match'),
        drive.words.preconditions?.missing ?? '',
      )
    },
  },
  {
    title: 'a change with a tag that is not current is refused',
    holdsFor: wantsTag,
    async check(drive, { id }) {
      const stale = over(withoutHeader(inputOf(drive, id), 'If-Match'), { headers: { 'If-Match': other } })
      await drive.refuses(id, stale, drive.words.preconditions?.stale ?? '')
    },
  },
  {
    title: 'a change with the current tag is made',
    holdsFor: wantsTag,
    async check(drive, { id, entry }) {
      await drive.expects(id, inputOf(drive, id), { status: successOf(entry) })
    },
  },
]

const inputOf = (drive: Drive, id: string) => drive.words.examples[id]?.input ?? {}

async function readTag(drive: Drive, { id }: BuiltOperation) {
  const exchange = await drive.expects(id, inputOf(drive, id), { status: 200 })
  return { exchange, tag: headerOf(exchange.read.reply, 'etag') }
}

const conditionalRead = (drive: Drive, { id }: BuiltOperation, tag: string | undefined, status: number) =>
  drive.expects(
    id,
    over(inputOf(drive, id), { headers: { 'If-None-Match': tag } }),
    { status },
    `If-None-Match: ${tag}`,
  )
