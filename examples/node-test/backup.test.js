import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createStandin } from 'standin'

/** What is tested: counts the backup jobs of a project. It is given its `fetch`. */
async function countJobs(fetch, project) {
  const reply = await fetch(`/v2/${project}/jobs`, { headers: { 'x-auth-token': `me:${project}:member` } })
  if (!reply.ok) throw new Error(`the backup service answered ${reply.status}`)
  return (await reply.json()).jobs.length
}

let standin
before(async () => {
  standin = await createStandin({ systems: ['freezer'], seed: 7 })
})
after(() => standin.close())

/** A world for each test. */
const inWorld = (name, run) => test(name, () => run(standin.within(standin.worlds.create({}))))

inWorld('a project without jobs', async ({ fetch }) => {
  assert.equal(await countJobs(fetch, 'proj'), 0)
})

inWorld('a project with a job', async ({ fetch, given }) => {
  const { ids } = await given('a job')
  assert.equal(await countJobs(fetch, ids.project_id), 1)
})

inWorld('a service that fails', async ({ fetch, world }) => {
  world.faults.add({ operation: 'listJobs', do: { kind: 'error', error: 'storage' } })
  await assert.rejects(countJobs(fetch, 'proj'), /answered 5\d\d/)
  world.journal.assertCalled({ operation: 'listJobs', status: '5xx' })
})
