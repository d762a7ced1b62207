import { aNumber, assumed, pass, type Scenario, scenario } from '@standin/engine'
import { aGroup, aSession } from './givens.ts'
import { call, end, failing, seen, start } from './words.ts'

const notMember = failing('Bad request format', 'job_id not found in session')
const tooHigh = failing('Bad request format', 'requested tag value too high. Session Tag: 0 Job Tag: 5')
const raw = (body: unknown) => call('actOnSession', { badBody: body })

/** The rows of the start and end tables, in their order. */
export const cycleScenarios: readonly Scenario[] = [
  scenario('the first start begins a cycle and counts', {
    evidence: seen('sessions.action/startA_tag_as_string'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', '0').replies(202, { result: 'success', session_tag: 1 }),
      call('showSession').replies(200, {
        status: 'running',
        result: '',
        session_tag: 1,
        time_start: aNumber,
        time_end: -1,
      }),
    ],
  }),
  scenario('a job that starts late joins within the hold-off', {
    evidence: seen('sessions.action/startB_joins_in_holdoff'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
      start('second', 0).replies(202, { result: 'success', session_tag: 1 }),
    ],
  }),
  scenario('a start with the current counter is held off', {
    evidence: seen('sessions.action/startA_again_same_tag_holdoff'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202),
      start('first', 1).replies(202, { result: 'hold-off', session_tag: 1 }),
    ],
  }),
  scenario('exactly hold_off seconds later is still within the hold-off', {
    evidence: seen('extra.holdoff'),
    tier: 'complete',
    given: aGroup({ holdOff: 2 }),
    steps: [
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
      pass('2s'),
      start('first', 1).replies(202, { result: 'hold-off', session_tag: 1 }),
      start('second', 0).replies(202, { result: 'success', session_tag: 1 }),
    ],
  }),
  scenario('a second after the hold-off a start begins the next cycle', {
    evidence: seen('sessions.action/restartA_after_holdoff'),
    tier: 'core',
    given: aGroup({ holdOff: 2 }),
    steps: [
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
      pass('3s'),
      start('first', 1).replies(202, { result: 'success', session_tag: 2 }),
    ],
  }),
  scenario('a start with an old counter after the hold-off is out of sync', {
    evidence: seen('sessions.action/late_lower_tag_out_of_sync'),
    tier: 'core',
    given: aGroup({ holdOff: 2 }),
    steps: [
      start('first', 0).replies(202),
      pass('3s'),
      start('second', 0).replies(202, { result: 'out-of-sync', session_tag: 1 }),
    ],
  }),
  scenario('a hold-off of zero holds for the same second', {
    evidence: seen('sessions.order/startA_same_second_holdoff0'),
    tier: 'complete',
    given: aGroup({ holdOff: 0 }),
    steps: [
      start('second', 0).replies(202, { result: 'success', session_tag: 1 }),
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
    ],
  }),
  scenario('a negative hold-off never holds', {
    evidence: seen('extra.holdoff'),
    tier: 'complete',
    given: aGroup({ holdOff: -1 }),
    steps: [
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
      start('first', 1).replies(202, { result: 'success', session_tag: 2 }),
    ],
  }),
  scenario('a start with a counter from the future is refused', {
    evidence: seen('sessions.action/start_tag_too_high'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', 5).replies(400, tooHigh),
      call('showSession').replies(200, { session_tag: 0, status: 'active' }),
    ],
  }),
  scenario('a start of a job that is no member is refused and counts nothing', {
    evidence: seen('sessions.action/start_unknown_job'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      raw({ start: { job_id: 'nope', current_tag: 0 } }).replies(400, notMember),
      call('showSession').replies(200, { session_tag: 0, status: 'active' }),
      start('first', 0).replies(202, { result: 'success', session_tag: 1 }),
      raw({ start: { job_id: 'nope', current_tag: 0 } }).replies(400, notMember),
    ],
  }),
  scenario('a start that the code can not read is a server error', {
    evidence: seen('sessions.action/start_null'),
    tier: 'complete',
    given: aGroup({}),
    steps: [
      raw({ start: null }).replies(500),
      raw({ start: { current_tag: 0 } }).replies(500),
      raw({ start: { job_id: 'x' } }).replies(500),
      raw({ start: { job_id: 'x', current_tag: 'abc' } }).replies(500),
      raw({ start: { job_id: 'x', current_tag: null } }).replies(500),
    ],
  }),
  scenario('the counter is read as Python reads integers', {
    evidence: seen('extra: int(current_tag)'),
    tier: 'complete',
    given: aGroup({}),
    steps: [
      start('first', false).replies(202, { result: 'success', session_tag: 1 }),
      start('first', 1.9).replies(202, { result: 'hold-off', session_tag: 1 }),
      start('second', -7).replies(202, { result: 'success', session_tag: 1 }),
    ],
  }),
  scenario('a hold-off that is a text makes every start a server error', {
    evidence: seen('extra: hold_off abc'),
    tier: 'complete',
    given: aSession({ body: { hold_off: 'abc' } }),
    steps: [raw({ start: { job_id: 'x', current_tag: 0 } }).replies(500)],
  }),
  scenario('actions of a session that is not there work on an empty one', {
    evidence: seen('sessions.action/missing_session_tag0'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      call('deleteSession').replies(204),
      raw({ start: { job_id: 'x', current_tag: 0 } }).replies(400, notMember),
      raw({ start: { job_id: 'x', current_tag: 5 } }).replies(400, tooHigh),
      raw({ end: { job_id: 'x', result: 'success' } }).replies(400, notMember),
      raw({ stop: {} }).replies(405, failing('Bad Method', 'Bad Action Method')),
    ],
  }),
  scenario('an old counter on a session that is not there is out of sync', {
    evidence: assumed('the same request to the real server; the code of master takes it so'),
    tier: 'strict',
    given: aSession({}),
    steps: [
      call('deleteSession').replies(204),
      raw({ start: { job_id: 'x', current_tag: -1 } }).replies(202, {
        result: 'out-of-sync',
        session_tag: 0,
      }),
      raw({ start: null }).replies(500),
      raw({ end: null }).replies(500),
    ],
  }),
  scenario('an unknown action is no method, and no action is no request', {
    evidence: seen('sessions.action/unknown_action'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      raw({ stop: {} }).replies(405, failing('Bad Method', 'Bad Action Method'), {
        allow: 'GET, POST, HEAD, PATCH, DELETE',
      }),
      raw({}).replies(400, failing('Bad request format', 'Bad action request format')),
      raw(['start']).replies(400, failing('Bad request format', 'Bad action request format')),
    ],
  }),
  scenario('an end needs a member and a result', {
    evidence: seen('sessions.action/end_no_result'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      raw({ end: { job_id: 'x' } }).replies(500),
      raw({ end: { job_id: 'nope', result: 'success' } }).replies(400, notMember),
    ],
  }),
  scenario('a session whose members a client wrote badly can not end', {
    evidence: assumed('the same to the real server; the code of master takes it so'),
    tier: 'strict',
    given: aSession({}),
    steps: [
      call('updateSession', { badBody: { jobs: { x: { status: 'running' }, y: {} } } }).replies(200),
      raw({ end: { job_id: 'x', result: 'success' } }).replies(500),
    ],
  }),
  scenario('a session is over when all its jobs succeeded', {
    evidence: seen('sessions.action/endB_get_completed'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202),
      start('second', 0).replies(202),
      end('first', 'success').replies(202, { result: 'success', session_tag: 1 }),
      call('showSession').replies(200, { status: 'running', result: '' }),
      end('second', 'success').replies(202, { result: 'success', session_tag: 1 }),
      call('showSession').replies(200, { status: 'completed', result: 'success', time_end: aNumber }),
    ],
  }),
  scenario('a failure of the job that is listed first ends the session at once', {
    evidence: seen('sessions.order/first_listed_fails_get'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202),
      start('second', 0).replies(202),
      end('second', 'fail').replies(202),
      call('showSession').replies(200, { status: 'completed', result: 'fail' }),
    ],
  }),
  scenario('a failure of the job that is listed last waits for the others', {
    evidence: seen('sessions.order/q_last_listed_fails_get'),
    tier: 'core',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202),
      start('second', 0).replies(202),
      end('first', 'fail').replies(202),
      call('showSession').replies(200, { status: 'running', result: '' }),
      end('second', 'success').replies(202),
      call('showSession').replies(200, { status: 'completed', result: 'fail' }),
    ],
  }),
  scenario('an end after the session is over changes the job alone', {
    evidence: seen('sessions.action/endA_fail_after_completed_get'),
    tier: 'complete',
    given: aGroup({}),
    steps: [
      end('first', 'success').replies(202),
      end('second', 'success').replies(202),
      call('showSession').replies(200, { status: 'completed', result: 'success' }),
      end('second', 'fail').replies(202, { result: 'success', session_tag: 0 }),
      call('showSession').replies(200, { status: 'completed', result: 'success' }),
    ],
  }),
  scenario('a failure ends a session that never ran', {
    evidence: seen('extra2: end of an active session'),
    tier: 'complete',
    given: aGroup({}),
    steps: [
      end('second', null).replies(202),
      call('showSession').replies(200, { status: 'completed', result: 'fail' }),
    ],
  }),
  scenario('in a second cycle what ended before still counts', {
    evidence: seen('sessions.action/endA_cycle2_get_completed_before_B'),
    tier: 'complete',
    given: aGroup({}),
    steps: [
      start('first', 0).replies(202),
      start('second', 0).replies(202),
      end('first', 'success').replies(202),
      end('second', 'success').replies(202),
      pass('3s'),
      start('first', 1).replies(202, { result: 'success', session_tag: 2 }),
      call('showSession').replies(200, { status: 'running', result: '' }),
      end('first', 'success').replies(202, { result: 'success', session_tag: 2 }),
      call('showSession').replies(200, { status: 'completed', result: 'success' }),
    ],
  }),
  scenario('any result but success is a failure', {
    evidence: seen('sessions.action/endB_fail_bogus_result'),
    tier: 'complete',
    given: aGroup({}),
    steps: [
      start('second', 0).replies(202),
      end('second', 'banana').replies(202, { result: 'success', session_tag: 1 }),
      call('showSession').replies(200, { status: 'completed', result: 'fail' }),
    ],
  }),
]
