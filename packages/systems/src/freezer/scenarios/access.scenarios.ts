import { assumed, kept, member, pattern, type Scenario, scenario } from '@standin/engine'
import { aJob, anEmptyProject, aSession, jobBody } from './givens.ts'
import { call, failing, seen, seenOn13 } from './words.ts'

/** Somebody whose token is for another project, and who is in it. */
const inAway = {
  path: { project_id: 'away-{unique}' },
  headers: { 'X-Auth-Token': 'else:away-{unique}:member' },
} as const

/** Somebody of another project, in the run's own. */
const asElse = { headers: { 'X-Auth-Token': 'else:away-{unique}:member' } } as const

/** Who may do what, and whose things they see; the two releases have nothing of it in common. */
export const accessScenarios: readonly Scenario[] = [
  scenario('a reader lists and does not write', {
    evidence: seen('auth/reader_creates'),
    tier: 'core',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('listSessions', { as: 'reader' }).replies(200, { sessions: [] }),
      call('createSession', { body: { schedule: {} }, as: 'reader' }).replies(
        403,
        failing('Access Forbidden'),
      ),
    ],
  }),
  scenario('projects see nothing of each other', {
    evidence: seen('auth/other_project_path'),
    tier: 'complete',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('createSession', { ...inAway, body: { schedule: {} } })
        .replies(201)
        .keeps({ session_id: member('/session_id') }),
      call('listSessions', inAway).replies(200, { sessions: [{ session_id: kept('session_id') }] }),
      call('listSessions').replies(200, { sessions: [] }),
      call('showSession').replies(404),
      call('listSessions', { path: inAway.path }).replies(403, failing('Access Forbidden')),
      call('createSession', { ...asElse, body: { schedule: {} } }).replies(403),
    ],
  }),
  scenario('an administrator sees the jobs of all projects', {
    evidence: assumed('a list for an administrator with jobs in two projects; the code of master has it so'),
    tier: 'complete',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('registerClient', { ...inAway, body: { client_id: 'node1' } }).replies(201),
      call('createJob', { ...inAway, body: jobBody })
        .replies(201)
        .keeps({ job_id: member('/job_id') }),
      call('listJobs', { as: 'admin', body: { match: [{ job_id: kept('job_id') }] } }).replies(200, {
        jobs: [{ job_id: kept('job_id') }],
      }),
      call('listJobs').replies(200, { jobs: [] }),
    ],
  }),
  scenario('in release 13 any token does anything, in any project', {
    evidence: seenOn13('a reader creates; somebody of another project creates and lists'),
    tier: 'core',
    release: '13',
    given: anEmptyProject({}),
    steps: [
      call('createSession', { body: { schedule: {} }, as: 'reader' }).replies(201),
      call('createSession', { ...asElse, body: { schedule: {} } })
        .replies(201)
        .keeps({ session_id: member('/session_id') }),
      call('listSessions', asElse).replies(200, { sessions: [{ session_id: kept('session_id') }] }),
    ],
  }),
  scenario('in release 13 a session belongs to its user too', {
    evidence: seenOn13('another user of the project shows, lists, changes and deletes'),
    tier: 'complete',
    release: '13',
    given: aSession({}),
    steps: [
      call('showSession', asElse).replies(404),
      call('showSession', { as: 'admin' }).replies(404),
      call('listSessions', asElse).replies(200, { sessions: [] }),
      call('updateSession', { ...asElse, body: { session_tag: 1 } }).replies(404, failing('Not Found')),
      call('deleteSession', asElse).replies(204),
      call('replaceSession', { ...asElse, body: { session_tag: 1, schedule: {} } }).replies(
        500,
        failing('Internal Storage Error'),
      ),
      call('showSession').replies(200, { session_tag: 0 }),
    ],
  }),
  scenario('in release 13 a job belongs to its user too', {
    evidence: seenOn13('another user of the project shows, lists, changes and asks for events'),
    tier: 'complete',
    release: '13',
    given: aJob({}),
    steps: [
      call('showJob', asElse).replies(404),
      call('listJobs', { as: 'admin' }).replies(200, { jobs: [] }),
      call('updateJob', { ...asElse, body: { description: 'x' } }).replies(404, failing('Not Found')),
      call('sendJobEvent', { ...asElse, badBody: { start: null } }).replies(400),
      call('deleteJob', asElse).replies(204),
      call('showJob').replies(200),
    ],
  }),
  scenario('in release 13 unexpected errors have a status for a title', {
    evidence: seenOn13('a list for a session; a job that is not there, added to one'),
    tier: 'complete',
    release: '13',
    given: aSession({}),
    steps: [
      call('createSession', { badBody: [1] }).replies(500, failing('500 Internal Server Error')),
      call('addSessionJob', { path: { job_id: 'nope' } }).replies(500, failing('500 Internal Server Error')),
    ],
  }),
  scenario('unexpected errors say so', {
    evidence: seen('jobs.create/array'),
    tier: 'complete',
    release: 'master',
    given: aSession({}),
    steps: [
      call('createSession', { badBody: [1] }).replies(500, failing('Internal Server Error')),
      call('addSessionJob', { path: { job_id: 'nope' } }).replies(500, failing('Internal Server Error')),
    ],
  }),
  scenario('in release 13 the id of a deleted session is a storage error', {
    evidence: seenOn13('a session that is replaced after its deletion'),
    tier: 'complete',
    release: '13',
    given: aSession({}),
    steps: [
      call('deleteSession').replies(204),
      call('replaceSession', { body: { session_tag: 1, schedule: {} } }).replies(
        500,
        failing('Internal Storage Error'),
      ),
    ],
  }),
  scenario('in release 13 a backup has no PATCH', {
    evidence: seenOn13('a PATCH of a backup'),
    tier: 'complete',
    release: '13',
    given: anEmptyProject({}),
    steps: [
      call('updateBackup', { path: { backup_id: 'x' }, body: {} }).replies(
        405,
        failing('405 Method Not Allowed'),
        { allow: pattern(/GET/) },
      ),
    ],
  }),
]
