const { createClient } = require('standin/client')
const { listJobs } = require('./list-jobs.js')

const client = createClient(process.env.STANDIN_URL)
let world

beforeEach(async () => {
  world = await client.createWorld()
})
afterEach(() => world.delete())

test('a project with a job', async () => {
  const { ids } = await world.given('a job')
  expect(await listJobs(world.url, ids.project_id)).toHaveLength(1)
})

test('another test sees nothing of it', async () => {
  expect(await listJobs(world.url, 'proj')).toEqual([])
})

test('a service that is not available', async () => {
  await world.addFaults({ operation: 'listJobs', do: { kind: 'reply', status: 503 } })
  await expect(listJobs(world.url, 'proj')).rejects.toThrow('answered 503')
  expect((await world.journal({ status: '5xx' })).items).toHaveLength(1)
})
