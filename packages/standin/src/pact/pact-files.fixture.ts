import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder with pact files of these names. */
export async function folderWith(files: Readonly<Record<string, object | string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'standin-pact-test-'))
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

type Version = '2.0.0' | '3.0.0' | '4.0'

/** A pact of a consumer of Freezer, as its interactions are written in a version of the specification. */
export function pactOf(version: Version, interactions: readonly object[], consumer = 'portal'): object {
  return {
    consumer: { name: consumer },
    provider: { name: 'OpenStack Freezer' },
    interactions,
    metadata: { pactSpecification: { version } },
  }
}

const fromState = (expression: string) => ({ type: 'ProviderState', expression })

/** A job is shown: in each version of the specification as it says such a thing. */
export const showsJob: Readonly<Record<Version, object>> = {
  '2.0.0': {
    description: 'versions can be seen',
    providerState: 'a job',
    request: { method: 'GET', path: '/v2/any/jobs', headers: { 'X-Auth-Token': 'whoever' } },
    response: { status: 403 },
  },
  '3.0.0': {
    description: 'jobs are listed',
    providerStates: [{ name: 'a job' }],
    request: {
      method: 'GET',
      path: '/v2/p/jobs',
      headers: { 'X-Auth-Token': 'frozen' },
      generators: { path: fromState(`/v2/\${project_id}/jobs`) },
    },
    response: {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: { jobs: [{ client_id: 'node1' }] },
      matchingRules: { body: { '$.jobs': { matchers: [{ match: 'type', min: 1 }] } } },
    },
  },
  '4.0': {
    type: 'Synchronous/HTTP',
    description: 'a job is shown',
    providerStates: [{ name: 'a job', params: {} }],
    request: {
      method: 'GET',
      path: '/v2/p/jobs/j',
      generators: { path: fromState(`/v2/\${project_id}/jobs/\${job_id}`) },
    },
    response: {
      status: 200,
      body: { contentType: 'application/json', encoded: false, content: { client_id: 'node1' } },
    },
  },
}
