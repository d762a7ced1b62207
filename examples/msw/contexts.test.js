import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setupServer } from 'msw/node'
import { createStandin } from 'standin'
import { standinHandlers } from 'standin/msw'

/** What is tested: it knows one host, and nothing can tell it another. */
async function contextNames() {
  const reply = await fetch('https://viya.example.com/compute/contexts', {
    headers: { authorization: 'Bearer standin-token' },
  })
  return (await reply.json()).items.map(({ name }) => name)
}

const standin = await createStandin({ systems: ['sas-compute'] })
const server = setupServer(...standinHandlers(standin, 'https://viya.example.com'))
before(() => server.listen())
after(() => server.close())

test('a hard-coded host is answered without a socket', async () => {
  assert.ok((await contextNames()).includes('SAS Job Execution compute context'))
  standin.world.journal.assertCalled('getContexts')
})

test('a connection that is cut', async () => {
  standin.world.faults.add({ do: { kind: 'cut' } })
  await assert.rejects(contextNames(), TypeError)
})
