import { plant } from '@standin/engine'
import { it } from 'vitest'
import { type Measured, measure, renderMeasured } from './measure.ts'
import { sasSession } from './sas-session.fixture.ts'

/** A session with as many jobs that have ended, and a way to read a page of them. */
async function jobList(count: number) {
  const { session, realm, page } = await sasSession()
  const data = {
    code: [],
    variables: {},
    resetLineNumbers: false,
    options: [],
    autoExecLines: [],
    started: null,
    endedAt: realm.clock.startAt,
  }
  for (let i = 0; i < count; i++) {
    plant(realm, { kind: 'job', parent: `session:${session.id}`, id: `JOB-${i}`, state: 'completed', data })
  }
  return page('jobs')
}

it('a page of a list costs the same, however long the list is', async () => {
  const [short, long] = [await jobList(100), await jobList(100_000)]
  const all: readonly Measured[] = [
    { name: 'jobs: first page of 100', run: short(0) },
    { name: 'jobs: last page of 100', run: short(90) },
    { name: 'jobs: first page of 100,000', run: long(0) },
    { name: 'jobs: last page of 100,000', run: long(99_990) },
  ]
  // Printed for people: a time that a test would insist on is a flaky test.
  console.log(`\n${renderMeasured(await measure(all))}\n`)
})
