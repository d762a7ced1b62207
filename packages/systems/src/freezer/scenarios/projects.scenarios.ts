import {
  assumed,
  client,
  each,
  header,
  kept,
  member,
  pass,
  pattern,
  type Scenario,
  scenario,
  standinOnly,
  text,
} from '@standin/engine'
import { aGroup, aJob, anEmptyProject, aSession, backup, jobBody } from './givens.ts'
import { call, failing, logInFor, seen, start } from './words.ts'

/** In the project where somebody else is logged in. */
const away = { headers: { 'X-Auth-Token': kept('away') } } as const
const there = { project_id: kept('there') } as const

/** What the mutants of the kit asked for: mostly that writes of one project never reach another. */
export const projectScenarios: readonly Scenario[] = [
  scenario('what a project has can not be changed from another', {
    evidence: seen('auth/other_project_path'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('createSession', { badBody: { schedule: {}, session_tag: 3 } })
        .replies(201)
        .keeps({ session_id: member('/session_id') }),
      call('createBackup', { body: { container: 'c', hostname: 'h', backup_name: 'b' } })
        .replies(201)
        .keeps({ backup_id: member('/backup_id') }),
      call('createAction', { badBody: { freezer_action: { action: 'backup' } } })
        .replies(201)
        .keeps({ action_id: member('/action_id') }),
      logInFor('elsewhere', 'admin')
        .replies(201)
        .keeps({ away: header('X-Subject-Token'), there: member('/token/project/id') }),
      call('addSessionJob').replies(204),
      call('showSession', { ...away, path: there }).replies(404),
      call('removeSessionJob', { ...away, path: there }).replies(500),
      call('updateSession', { ...away, path: there, badBody: { description: 'x' } }).replies(404),
      call('actOnSession', {
        ...away,
        path: there,
        badBody: { start: { job_id: kept('job_id'), current_tag: 3 } },
      }).replies(400, { description: pattern(/too high/) }),
      call('addSessionJob', { ...away, path: there }).replies(500),
      call('updateJob', { ...away, path: there, badBody: { description: 'x' } }).replies(404),
      call('sendJobEvent', { ...away, path: there, badBody: { start: null } }).replies(400),
      call('updateAction', { ...away, path: there, badBody: { mandatory: true } }).replies(404),
      call('createAction', {
        ...away,
        path: there,
        badBody: { freezer_action: { action: 'backup' } },
      }).replies(201),
      call('listActions', { ...away, path: there }).replies(200, { actions: [{}] }),
      call('createBackup', {
        ...away,
        path: there,
        body: { container: 'c', hostname: 'h', backup_name: 'b' },
      }).replies(201),
      call('listBackups', { ...away, path: there }).replies(200, { backups: [{}] }),
      call('replaceSession', { ...away, path: there, badBody: { session_tag: 9, schedule: {} } }).replies(
        201,
      ),
      call('deleteSession', { ...away, path: there }).replies(204),
      call('deleteJob', { ...away, path: there }).replies(204),
      call('deleteAction', { ...away, path: there }).replies(204),
      call('deleteBackup', { ...away, path: there }).replies(204),
      call('deleteClient', { ...away, path: { ...there, client_id: 'node1' } }).replies(204),
      call('showSession').replies(200, { session_tag: 3, description: null }),
      call('showJob').replies(200),
      call('showAction').replies(200),
      call('listBackups').replies(200, { backups: [{}] }),
      call('showClient', { path: { client_id: 'node1' } }).replies(200),
    ],
  }),
  scenario('each server error has words of its own', {
    evidence: seen('sessions.update/unknown_field, sessions.action/start_null'),
    tier: 'strict',
    given: aSession({}),
    steps: [
      call('updateSession', { badBody: { foo: 'bar' } }).replies(
        500,
        failing('Internal Storage Error', 'An unexpected error occurred.'),
      ),
      call('actOnSession', { badBody: { start: null } }).replies(
        500,
        text('Internal Server Error\n') as never,
      ),
      call('updateSession', { badBody: { jobs: { x: { status: 'running' }, y: {} } } }).replies(200),
      call('actOnSession', { badBody: { end: { job_id: 'x', result: 'success' } } }).replies(
        500,
        text('Internal Server Error\n') as never,
      ),
    ],
  }),
  scenario('a token says the same each time', {
    evidence: client('keystonemiddleware: expires_at'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      call('showToken', { headers: { 'X-Subject-Token': kept('token') } })
        .replies(200)
        .keeps({ expires: member('/token/expires_at'), issued: member('/token/issued_at') }),
      call('showToken', { headers: { 'X-Subject-Token': kept('token') } }).replies(200, {
        token: { expires_at: kept('expires'), issued_at: kept('issued') },
      }),
      call('showTokenBelow', { headers: { 'X-Subject-Token': kept('token') } }).replies(200),
      call('showTokenBelow', { headers: { 'X-Subject-Token': kept('token') } }).replies(200, {
        token: { expires_at: kept('expires'), issued_at: kept('issued') },
      }),
    ],
  }),
  scenario('a job that is made by PUT was asked what its schedule says', {
    evidence: seen('jobs.replace/creates'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('replaceJob', {
        path: { job_id: 'put-{unique}' },
        badBody: { ...jobBody, job_schedule: { event: 'start' } },
      }).replies(201),
      call('sendJobEvent', { path: { job_id: 'put-{unique}' }, badBody: { start: null } }).replies(202, {
        result: 'start already requested',
      }),
    ],
  }),
  scenario('a list’s search is an object, whatever is listed', {
    evidence: seen('sessions.list/search_list'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      call('listBackups', { badBody: [1] }).replies(500),
      call('listClients', { badBody: [1] }).replies(500),
      call('listActions', { badBody: [1] }).replies(500),
    ],
  }),
  scenario('of two wrongs of a PATCH the first in the code wins', {
    evidence: assumed('the order of the code of master'),
    tier: 'strict',
    given: aSession({}),
    steps: [
      call('updateSession', { badBody: { jobs: { x: { status: 'running' } } } }).replies(200),
      call('updateSession', { badBody: { jobs: null, id: 'other' } }).replies(500),
      call('registerClient', { body: { client_id: 'node-{unique}' } }).replies(201),
      call('createJob', { body: { ...jobBody, client_id: 'node-{unique}' } })
        .replies(201)
        .keeps({ job_id: member('/job_id') }),
      call('createAction', { badBody: { freezer_action: backup, action_id: 'mine-{unique}' } }).replies(201),
      call('updateJob', {
        badBody: { session_name: 'x', job_actions: [{ action_id: 'mine-{unique}' }] },
      }).replies(500, failing('Internal Storage Error')),
    ],
  }),
  scenario('Standin’s own scheduler is asked once', {
    evidence: standinOnly('a scheduler of its own, when the setting `scheduler` is on'),
    tier: 'strict',
    given: aJob({ scheduler: true }),
    steps: [
      call('sendJobEvent', { badBody: { start: null } }).replies(202, { result: 'success' }),
      call('sendJobEvent', { badBody: { start: null } }).replies(202, { result: 'start already requested' }),
    ],
  }),
  scenario('a backup of another project can not be changed', {
    evidence: seen('auth/other_project_path'),
    tier: 'complete',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('createBackup', { body: { container: 'c', hostname: 'h', backup_name: 'b' } })
        .replies(201)
        .keeps({ backup_id: member('/backup_id') }),
      logInFor('elsewhere', 'admin')
        .replies(201)
        .keeps({ away: header('X-Subject-Token'), there: member('/token/project/id') }),
      call('updateBackup', { ...away, path: there, badBody: { status: 'error' } }).replies(404),
      call('updateBackup', { badBody: { status: 'error' } }).replies(200, { status: 'error' }),
    ],
  }),
  scenario('the actions of a job that is replaced are actions of their own', {
    evidence: seen('jobs.replace/ok'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('listActions').replies(200, { actions: each({}, 1) }),
      call('replaceJob', { badBody: jobBody }).replies(201),
      call('listActions').replies(200, { actions: each({}, 2) }),
      call('showJob').replies(200, { job_actions: [{ action_id: pattern(/^[0-9a-f]{32}$/) }] }),
    ],
  }),
  scenario('what a start can not read comes before what it compares', {
    evidence: assumed('the order of Session.start, with columns that a client wrote badly'),
    tier: 'strict',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
      call('updateSession', { badBody: { hold_off: null } }).replies(200),
      start('first', 1).replies(500, text('Internal Server Error\n') as never),
      call('updateSession', { badBody: { hold_off: 2, time_start: 'x' } }).replies(200),
      start('first', 9).replies(500, text('Internal Server Error\n') as never),
    ],
  }),
  scenario('who is no member and comes too late is out of sync', {
    evidence: seen('sessions.action/late_lower_tag_out_of_sync'),
    tier: 'strict',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202, { result: 'success' }),
      pass('10s'),
      call('actOnSession', { body: { start: { job_id: 'stranger', current_tag: 0 } } }).replies(202, {
        result: 'out-of-sync',
      }),
    ],
  }),
]
