import { member, type StrangerWords } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { takeFrom } from '../read-reply.ts'
import type { Exchange } from '../run-session.ts'
import { type Draft, derivedPromise, type Source } from './derived-promise.ts'
import { over } from './operations.ts'
import { givenOf, livingStates, type Thing, thingsOf } from './things.ts'

/** Other identities are kept out of what is the run's own, and it of theirs. */
export function deriveStrangers(source: Source): readonly Promised[] {
  return (source.words.strangers ?? []).flatMap((stranger) => [
    ...Object.entries(stranger.refused).map(([id, error]) => refusedPromise(source, stranger, id, error)),
    ...thingsOf(source)
      .filter(({ kind }) => stranger.apart.includes(kind))
      .flatMap((thing) => apartPromises(source, stranger, thing)),
  ])
}

const suiteOf = ({ steps, release, evidence }: StrangerWords) => ({
  suite: 'strangers',
  tier: 'core' as const,
  evidence,
  release,
  stepsOf: steps.flatMap((step) => (step.kind === 'call' ? [step.operation] : [])),
})

function refusedPromise(source: Source, stranger: StrangerWords, id: string, error: string): Promised {
  const { given, input } = source.words.examples[id] ?? { input: {} }
  const { stepsOf, ...common } = suiteOf(stranger)
  const deleted = thingsOf(source).find(({ words }) => words.deletes === id)
  return derivedPromise(source, {
    ...common,
    title: `${id} is refused to ${stranger.name}`,
    given,
    operations: [...stepsOf, id],
    async check(drive) {
      await drive.steps(stranger.steps, 'step')
      await drive.refuses(id, over(input, stranger.input), error)
      if (deleted) await drive.expects(deleted.words.read, {}, { status: 200 }, 'it is still there')
    },
  })
}

function apartPromises(source: Source, stranger: StrangerWords, thing: Thing): readonly Promised[] {
  const { stepsOf, ...common } = suiteOf(stranger)
  const { words } = thing
  const list = Object.entries(source.words.lists).find(([, { of }]) => of?.kind === thing.kind)
  const draft = (title: string, check: Draft['check']): Promised =>
    derivedPromise(source, {
      ...common,
      title,
      given: givenOf(thing, livingStates(thing)[0] ?? ''),
      operations: [...stepsOf, words.read, ...(list ? [list[0]] : [])],
      async check(drive) {
        await drive.steps(stranger.steps, 'step')
        await check(drive)
      },
    })
  const home = stranger.home ?? stranger.input
  return [
    draft(`a ${thing.kind} is not found by ${stranger.name} at home`, async (drive) => {
      await drive.refuses(words.read, home, words.gone)
      await drive.expects(words.read, {}, { status: 200 }, 'its owner finds it')
    }),
    ...(list
      ? [draft(`${list[0]} shows ${stranger.name} none of the run's`, listsApart(list[0], home, thing))]
      : []),
    draft(
      `deleting a ${thing.kind} of the run's is nothing that ${stranger.name} can do at home`,
      async (drive) => {
        if (words.deletes !== undefined) await drive.call(words.deletes, home)
        await drive.expects(words.read, {}, { status: 200 }, 'it is still there')
      },
    ),
  ]
}

function listsApart(operation: string, home: StrangerWords['input'], thing: Thing): Draft['check'] {
  return async (drive) => {
    const { id, items, limit } = drive.words.lists[operation] ?? { id: '', items: '', limit: '' }
    const idsIn = ({ read }: Exchange) => {
      const found = takeFrom(read, member(items))
      return (Array.isArray(found) ? found : []).map((item) =>
        takeFrom({ json: item } as Exchange['read'], member(id)),
      )
    }
    const query = { query: { [limit]: 1000 } }
    const own = await drive.expects(operation, query, { status: 200 })
    const theirs = await drive.expects(operation, over(query, home), { status: 200 })
    drive.matches(own, "the run's list", true, idsIn(own).includes(drive.kept[thing.words.id]))
    drive.matches(theirs, 'their list', false, idsIn(theirs).includes(drive.kept[thing.words.id]))
  }
}
