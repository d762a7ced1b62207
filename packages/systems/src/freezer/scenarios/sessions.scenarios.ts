import {
  absent,
  each,
  kept,
  member,
  pattern,
  type Scenario,
  scenario,
  standinOnly,
  text,
} from '@standin/engine'
import { anEmptyProject, aSession } from './givens.ts'
import { call, failing, seen } from './words.ts'

const bad = (description: string) => failing('Bad request format', description)
const update = (body: unknown) => call('updateSession', { badBody: body })
const create = (body: unknown) => call('createSession', { badBody: body })

export const sessionScenarios: readonly Scenario[] = [
  scenario('a new session is active, has no jobs, and an id of its own', {
    evidence: seen('sessions.create/unknown_fields_get'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      create({ schedule: {}, foo: 1, status: 'weird', jobs: { a: {} }, session_id: 'mine', user_id: 'me' })
        .replies(201, { session_id: pattern(/^[0-9a-f]{32}$/) })
        .keeps({ session_id: member('/session_id') }),
      call('showSession').replies(200, {
        session_id: kept('session_id'),
        status: 'active',
        result: null,
        hold_off: 30,
        session_tag: 0,
        time_start: -1,
        jobs: absent,
      }),
    ],
  }),
  scenario('a session needs a schedule, of known members', {
    evidence: seen('sessions.create/no_schedule'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      create({}).replies(400, bad('Missing request body')),
      create({ description: 'x' }).replies(400, bad("'schedule' is a required property")),
      create({ schedule: { foo: 1 } }).replies(
        400,
        bad("Additional properties are not allowed ('foo' was unexpected)"),
      ),
      create({ schedule: {}, session_tag: '1' }).replies(400, bad("'1' is not of type 'integer'")),
      create([1]).replies(500),
      create({ schedule: {}, description: { a: 1 } }).replies(500, failing('Internal Storage Error')),
    ],
  }),
  scenario('a body that is no JSON is told so with a status of its own', {
    evidence: seen('sessions.create/bad_json'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      call('createSession', { rawBody: '{bad' }).replies(753, { title: 'Malformed JSON' }),
      call('listSessions', { rawBody: '{bad' }).replies(753, { title: 'Malformed JSON' }),
    ],
  }),
  scenario('without a token nothing is told', {
    evidence: seen('auth/no_token'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [
      call('listSessions', { as: 'none' }).replies(
        401,
        {
          error: {
            code: 401,
            title: 'Unauthorized',
            message: 'The request you have made requires authentication.',
          },
        },
        { 'www-authenticate': pattern(/^Keystone uri="http/) },
      ),
    ],
  }),
  scenario('a search in the body of the GET finds members at any depth', {
    evidence: seen('sessions.list/search_match_nested'),
    tier: 'complete',
    given: aSession({ body: { session_tag: 20 } }),
    steps: [
      create({ schedule: {} }).replies(201),
      call('listSessions', { body: { match: [{ schedule_interval: '1 hours' }] } }).replies(200, {
        sessions: [{ session_id: kept('session_id') }],
      }),
      call('listSessions', { body: { match_not: [{ session_tag: 20 }] } }).replies(200, {
        sessions: [{ session_tag: 0 }],
      }),
      call('listSessions', { body: { match: [{ _all: '[{"session_tag": 20}]' }] } }).replies(200, {
        sessions: [{ session_tag: 20 }],
      }),
      call('listSessions', { body: { match: [{ _all: 'some text' }] } }).replies(200, {
        sessions: each({}, 2),
      }),
      call('listSessions', { badBody: { match: { session_tag: 20 } } }).replies(500),
    ],
  }),
  scenario('limit and offset are integers, and zero is ten', {
    evidence: seen('sessions.list/limit0'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      create({ schedule: {}, session_tag: 1 }).replies(201),
      call('listSessions', { query: { limit: 1, offset: 1 } }).replies(200, {
        sessions: [{ session_tag: 1 }],
      }),
      call('listSessions', { query: { limit: 0 } }).replies(200, { sessions: each({}, 2) }),
      call('listSessions', { query: { limit: -1, offset: -1 } }).replies(200, { sessions: each({}, 2) }),
      call('listSessions', { badQuery: { limit: '' } }).replies(200, { sessions: each({}, 2) }),
      call('listSessions', { badQuery: { limit: 'abc' } }).replies(400, failing('Invalid parameter')),
    ],
  }),
  scenario('a session that is not there is a 404 without a body', {
    evidence: seen('sessions.show/missing'),
    tier: 'core',
    given: anEmptyProject({}),
    steps: [call('showSession', { path: { session_id: 'nope' } }).replies(404, text('') as never)],
  }),
  scenario('a PATCH writes what it is given, and the version stays 0', {
    evidence: seen('sessions.update/status_free_get'),
    tier: 'core',
    given: aSession({}),
    steps: [
      update({ status: 'weird', result: 'odd', time_start: 11, description: null }).replies(200, {
        version: 0,
      }),
      call('showSession').replies(200, { status: 'weird', result: 'odd', time_start: 11, description: null }),
      update({ status: 'running' }).replies(200),
      update({ status: 'completed' }).replies(200),
      update({ status: 'active' }).replies(200),
      update({}).replies(200, { version: 0 }),
      call('showSession').replies(200, { status: 'active' }),
    ],
  }),
  scenario('a PATCH is validated before anybody looks whether the session is there', {
    evidence: seen('sessions.update/missing_invalid'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      call('updateSession', { path: { session_id: 'nope' }, badBody: { session_tag: 'x' } }).replies(400),
      call('updateSession', { path: { session_id: 'nope' }, badBody: { description: 'x' } }).replies(
        404,
        failing('Not Found', 'Session not register with ID nope'),
      ),
    ],
  }),
  scenario('a PATCH of what has no column fails and changes nothing', {
    evidence: seen('sessions.update/after_unknown_get'),
    tier: 'complete',
    given: aSession({ body: { description: 'first' } }),
    steps: [
      update({ description: 'second', foo: 'bar' }).replies(500, failing('Internal Storage Error')),
      update({ last_start: 'x' }).replies(500, failing('Internal Storage Error')),
      call('showSession').replies(200, { description: 'first' }),
    ],
  }),
  scenario('a PATCH of members merges them, and null breaks on them', {
    evidence: seen('sessions.update/jobs_patch_merge_get'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      update({ jobs: { jx: { status: 'running', result: '' } } }).replies(200),
      update({ jobs: { jx: { status: 'completed' }, jy: { status: 'running' } } }).replies(200),
      call('showSession').replies(200, {
        jobs: { jx: { status: 'completed', result: absent }, jy: { status: 'running' } },
      }),
      update({ jobs: null }).replies(500),
    ],
  }),
  scenario('a PATCH can delete', {
    evidence: seen('sessions.update/deleted_flag_get'),
    tier: 'strict',
    given: aSession({}),
    steps: [update({ deleted: true }).replies(200), call('showSession').replies(404)],
  }),
  scenario('what Standin does not write it says so', {
    evidence: standinOnly('the real service writes it, and nobody finds the session again'),
    tier: 'strict',
    given: aSession({ scheduler: false }),
    steps: [{ ...update({ id: 'other' }), expects: { status: 501 } }, call('showSession').replies(200)],
  }),
  scenario('a replacement empties the members and keeps what it does not name', {
    evidence: seen('sessions.replace/ok_get'),
    tier: 'complete',
    given: aSession({ body: { description: 'first', hold_off: 50 } }),
    steps: [
      call('replaceSession', { body: { session_tag: 3, schedule: { event: 'start' } } }).replies(201, {
        session_id: kept('session_id'),
        version: kept('session_id'),
      }),
      call('showSession').replies(200, { description: 'first', hold_off: 50, session_tag: 3, jobs: null }),
      call('replaceSession', { badBody: { description: 'x' } }).replies(
        400,
        bad("'session_tag' is a required property"),
      ),
    ],
  }),
  scenario('a replacement makes what is not there', {
    evidence: seen('sessions.replace/creates_get'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: [
      call('replaceSession', {
        path: { session_id: 'brand-new-{unique}' },
        body: { session_tag: 3, schedule: {} },
      })
        .replies(201, { session_id: 'brand-new-{unique}' })
        .keeps({ session_id: member('/session_id') }),
      call('showSession').replies(200, { status: null, hold_off: 30, jobs: null }),
      call('replaceSession', {
        path: { session_id: 'bad id' },
        body: { session_tag: 4, schedule: {} },
      }).replies(400),
    ],
  }),
  scenario('a replacement never makes again what was deleted', {
    evidence: seen('sessions.replace/replace_deleted'),
    tier: 'complete',
    release: 'master',
    given: aSession({}),
    steps: [
      call('deleteSession').replies(204),
      call('replaceSession', { body: { session_tag: 3, schedule: {} } }).replies(
        409,
        failing('Document already existing'),
      ),
    ],
  }),
  scenario('a session can be deleted any number of times', {
    evidence: seen('sessions.delete/again'),
    tier: 'core',
    given: aSession({}),
    steps: [
      call('deleteSession').replies(204),
      call('deleteSession').replies(204),
      call('showSession').replies(404),
      call('listSessions').replies(200, { sessions: [] }),
    ],
  }),
]
