import { documented, headerOf, type StepInput } from '@standin/engine'
import { checkReply } from '../check-reply.ts'
import type { Promised } from '../promised.ts'
import type { Exchange } from '../run-session.ts'
import { derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { errorExpectation } from './error-expectation.ts'
import { type BuiltOperation, exampleOperations, hasParameter, over, successOf } from './operations.ts'

/** How often something is changed with the tag that was told last. */
const times = 3

/** The tag that was told last is the one that the next change needs, whether a read or a change told it. */
export function deriveTagChains(source: Source): readonly Promised[] {
  if (source.words.preconditions === undefined) return []
  const changes = exampleOperations(source).filter(
    ({ entry }) => hasParameter(entry, 'If-Match') && entry.method !== 'DELETE',
  )
  const reads = exampleOperations(source).filter(({ entry }) => entry.method === 'GET' && tells(entry))
  return changes.flatMap((change) => [
    ...(tells(change.entry) ? [chainOf(source, change, change)] : []),
    ...reads
      .filter(({ entry }) => entry.path === change.entry.path)
      .map((read) => chainOf(source, change, read)),
  ])
}

const tells = (entry: BuiltOperation['entry']) =>
  entry.responses[String(successOf(entry))]?.headers.includes('etag') === true

function chainOf(source: Source, change: BuiltOperation, teller: BuiltOperation): Promised {
  const { given, input } = source.words.examples[change.id] ?? { input: {} }
  const bySelf = change.id === teller.id
  return derivedPromise(source, {
    suite: 'conditional',
    title: `${change.id}: the tag that ${bySelf ? 'the last one answered' : `${teller.id} shows`} is current`,
    tier: 'complete',
    evidence: documented('RFC 9110, 13.1.1: If-Match'),
    given,
    operations: [change.id, teller.id],
    async check(drive) {
      let told = await drive.expects(change.id, input, { status: successOf(change.entry) })
      for (let time = 0; time < times; time++) {
        if (!bySelf) told = await drive.call(teller.id, drive.words.examples[teller.id]?.input ?? {})
        // Some changes move a thing to where it can't be changed so again, or to another place.
        if (!isSuccess(told)) return
        told = await drive.call(change.id, withTag(input, told))
        if (isStale(drive, told))
          drive.breaks(told, 'the tag', {
            pointer: 'status',
            expected: 'a current tag',
            actual: 'a stale one',
          })
      }
    },
  })
}

const isSuccess = ({ read }: Exchange) => read.reply.status < 300

function isStale({ words, session }: Drive, { operation, read }: Exchange): boolean {
  const stale = errorExpectation(words, operation, words.preconditions?.stale ?? '', session.target.release)
  return checkReply(read, stale, {}) === undefined
}

const withTag = (input: StepInput, { read }: Exchange): StepInput =>
  over(input, { headers: { 'If-Match': headerOf(read.reply, 'etag') ?? '' } })
