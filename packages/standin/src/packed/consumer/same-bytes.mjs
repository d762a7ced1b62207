// What one seed answers, headers included, as one hash: it is the same on every Node.
import { createHash } from 'node:crypto'
import { createStandin, systemIds } from 'standin'

const standin = await createStandin({ systems: systemIds, seed: 7 })
const hash = createHash('sha256')
const utf8 = new TextEncoder()
for (const [system, state] of [
  ['sas-compute', 'a running job'],
  ['freezer', 'a job'],
  ['hpc-pack', 'a session'],
]) {
  const { ids, headers } = await standin.given(state, { system })
  hash.update(JSON.stringify([ids, headers]))
}
for (const { request, reply } of standin.world.journal.exchanges())
  hash.update(JSON.stringify([request, reply]))
for (const path of ['/compute/contexts', '/v2/proj/jobs', '/WinHPC/Clusters', '/nowhere']) {
  const { status, headers, body } = await standin.request('GET', path, {
    headers: { authorization: 'Bearer standin-token', 'x-auth-token': 'me:proj:member' },
  })
  hash.update(JSON.stringify([status, headers])).update(typeof body === 'string' ? utf8.encode(body) : body)
}
console.log(hash.digest('hex'))
