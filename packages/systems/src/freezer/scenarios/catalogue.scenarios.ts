import { absent, aString, assumed, containing, kept, member, type Scenario, scenario } from '@standin/engine'
import { anEmptyProject, backup } from './givens.ts'
import { call, failing, seen, seenOn13 } from './words.ts'

const action = (body: unknown) => call('createAction', { badBody: body })

/** Actions, clients and backups. */
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
  scenario('the store needs a word for what an action does, and texts for texts', {
    evidence: seenOn13('actions that do nothing, or have an object for a container'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      action({ freezer_action: {} }).replies(500, failing('Internal Storage Error')),
      action({ freezer_action: { action: 7 } })
        .replies(201)
        .keeps({ action_id: member('/action_id') }),
      call('showAction').replies(200, { freezer_action: { action: '7' } }),
      call('updateAction', { body: { freezer_action: { container: { a: 1 } } } }).replies(
        500,
        failing('Internal Storage Error'),
      ),
      call('replaceAction', { body: { freezer_action: { action: null } } }).replies(
        500,
        failing('Internal Storage Error'),
      ),
      call('replaceAction', {
        path: { action_id: 'new-{unique}' },
        body: { freezer_action: backup },
      }).replies(201),
      call('showAction', { path: { action_id: 'new-{unique}' } }).replies(200, {
        max_retries: 5,
        max_retries_interval: 6,
      }),
    ],
  }),
  scenario("a client's own id for an action is taken once", {
    evidence: seen('actions/create_with_id_again'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      action({ freezer_action: backup, action_id: 'mine-{unique}' }).replies(201, {
        action_id: 'mine-{unique}',
      }),
      action({ freezer_action: backup, action_id: 'mine-{unique}' }).replies(
        409,
        failing('Document already existing'),
      ),
      action({ freezer_action: { action: 'explode' } }).replies(201),
      action({ max_retries: 1 }).replies(400),
    ],
  }),
  scenario('in release 13 the id of an action that was deleted is a storage error', {
    evidence: seenOn13('an action that is made and replaced after its deletion'),
    tier: 'complete',
    release: '13',
    given: anEmptyProject({}),
    steps: [
      call('replaceAction', {
        path: { action_id: 'mine-{unique}' },
        body: { freezer_action: backup },
      }).replies(201),
      call('deleteAction', { path: { action_id: 'mine-{unique}' } }).replies(204),
      action({ freezer_action: backup, action_id: 'mine-{unique}' }).replies(
        500,
        failing('Internal Storage Error'),
      ),
      call('replaceAction', {
        path: { action_id: 'mine-{unique}' },
        body: { freezer_action: backup },
      }).replies(500),
    ],
  }),
  scenario('the id of an action that was deleted stays taken', {
    evidence: assumed('the same to the real server, which is recorded for sessions alone'),
    tier: 'strict',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('replaceAction', {
        path: { action_id: 'mine-{unique}' },
        body: { freezer_action: backup },
      }).replies(201),
      call('deleteAction', { path: { action_id: 'mine-{unique}' } }).replies(204),
      action({ freezer_action: backup, action_id: 'mine-{unique}' }).replies(409),
      call('replaceAction', {
        path: { action_id: 'mine-{unique}' },
        body: { freezer_action: backup },
      }).replies(409),
    ],
  }),
  scenario('a client registers, and is forgotten any number of times', {
    evidence: seen('clients/create'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      call('registerClient', {
        body: { client_id: 'node1', hostname: 'node1', description: 'first' },
      }).replies(201, { client_id: 'node1' }),
      call('showClient', { path: { client_id: 'node1' } }).replies(200, {
        client: { client_id: 'node1', hostname: 'node1', description: 'first', uuid: aString },
      }),
      call('listClients').replies(200, { clients: [{ client: { client_id: 'node1' } }] }),
      call('deleteClient', { path: { client_id: 'node1' } }).replies(204),
      call('deleteClient', { path: { client_id: 'node1' } }).replies(204),
      call('showClient', { path: { client_id: 'node1' } }).replies(404),
      call('registerClient', { body: { client_id: 'node1' } }).replies(201),
      call('registerClient', { badBody: { client_id: 'bad id!' } }).replies(400),
    ],
  }),
  scenario('a client registers as often as it starts', {
    evidence: seen('clients/create_again'),
    tier: 'core',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('registerClient', { body: { client_id: 'node1', description: 'first' } }).replies(201),
      call('registerClient', { body: { client_id: 'node1', description: 'again' } }).replies(201),
      call('showClient', { path: { client_id: 'node1' } }).replies(200, {
        client: { description: 'again', is_central: false, supported_modes: containing('fs') },
      }),
    ],
  }),
  scenario('in release 13 a client registers once, and says nothing of what it can do', {
    evidence: seenOn13('clients/create_again, clients/show'),
    tier: 'core',
    release: '13',
    given: anEmptyProject({}),
    steps: [
      call('registerClient', { body: { client_id: 'node1', is_central: true } }).replies(201),
      call('registerClient', { body: { client_id: 'node1' } }).replies(
        409,
        failing('Document already existing', 'Client already registered with ID node1'),
      ),
      call('showClient', { path: { client_id: 'node1' } }).replies(200, {
        client: { hostname: null, is_central: absent, supported_modes: absent },
      }),
    ],
  }),
  scenario('a backup is noted and forgotten', {
    evidence: seen('backups/show'),
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
      call('showBackup').replies(200, {
        backup_id: kept('backup_id'),
        backup_metadata: { container: 'c', hostname: 'h', backup_name: 'b' },
      }),
      call('deleteBackup').replies(204),
      call('deleteBackup').replies(204),
      call('showBackup').replies(404),
      call('listBackups').replies(200, { backups: [] }),
    ],
  }),
  scenario('a backup is changed', {
    evidence: seen('backups/patch'),
    tier: 'complete',
    release: 'master',
    given: anEmptyProject({}),
    steps: [
      call('createBackup', { body: { container: 'c', hostname: 'h', backup_name: 'b' } })
        .replies(201)
        .keeps({ backup_id: member('/backup_id') }),
      call('updateBackup', { body: { status: 'error', backup_metadata: { x: 1 } } }).replies(200, {
        status: 'error',
        backup_metadata: { container: 'c', x: 1 },
      }),
      call('updateBackup', { badBody: { status: 'zzz' } }).replies(400),
    ],
  }),
  scenario('in release 13 a backup has the name of its user, and no status', {
    evidence: seenOn13('backups/show, backups/list'),
    tier: 'complete',
    release: '13',
    given: anEmptyProject({}),
    steps: [
      call('createBackup', { body: { container: 'c', hostname: 'h', backup_name: 'b' } })
        .replies(201)
        .keeps({ backup_id: member('/backup_id') }),
      call('showBackup').replies(200, { user_name: 'tester', status: absent }),
      call('listBackups').replies(200, { backups: [{ user_name: 'tester', status: absent }] }),
    ],
  }),
  scenario('a backup that is not there can be deleted', {
    evidence: seenOn13('a backup that is not there'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [call('deleteBackup', { path: { backup_id: 'nope' } }).replies(204)],
  }),
  scenario('a backup that is not there can not be changed', {
    evidence: assumed('a PATCH of one on the real server'),
    tier: 'strict',
    release: 'master',
    given: anEmptyProject({}),
    steps: [call('updateBackup', { path: { backup_id: 'nope' }, body: { status: 'error' } }).replies(404)],
  }),
]
