import { containing, each, member, recorded, type Scenario, scenario, text } from '@standin/engine'
import { anIdleSession, code } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const running = (lines: readonly string[]) =>
  call('createJob', { body: { code: [...lines] } })
    .replies(201)
    .keeps({ jobId: member('/id') })
const ending = (state: 'completed' | 'error') =>
  call('getJobState').eventually(200, text(state), { within: '60s' })

/** What was measured of code that runs. */
export const codeFindingScenarios: readonly Scenario[] = [
  scenario('SYSCC is 0 at the start of each job', {
    evidence: recorded(viya, 'F37'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      running(code.failing),
      ending('error'),
      running(['%put was &syscc;']),
      ending('completed'),
      call('getJobLog').replies(200, { items: containing({ line: 'was 0' }) }),
      call('getJob').replies(200, { jobConditionCode: 0 }),
    ],
  }),
  scenario('a syntax error is 3000, and a session has the highest of its jobs', {
    evidence: recorded(viya, 'F39'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      running(['this is no statement;']),
      ending('error'),
      call('getJob').replies(200, { jobConditionCode: 3000 }),
      running(code.failing),
      ending('error'),
      call('getJob').replies(200, { jobConditionCode: 1012 }),
      call('getSession').replies(200, { sessionConditionCode: 3000 }),
    ],
  }),
  scenario('start-up code that is wrong leaves a session that works, with its condition', {
    evidence: recorded(viya, '11.7'),
    tier: 'complete',
    given: anIdleSession({ environment: { autoExecLines: ['this is no statement;'] } }),
    steps: [
      call('getSession').replies(200, { state: 'idle', sessionConditionCode: 3000 }),
      call('getSessionLog', { query: { type: 'error' } }).replies(200, { items: each({ type: 'error' }, 1) }),
      running(code.quick),
      ending('completed'),
    ],
  }),
  scenario('a quote that is never closed swallows what follows, and the job completes', {
    evidence: recorded(viya, 'F33'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      running(['%put said;', "%let open = 'it;", '%put swallowed;']),
      ending('completed'),
      call('getJobLog', { query: { type: 'normal' } }).replies(200, { items: [{ line: 'said' }] }),
      call('getVariable', { path: { variableName: 'OPEN' } }).replies(404, sasError(404)),
      running(['%put swallowed too;']),
      ending('completed'),
      call('getJobLog', { query: { type: 'normal' } }).replies(200, { items: [] }),
      running(['*\';*";*/;', '%put said again;']),
      ending('completed'),
      call('getJobLog', { query: { type: 'normal' } }).replies(200, { items: [{ line: 'said again' }] }),
    ],
  }),
  scenario('a procedure without its end completes, and has not run', {
    evidence: recorded(viya, 'F70'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      running(['proc print data=sashelp.class;']),
      ending('completed'),
      call('getJobListing').replies(200, { items: [], count: 0 }),
    ],
  }),
  scenario('a column is CHAR or FLOAT', {
    evidence: recorded(viya, 'F7.14'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getColumns', { path: { libref: 'SASHELP', tableName: 'CLASS' } }).replies(200, {
        items: containing({ name: 'Name', type: 'CHAR' }),
      }),
      call('getColumns', { path: { libref: 'SASHELP', tableName: 'CLASS' } }).replies(200, {
        items: containing({ name: 'Age', type: 'FLOAT' }),
      }),
    ],
  }),
]
