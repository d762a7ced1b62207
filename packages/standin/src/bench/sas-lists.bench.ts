import { plant } from '@standin/engine'
import { createStandin, type Standin } from '@standin/server'
import { sasCompute } from '@standin/systems/sas-compute'
import { it } from 'vitest'
import { type Measured, measure, renderMeasured } from './measure.ts'

const headers = { authorization: 'Bearer standin-token', 'content-type': 'application/json' }

/** A session with as many jobs that have ended, and a way to read a page of them. */
async function jobList(count: number) {
  const standin = createStandin({ systems: [sasCompute] })
  const ask = (method: string, path: string, query = '') =>
    standin.request({ method, path, query, headers, body: new Uint8Array() })
  const contexts = JSON.parse(textOf(await ask('GET', '/compute/contexts', 'limit=1')))
  const session = JSON.parse(textOf(await ask('POST', `/compute/contexts/${contexts.items[0].id}/sessions`)))
  plantJobs(standin, `session:${session.id}`, count)
  return (start: number) => () =>
    ask('GET', `/compute/sessions/${session.id}/jobs`, `start=${start}&limit=10`)
}

function plantJobs(standin: Standin, parent: string, count: number): void {
  const realm = standin.world.realm(sasCompute.id)
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
    plant(realm, { kind: 'job', parent, id: `JOB-${i}`, state: 'completed', data })
  }
}

const textOf = ({ body }: { readonly body: string | Uint8Array }) =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

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
