import {
  aNumber,
  containing,
  documented,
  each,
  kept,
  pattern,
  recorded,
  scenario,
  text,
} from '@standin/engine'
import { aCompletedJob, aContext, anIdleSession, aRunningJob, code } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'

export const lineScenarios = [
  scenario('a log shows the source and what it said', {
    evidence: recorded(viya, 'F47'),
    tier: 'core',
    given: aCompletedJob({}),
    steps: [
      call('getJobLog').replies(200, {
        name: 'Job Log',
        items: containing({ line: pattern(/^\d+ +data _null_;$/), type: 'source', version: 1 }),
      }),
      call('getJobLog').replies(200, { items: containing({ line: 'hello', type: 'normal' }) }),
      call('getJobLog', { query: { type: 'source' } }).replies(200, { items: each({ type: 'source' }) }),
      call('getJobLogContent', { query: { start: 0, limit: 1 } }).replies(200, { limit: 1 }),
    ],
  }),
  scenario('a log as text ends its lines with CRLF', {
    evidence: documented('compute.md: log as text'),
    tier: 'core',
    given: aCompletedJob({}),
    steps: [call('getJobLogAsText').replies(200, text(pattern(/\r\nhello\r\n/)))],
  }),
  scenario('an ended job’s log does not wait', {
    evidence: recorded(viya, 'F48, F50'),
    tier: 'core',
    given: aCompletedJob({}),
    steps: [call('getJobLog', { query: { start: 1000, timeout: 30 } }).replies(200, { items: [] })],
  }),
  scenario('a running job’s log waits for a line, in vain for an empty page', {
    evidence: recorded(viya, 'F49'),
    tier: 'complete',
    given: aRunningJob({}),
    steps: [
      call('getJobLog', { query: { start: 1000, timeout: 5 } }).replies(200, { items: [], start: 1000 }),
    ],
  }),
  scenario('a job without output has an empty listing and no results', {
    evidence: documented('getJobListing'),
    tier: 'complete',
    given: aCompletedJob({}),
    steps: [
      call('getJobListing').replies(200, { items: [], count: 0 }),
      call('getJobResults').replies(200, { items: [], count: 0 }),
      call('getSessionResults').replies(200, { items: [] }),
    ],
  }),
  scenario('macro variables are upper case, and text', {
    evidence: documented('getVariables'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: ['%let answer = 42;'] } }).replies(201),
      call('getVariable', { path: { variableName: 'ANSWER' } }).eventually(
        200,
        { name: 'ANSWER', value: '42', scope: 'GLOBAL' },
        { within: '60s' },
      ),
      call('getVariables', { query: { filter: "eq(name,'ANSWER')" } }).replies(200, { count: 1 }),
      call('getVariable', { path: { variableName: 'NOSUCH' } }).replies(404, sasError(404)),
    ],
  }),
  scenario('contexts are found by name in each spelling of a filter', {
    evidence: recorded(viya, 'F15, F22'),
    tier: 'core',
    given: aContext({}),
    steps: [
      ...[
        `eq(name, "SAS Job Execution compute context")`,
        `eq("name","SAS Job Execution compute context")`,
        `contains(name,'Job Execution')`,
        `and(contains(name,'SAS'),contains(name,'Job'))`,
      ].map((filter) =>
        call('getContexts', { query: { filter } }).replies(200, { items: [{ id: kept('contextId') }] }),
      ),
      call('getContexts', { query: { filter: "eq(name,'O'Brien')" } }).replies(400, sasError(400, 1104)),
    ],
  }),
  scenario('contexts give no count unless the page holds all of them', {
    evidence: recorded(viya, 'F16'),
    tier: 'complete',
    steps: [
      call('getContexts', { query: { limit: 2 } }).replies(200, { count: null, limit: 2 }),
      call('getContexts', { query: { limit: 10000 } }).replies(200, { count: aNumber }),
    ],
  }),
  scenario('a session’s log holds its jobs’ lines', {
    evidence: recorded(viya, 'F47'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: [...code.quick] } }).replies(201),
      call('getSessionLog').eventually(200, { items: containing({ line: 'hello' }) }, { within: '60s' }),
    ],
  }),
]
