const { createClient, ControlError } = require('standin/client')

async function main() {
  const client = createClient(process.argv[2])
  const world = await client.createWorld({ seed: 7, clock: 'manual' })
  await world.advance('5s')
  const { ids, headers } = await world.given('a job')
  const reply = await fetch(`${world.url}/v2/${ids.project_id}/jobs/${ids.job_id}`, { headers })
  console.log(reply.status, reply.headers.get('date'))
  const { items } = await world.journal()
  await world.delete()
  const refused = await world.clock().catch((error) => error)
  console.log(items.length > 0, refused instanceof ControlError, refused.code)
}

void main()
