import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { fakeTarget } from './fake-target.fixture.ts'
import { watchLaws } from './laws.ts'
import { runPromises } from './run-promises.ts'
import { scenarioPromises } from './scenario-promises.ts'
import type { Target } from './target.ts'

/** What the laws say after all scenarios ran on a target whose replies were changed. */
async function lawsOn(change: (reply: Awaited<ReturnType<Target['send']>>, count: number) => typeof reply) {
  let count = 0
  const changed = (target: Target): Target => ({
    ...target,
    send: async (request) => change(await target.send(request), count++),
    fresh: async (settings) => {
      const own = await target.fresh?.(settings)
      return own && changed(own)
    },
  })
  const { target, promises } = watchLaws(kettle, changed(fakeTarget(kettle)))
  await runPromises(kettle, target, scenarioPromises(kettle), { now: () => 0 })
  const { results } = await runPromises(kettle, target, promises(), { now: () => 0 })
  return results.filter(({ outcome }) => outcome === 'failed').map(({ title }) => title)
}

const withDate = (date: string) => (reply: Awaited<ReturnType<Target['send']>>) => ({
  ...reply,
  headers: reply.headers.map(([name, value]) => [name, name === 'date' ? date : value] as const),
})

describe('what all replies promise', () => {
  it('holds on the fake', async () => {
    expect(await lawsOn((reply) => reply)).toEqual([])
  })

  it('is broken by a header that is missing', async () => {
    const without = await lawsOn((reply) => ({
      ...reply,
      headers: reply.headers.filter(([name]) => name !== 'x-kettle'),
    }))
    expect(without).toEqual(['every reply says whose it is, and when it was made'])
  })

  it('is broken by a Date that goes back, or is none', async () => {
    const back = await lawsOn((reply, count) => withDate(`Tue, 01 Jan ${2036 - count} 00:00:00 GMT`)(reply))
    expect(back).toContain('Date does not go back')
    expect(await lawsOn(withDate('yesterday'))).toContain('Date does not go back')
  })
})
