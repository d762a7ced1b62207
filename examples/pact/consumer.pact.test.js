import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { before, test } from 'node:test'
import { MatchersV3, Pact } from '@pact-foundation/pact'
import { createJobs } from './jobs.js'

const { eachLike, fromProviderState, regex, string } = MatchersV3

const pact = new Pact({
  consumer: 'job-portal',
  provider: 'SAS Viya Compute',
  dir: 'pacts',
  logLevel: 'warn',
})

// Interactions are added to a file that is there, and those that are gone would stay in it.
before(() => rm('pacts', { recursive: true, force: true }))

const session = '0f14b783-123a-42c7-81ff-298d527820fc-ses0000'
const id = '94CCBEC3-9BC2-4F86-818F-E3A5668DBFF5'
const tag = '"j22pv0prp0"'
const token = 'of-nobody'
const code = ['%put hello;']

/** Examples of what states keep. On verification the state's own values take their place, a login among them. */
const examples = { sessionId: session, jobId: id, jobTag: tag, authorization: `Bearer ${token}` }
const fromState = (expression) =>
  fromProviderState(
    expression,
    expression.replace(/\$\{(\w+)\}/g, (_, name) => examples[name]),
  )
const Authorization = fromState(`\${authorization}`)
const jobs = `/compute/sessions/\${sessionId}/jobs`
const job = `${jobs}/\${jobId}`

/** A job as the consumer reads it: it depends on nothing else of it. */
const answersWithJob = (state) => (response) =>
  response
    .headers({ 'Content-Type': 'application/vnd.sas.compute.job+json', ETag: regex(/^"[^"]+"$/, tag) })
    .jsonBody({ id: string(id), state })

const portal = ({ url }) => createJobs({ url, token, session })

test('a job is shown', () =>
  pact
    .addInteraction()
    .given('a running job')
    .uponReceiving('a request for a job that runs')
    .withRequest('GET', fromState(job), (request) =>
      request.headers({ Authorization, Accept: 'application/vnd.sas.compute.job+json' }),
    )
    .willRespondWith(200, answersWithJob('running'))
    .executeTest(async (server) => {
      assert.deepEqual(await portal(server).show(id), { id, state: 'running', tag })
    }))

test('a program is submitted', () =>
  pact
    .addInteraction()
    .given('an idle session', { name: 'nightly' })
    .uponReceiving('a program')
    .withRequest('POST', fromState(jobs), (request) =>
      request.headers({ Authorization, 'Content-Type': 'application/json' }).jsonBody({ code }),
    )
    .willRespondWith(201, answersWithJob('pending'))
    .executeTest(async (server) => {
      assert.deepEqual(await portal(server).submit(code), { id, state: 'pending', tag })
    }))

test('a job is canceled', () =>
  pact
    .addInteraction()
    .given('a running job')
    .uponReceiving('a cancel with the tag of the job')
    .withRequest('PUT', fromState(`${job}/state`), (request) =>
      request.query({ value: 'canceled' }).headers({ Authorization, 'If-Match': fromState(`\${jobTag}`) }),
    )
    .willRespondWith(200)
    .executeTest((server) => portal(server).cancel({ id, tag })))

test('a job that has changed meanwhile is not canceled', () =>
  pact
    .addInteraction()
    .given('a running job')
    .uponReceiving('a cancel with an elder tag')
    .withRequest('PUT', fromState(`${job}/state`), (request) =>
      request.query({ value: 'canceled' }).headers({ Authorization, 'If-Match': '"elder"' }),
    )
    .willRespondWith(412)
    .executeTest((server) => assert.rejects(portal(server).cancel({ id, tag: '"elder"' }), /answered 412/)))

test('the log of a job is read', () =>
  pact
    .addInteraction()
    .given('a completed job')
    .uponReceiving('a request for a log')
    .withRequest('GET', fromState(`${job}/log`), (request) =>
      request.headers({ Authorization, Accept: 'application/vnd.sas.collection+json' }),
    )
    .willRespondWith(200, (response) =>
      response
        .headers({ 'Content-Type': 'application/vnd.sas.collection+json' })
        .jsonBody({ items: eachLike({ line: string('hello') }) }),
    )
    .executeTest(async (server) => {
      assert.deepEqual(await portal(server).log(id), ['hello'])
    }))

test('who is not logged in sees nothing', () =>
  pact
    .addInteraction()
    // Any state takes the parameter: it says who asks.
    .given('a running job', { as: 'none' })
    .uponReceiving('a request for a job without a login')
    .withRequest('GET', fromState(job))
    .willRespondWith(401)
    .executeTest(({ url }) => assert.rejects(createJobs({ url, session }).show(id), /answered 401/)))
