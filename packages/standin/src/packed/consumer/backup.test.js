import { standinTest } from 'standin/vitest'
import { expect } from 'vitest'

const test = standinTest({ systems: ['freezer'], seed: 7, listen: true })

test('a job is there', async ({ standin }) => {
  const { ids, headers } = await standin.given('a job')
  const job = `/v2/${ids.project_id}/jobs/${ids.job_id}`
  expect((await standin.fetch(job, { headers })).status).toBe(200)
  expect((await fetch(`${standin.url}${job}`, { headers })).status).toBe(200)
  standin.world.journal.assertCalled('showJob', { times: 2 })
})

// Only where it is asked for: the journal of a test that fails is printed.
test.runIf(process.env.FAIL)('a job is not there', async ({ standin }) => {
  expect(
    (await standin.fetch('/v2/proj/jobs/nowhere', { headers: { 'x-auth-token': 'me:proj:member' } })).status,
  ).toBe(200)
})
