import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClient } from '../client/create-client.ts'
import { startStandin } from '../start-standin.ts'
import { folderWith, pactOf, showsJob } from './pact-files.fixture.ts'
import { verifyPacts } from './verify-pacts.ts'

const system = 'freezer'
const timeout = 60_000

describe('verifyPacts', { timeout }, () => {
  it('takes a file of each specification, and logs in for all', async () => {
    const pacts = await folderWith({
      '2.json': pactOf('2.0.0', [showsJob['2.0.0']], 'elder'),
      '3.json': pactOf('3.0.0', [showsJob['3.0.0']], 'middle'),
      '4.json': pactOf('4.0', [showsJob['4.0']], 'younger'),
    })
    const { results, ...report } = await verifyPacts({ system, pacts: [pacts] })
    expect(report).toMatchObject({ target: 'the fake', verdict: 'holds', exitCode: 0, errors: [] })
    expect(results.map(({ consumer, outcome }) => [consumer, outcome])).toEqual([
      ['elder', 'held'],
      ['middle', 'held'],
      ['younger', 'held'],
    ])
    const some = await verifyPacts({ system, pacts: [pacts], consumers: ['middle'] })
    expect(some.results.map(({ consumer }) => consumer)).toEqual(['middle'])
  })

  it('says of each interaction what was expected and what came', async () => {
    const wrong = { ...showsJob['4.0'], response: { status: 404 } }
    const other = {
      ...showsJob['3.0.0'],
      response: { status: 200, body: { jobs: [{ client_id: 'node7', description: 'job_id' }] } },
    }
    const unknown = { ...showsJob['3.0.0'], description: 'never', providerStates: [{ name: 'a jobb' }] }
    const file = join(await folderWith({ 'a.json': pactOf('3.0.0', [wrong, other, unknown]) }), 'a.json')
    const { results, exitCode } = await verifyPacts({ system, pacts: [file] })
    expect([exitCode, results]).toMatchObject([
      1,
      [
        {
          interaction: 'a job is shown',
          outcome: 'failed',
          states: ['a job'],
          differences: [{ at: 'status', expected: '404', actual: '200' }],
        },
        {
          interaction: 'jobs are listed',
          outcome: 'failed',
          differences: [{ at: 'body $.jobs[0].client_id', says: expect.stringContaining("'node7'") }],
        },
        { interaction: 'never', outcome: 'failed', reason: expect.stringContaining("Did you mean 'a job'?") },
      ],
    ])
  })

  it('asks for nobody where the state says so, and says how to say it', async () => {
    const refused = { ...showsJob['4.0'], response: { status: 401 } }
    const providerStates = [{ name: 'a job', params: { as: 'none' } }]
    const pacts = [
      await folderWith({
        'a.json': pactOf('4.0', [refused, { ...refused, description: 'by nobody', providerStates }]),
      }),
    ]
    const { results } = await verifyPacts({ system, pacts })
    expect(results).toMatchObject([
      { interaction: 'a job is shown', outcome: 'failed', reason: expect.stringContaining("as: 'none'") },
      { interaction: 'by nobody', outcome: 'held' },
    ])
  })

  it('runs the caller’s own states, and errs where one throws', async () => {
    const own = { ...showsJob['4.0'], providerStates: [{ name: 'a job of ours' }] }
    const pacts = [await folderWith({ 'a.json': pactOf('4.0', [own]) })]
    const stateHandlers = { 'a job of ours': () => Promise.reject(new Error('the database is away')) }
    const thrown = await verifyPacts({ system, pacts, stateHandlers })
    expect(thrown).toMatchObject({ verdict: 'errs', exitCode: 3 })
    expect(thrown.results).toMatchObject([
      { outcome: 'error', reason: expect.stringContaining('the database is away') },
    ])
    const states = { 'a job of ours': { name: 'a job' } }
    expect(await verifyPacts({ system, pacts, states })).toMatchObject({ verdict: 'holds' })
  })

  it('excuses what is known to differ of a scenario, and nothing else', async () => {
    const params = { scenario: 'a job shows its actions as they are now', step: 0 }
    const of = { ...showsJob['4.0'], providerStates: [{ name: 'a job', params }], response: { status: 404 } }
    const pacts = [await folderWith({ 'a.json': pactOf('4.0', [of]) })]
    const known = (id: string) => ({
      file: 'known.json',
      content: JSON.stringify({
        version: 1,
        system,
        deviations: [{ id, reason: 'it is so here', date: '2036-01-01' }],
      }),
    })
    const excused = await verifyPacts({ system, pacts, deviations: known(`scenarios/${params.scenario}`) })
    expect(excused).toMatchObject({ verdict: 'holds', results: [{ outcome: 'deviated' }] })
    const deviations = known('scenarios/a job is deleted')
    expect(await verifyPacts({ system, pacts, deviations })).toMatchObject({ verdict: 'fails' })
  })

  it('verifies on a Standin that runs, in a world that is gone afterwards', async () => {
    await using standin = await startStandin({ systems: [system, 'hpc-pack'] })
    const pacts = [await folderWith({ 'a.json': pactOf('4.0', [showsJob['4.0']]) })]
    expect(await verifyPacts({ system, pacts, url: standin.url })).toMatchObject({ verdict: 'holds' })
    expect((await createClient(standin.url).worlds()).map(({ name }) => name)).toEqual(['main'])
    expect(standin.world.journal.entries()).toEqual([])
  })

  it('takes any other implementation for what it is: a state is reached by public calls, and undone', async () => {
    await using standin = await startStandin({ systems: [system] })
    // With a login of one's own nobody asks whether it is a Standin.
    const login = await createClient(standin.url).world().given('an empty project')
    const { project_id } = login.ids as { readonly project_id: string }
    const pacts = [await folderWith({ 'a.json': pactOf('4.0', [showsJob['4.0']]) })]
    const report = await verifyPacts({
      system,
      pacts,
      url: standin.url,
      headers: login.headers,
      variables: { project_id },
    })
    expect(report).toMatchObject({ verdict: 'holds', target: standin.url })
    const asked = standin.world.journal.entries().map(({ operation }) => operation)
    expect(asked.slice(-5)).toEqual(['registerClient', 'createJob', 'showJob', 'deleteJob', 'deleteClient'])
  })

  it.each([
    ['no-pact', ['nowhere.json'], /There is no nowhere\.json/],
    ['no-pact', [{}], /has no \.json file/],
    ['not-a-pact', [{ 'a.json': '{' }], /it is no JSON/],
    ['not-a-pact', [{ 'a.json': { interactions: [] } }], /consumer/],
  ])('%s: nothing is verified', async (code, named, message) => {
    const pacts = await Promise.all(named.map((each) => (typeof each === 'string' ? each : folderWith(each))))
    await expect(verifyPacts({ system, pacts })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })
})
