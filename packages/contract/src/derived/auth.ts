import type { StepInput } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { type BuiltOperation, exampleOperations, over, successOf } from './operations.ts'
import { type Thing, thingsOf } from './things.ts'

/** Every operation but the open ones wants a good token, and without one it does nothing. */
export function deriveAuth(source: Source): readonly Promised[] {
  return exampleOperations(source).map((operation) =>
    source.system.open.includes(operation.id)
      ? openPromise(source, operation)
      : closedPromise(source, operation),
  )
}

function openPromise(source: Source, { id, entry }: BuiltOperation): Promised {
  const { given, input, noToken } = source.words.examples[id] ?? { input: {} }
  return derivedPromise(source, {
    suite: 'auth',
    title: noToken === undefined ? `${id} needs no token` : `${id} looks at the token itself`,
    tier: 'core',
    evidence: byDocument,
    given,
    operations: [id],
    async check(drive) {
      const asNobody = over(input, { as: 'none' })
      if (noToken === undefined) await drive.expects(id, asNobody, { status: successOf(entry) })
      else await drive.refuses(id, asNobody, noToken)
    },
  })
}

function closedPromise(source: Source, operation: BuiltOperation): Promised {
  const { id } = operation
  const { given, input } = source.words.examples[id] ?? { input: {} }
  const deleted = thingsOf(source).find(({ words }) => words.deletes === id)
  return derivedPromise(source, {
    suite: 'auth',
    title: `${id} needs a token`,
    tier: 'core',
    evidence: byDocument,
    given,
    operations: [id, ...(deleted ? [deleted.words.read] : [])],
    check: (drive) => needsToken(drive, id, input, deleted),
  })
}

async function needsToken(drive: Drive, id: string, input: StepInput, deleted?: Thing): Promise<void> {
  await drive.refuses(id, over(input, { as: 'none' }), drive.words.noToken, 'without a token')
  for (const { headers, error } of drive.words.badTokens) {
    const where = `with ${JSON.stringify(headers)}`
    await drive.refuses(id, over(input, { as: 'none', headers }), error, where)
  }
  if (deleted) await drive.expects(deleted.words.read, {}, { status: 200 }, 'it is still there')
}
