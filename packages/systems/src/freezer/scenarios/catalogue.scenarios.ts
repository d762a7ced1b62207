import {
  assumed,
  containing,
  kept,
  member,
  pattern,
  recorded,
  type Scenario,
  scenario,
} from '@standin/engine'
import { anEmptyProject, aSession, backup } from './givens.ts'
import { call, failing, seen } from './words.ts'

const action = (body: unknown) => call('createAction', { badBody: body })

/** Actions, clients and backups, and the older release. */
export const catalogueScenarios: readonly Scenario[] = [
  scenario('an action keeps what a PATCH does not send, but for its numbers and mode', {
    evidence: seen('actions/update_get'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      action({ freezer_action: { ...backup, container: 'c1' }, max_retries: 5 })
        .replies(201)
        .keeps({ action_id: member('/action_id') }),
      call('updateAction', {
        body: { freezer_action: { action: 'backup', backup_name: 'renamed' }, max_retries: 9 },
      }).replies(200, { version: kept('action_id') }),
      call('showAction').replies(200, {
        max_retries: 9,
        max_retries_interval: null,
        freezer_action: { backup_name: 'renamed', container: 'c1', mode: null },
      }),
      call('replaceAction', { body: { freezer_action: backup } }).replies(201, {
        version: kept('action_id'),
      }),
      call('deleteAction').replies(204),
      call('deleteAction').replies(204),
      call('updateAction', { body: { max_retries: 9 } }).replies(404, failing('Not Found')),
      call('showAction').replies(404),
    ],
  }),
  scenario("a client's own id for an action is taken once", {
    evidence: seen('actions/create_with_id_again'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      action({ freezer_action: backup, action_id: 'mine' }).replies(201, { action_id: 'mine' }),
      action({ freezer_action: backup, action_id: 'mine' }).replies(
        409,
        failing('Document already existing'),
      ),
      action({ freezer_action: { action: 'explode' } }).replies(201),
      action({ max_retries: 1 }).replies(400),
    ],
  }),
  scenario('the id of an action that was deleted stays taken', {
    evidence: assumed('the same to the real server, which is recorded for sessions alone'),
    tier: 'strict',
    given: anEmptyProject({}),
    steps: [
      call('replaceAction', { path: { action_id: 'mine' }, body: { freezer_action: backup } }).replies(201),
      call('deleteAction', { path: { action_id: 'mine' } }).replies(204),
      action({ freezer_action: backup, action_id: 'mine' }).replies(409),
      call('replaceAction', { path: { action_id: 'mine' }, body: { freezer_action: backup } }).replies(409),
    ],
  }),
  scenario('a client registers as often as it starts', {
    evidence: seen('clients/create_again'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      call('registerClient', {
        body: { client_id: 'node1', hostname: 'node1', description: 'first' },
      }).replies(201),
      call('registerClient', {
        body: { client_id: 'node1', hostname: 'node1', description: 'again' },
      }).replies(201),
      call('showClient', { path: { client_id: 'node1' } }).replies(200, {
        client: { description: 'again', is_central: false, supported_modes: containing('fs') },
      }),
      call('deleteClient', { path: { client_id: 'node1' } }).replies(204),
      call('deleteClient', { path: { client_id: 'node1' } }).replies(204),
      call('showClient', { path: { client_id: 'node1' } }).replies(404),
      call('registerClient', { badBody: { client_id: 'bad id!' } }).replies(400),
    ],
  }),
  scenario('a backup is noted, changed and forgotten', {
    evidence: seen('backups/patch'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      call('createBackup', { badBody: { container: 'c' } }).replies(
        400,
        failing('Bad request format', 'Bad Data Format'),
      ),
      call('createBackup', { body: { container: 'c', hostname: 'h', backup_name: 'b' } })
        .replies(201)
        .keeps({ backup_id: member('/backup_id') }),
      call('updateBackup', { body: { status: 'error', backup_metadata: { x: 1 } } }).replies(200, {
        status: 'error',
        backup_metadata: { container: 'c', x: 1 },
      }),
      call('updateBackup', { badBody: { status: 'zzz' } }).replies(400),
      call('deleteBackup').replies(204),
      call('listBackups').replies(200, { backups: [] }),
    ],
  }),
  scenario('a backup that is not there', {
    evidence: assumed('PATCH and DELETE of one on the real server'),
    tier: 'strict',
    given: anEmptyProject({}),
    steps: [
      call('updateBackup', { path: { backup_id: 'nope' }, body: { status: 'error' } }).replies(404),
      call('deleteBackup', { path: { backup_id: 'nope' } }).replies(204),
    ],
  }),
  scenario('in the older release a client registers once', {
    evidence: recorded('freezer-api 13.0.0', 'clients/create_again'),
    tier: 'strict',
    given: anEmptyProject({ release: '13' }),
    steps: [
      call('registerClient', { body: { client_id: 'node1' } }).replies(201),
      call('registerClient', { body: { client_id: 'node1' } }).replies(
        409,
        failing('Document already existing'),
      ),
    ],
  }),
  scenario('in the older release a row belongs to its user too', {
    evidence: recorded('freezer-api 13.0.0', 'sessions.update/other_user'),
    tier: 'strict',
    given: aSession({ release: '13' }),
    steps: [
      call('showSession', { headers: { 'X-Auth-Token': 'else:proj:other' } }).replies(404),
      call('listSessions', { headers: { 'X-Auth-Token': 'else:proj:other' } }).replies(200, { sessions: [] }),
      call('updateSession', {
        headers: { 'X-Auth-Token': 'else:proj:other' },
        body: { session_tag: 1 },
      }).replies(404),
      call('deleteSession').replies(204),
      call('replaceSession', { body: { session_tag: 1, schedule: {} } }).replies(
        500,
        failing('Internal Storage Error'),
      ),
      call('createSession', { badBody: [1] }).replies(500, failing('500 Internal Server Error')),
      call('updateBackup', { path: { backup_id: 'x' }, body: {} }).replies(405, undefined, {
        allow: pattern(/GET/),
      }),
    ],
  }),
]
