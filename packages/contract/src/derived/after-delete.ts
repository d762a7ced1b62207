import type { Promised } from '../promised.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import { type BuiltOperation, exampleOperations, pathParameters, successOf } from './operations.ts'
import { givenOf, livingStates, type Thing, thingsOf } from './things.ts'

/** What was deleted is not found any more, nor anything below it. */
export function deriveAfterDelete(source: Source): readonly Promised[] {
  return thingsOf(source)
    .filter(({ words }) => source.system.handlers[words.deletes ?? ''])
    .flatMap((thing) => readsOf(source, thing).map((read) => promiseOf(source, thing, read)))
}

/** Every read of the thing or of something below it. */
function readsOf(source: Source, { words }: Thing): readonly BuiltOperation[] {
  return exampleOperations(source).filter(
    ({ entry }) => entry.method === 'GET' && pathParameters(entry).includes(words.id),
  )
}

function promiseOf(source: Source, thing: Thing, { id, entry }: BuiltOperation): Promised {
  const { deletes = '', deletion: how = {}, gone } = thing.words
  const deletion = source.system.operations[deletes]
  const isBelow = pathParameters(entry).at(-1) !== thing.words.id
  const given = isBelow ? source.words.examples[id]?.given : givenOf(thing, livingStates(thing)[0] ?? '')
  const input = source.words.examples[id]?.input ?? {}
  return derivedPromise(source, {
    suite: 'after-delete',
    title: `${id} after ${deletes}`,
    tier: 'core',
    evidence: byDocument,
    given,
    operations: [deletes, id],
    async check(drive) {
      await drive.expects(deletes, how, { status: deletion ? successOf(deletion) : 204 })
      await drive.refuses(id, input, gone)
    },
  })
}
