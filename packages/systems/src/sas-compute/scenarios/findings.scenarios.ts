import {
  absent,
  containing,
  each,
  header,
  kept,
  notKept,
  pattern,
  present,
  recorded,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aCompletedJob, aContext, aNewSession, anIdleSession, aRunningJob, code } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const rooted = pattern(/^\/compute\//)
const accepting = (Accept: string) => ({ headers: { Accept } })
/** What was measured of the wire itself, each finding as it was written down. */
export const findingScenarios: readonly Scenario[] = [
  scenario('a media type that can not be had is told, with those that can', {
    evidence: recorded(viya, 'F6, F43'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getCurrentUser', accepting('application/vnd.sas.nonsense+json')).replies(406, {
        ...sasError(406, 1005),
        remediation: pattern(/application\/vnd\.sas\.identity\.user\+json/),
      }),
      call('getSession', accepting('application/vnd.sas.compute.session')).replies(406, {
        ...sasError(406, 1005),
        remediation: pattern(/application\/vnd\.sas\.compute\.session\+json/),
      }),
      call('getSession', accepting('application/json')).replies(200, { id: kept('sessionId') }),
    ],
  }),
  scenario('the identities service says nothing but headers to who has no token', {
    evidence: recorded(viya, 'F9'),
    tier: 'core',
    steps: [
      call('getCurrentUser', { as: 'none' }).replies(401, undefined, {
        'www-authenticate': 'Bearer',
        'content-length': '0',
      }),
      call('getCurrentUser', { as: 'none', headers: { Authorization: 'Bearer nonsense' } }).replies(
        401,
        undefined,
        {
          'content-length': '0',
          'www-authenticate': pattern(/^Bearer error="invalid_token", error_description=/),
        },
      ),
    ],
  }),
  scenario('links have the same href and uri, from the root on, and media types without a suffix', {
    evidence: recorded(viya, 'F13, F14'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getSession').replies(200, {
        links: each({ href: rooted, uri: rooted, method: present, rel: present }, 20),
      }),
      call('getSession').replies(200, {
        links: containing({
          rel: 'execute',
          href: pattern(/\/jobs$/),
          type: 'application/vnd.sas.compute.job.request',
        }),
      }),
      call('getSession').replies(200, { links: containing({ rel: 'cancel', type: absent }) }),
    ],
  }),
  scenario('a vendor type without its suffix is no type of a body', {
    evidence: recorded(viya, 'F14, F77'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('createJob', {
        body: { code: [...code.quick] },
        contentType: 'application/vnd.sas.compute.job.request',
      }).replies(415, {
        ...sasError(415),
        details: containing(pattern(/suffix/)),
        remediation: pattern(/application\/vnd\.sas\.compute\.job\.request\+json/),
      }),
      call('createJob', {
        body: { code: [...code.quick] },
        contentType: 'application/vnd.sas.compute.job.request+json',
      }).replies(201),
      call('getJobs').replies(200, { count: 1 }),
    ],
  }),
  scenario('an error has the phrase of its status as message, and the sentence in its details', {
    evidence: recorded(viya, 'F17'),
    tier: 'complete',
    given: aContext({}),
    steps: [
      call('getContexts', { query: { filter: "eq(name,'it's')" } }).replies(
        400,
        {
          ...sasError(400, 1104),
          message: 'Bad Request',
          details: [
            "The filter 'eq(name,'it's')' is not valid.",
            'path: /compute/contexts',
            pattern(/^correlator: [0-9a-f-]{36}$/),
          ],
        },
        { 'content-type': pattern(/^application\/vnd\.sas\.error\+json;\s*charset=utf-8;\s*version=2$/) },
      ),
    ],
  }),
  scenario('the tag of a new session is that of its state, which is a bare word', {
    evidence: recorded(viya, 'F21'),
    tier: 'core',
    given: aNewSession({}),
    steps: [
      call('getSessionState').replies(200, text('pending'), {
        etag: kept('sessionTag'),
        'content-type': pattern(/^text\/plain/),
        'content-length': '7',
      }),
      call('getSession').replies(
        200,
        { links: containing({ rel: 'assign', method: 'POST' }), stateElapsedTime: present },
        {
          'content-type': pattern(
            /^application\/vnd\.sas\.compute\.session\+json; charset=utf-8; version=2$/,
          ),
        },
      ),
    ],
  }),
  scenario('an administrator sees the sessions of others', {
    evidence: recorded(viya, 'F25'),
    tier: 'complete',
    given: aNewSession({ name: 'standin-{unique}' }),
    steps: [
      call('getSessions', { query: { filter: "eq(name,'standin-{unique}')" }, as: 'admin' }).replies(200, {
        items: [{ id: kept('sessionId'), owner: 'tester' }],
      }),
    ],
  }),
  scenario('two sessions may have one name', {
    evidence: recorded(viya, 'F26'),
    tier: 'complete',
    given: aNewSession({ name: 'standin-{unique}' }),
    steps: [
      call('createSession', { body: { name: 'standin-{unique}' } }).replies(201, {
        id: notKept('sessionId'),
      }),
      call('getSessions', { query: { filter: "eq(name,'standin-{unique}')" } }).replies(200, { count: 2 }),
    ],
  }),
  scenario('a wait without a tag does not wait, and one in vain has no tag', {
    evidence: recorded(viya, 'F28'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getSessionState', { query: { wait: 30 } }).replies(200, text('idle')),
      call('getSessionState', {
        query: { wait: 1 },
        headers: { 'If-None-Match': kept('sessionTag') },
      }).replies(304, undefined, { etag: absent }),
    ],
  }),
  scenario('a session belongs to who made it, with the client of the token', {
    evidence: recorded(viya, 'F24, F30'),
    tier: 'complete',
    given: aNewSession({ name: 'standin-{unique}' }),
    steps: [
      call('getSession').replies(200, { owner: 'tester', applicationName: 'sas.cli', name: present }),
      call('getSessions', { query: { filter: "eq(name,'standin-{unique}')" } }).replies(200, {
        items: [
          {
            id: kept('sessionId'),
            owner: 'tester',
            links: present,
            version: 2,
            state: absent,
            creationTimeStamp: absent,
            applicationName: absent,
          },
        ],
      }),
    ],
  }),
  scenario('pages have relations by their position, and repeat a start beyond the end', {
    evidence: recorded(viya, 'F51'),
    tier: 'core',
    given: aCompletedJob({}),
    steps: [
      call('getJobLog', { query: { start: 0, limit: 2 } }).replies(200, {
        links: [
          ...['self', 'collection', 'first', 'next', 'last'].map((rel) => ({ rel })),
          { rel: 'up', type: 'application/vnd.sas.compute.job' },
        ] as never,
      }),
      call('getJobLog', { query: { start: 1, limit: 1 } }).replies(200, {
        links: containing({ rel: 'prev' }),
      }),
      call('getJobLog', { query: { start: 4000, limit: 10 } }).replies(200, { items: [], start: 4000 }),
    ],
  }),
  scenario('one variable has a media type without a suffix', {
    evidence: recorded(viya, 'F60'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getVariable', {
        path: { variableName: 'SYSUSERID' },
        ...accepting('application/vnd.sas.compute.session.variable+json'),
      }).replies(406, sasError(406, 1005)),
      call('getVariable', {
        path: { variableName: 'SYSUSERID' },
        ...accepting('application/vnd.sas.compute.session.variable'),
      }).replies(200, { name: 'SYSUSERID', value: 'tester' }),
      call('getVariable', { path: { variableName: 'SYSUSERID' }, ...accepting('text/plain') }).replies(
        200,
        text('tester') as never,
      ),
    ],
  }),
  scenario('a cancel is answered at once, and the state follows', {
    evidence: recorded(viya, 'F75, F76'),
    tier: 'core',
    given: aRunningJob({}),
    steps: [
      call('getJob')
        .replies(200)
        .keeps({ tag: header('etag') }),
      call('updateJobState', {
        query: { value: 'canceled' },
        headers: { 'If-Match': kept('tag') },
      }).replies(200, text('canceled')),
      call('getJobState').replies(200, text('running')),
      call('getJobState').eventually(200, text('canceled'), { within: '15m' }),
    ],
  }),
]
