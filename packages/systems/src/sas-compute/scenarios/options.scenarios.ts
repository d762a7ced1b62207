import { assumed, documented, member, type Scenario, scenario, text } from '@standin/engine'
import { anIdleSession, code } from './givens.ts'
import { call, sasError } from './words.ts'

const option = (optionName: string) => call('getOptionValue', { path: { optionName } })
const setting = (optionName: string, rawBody: string) =>
  call('updateOptionValue', { path: { optionName }, rawBody, contentType: 'text/plain' })
const asked = { environment: { options: ['linesize=96', 'fullstimer', 'memsize=4g'] } }

export const optionScenarios: readonly Scenario[] = [
  scenario('a session has the options that it was asked to have', {
    evidence: documented('compute.md: environment, options'),
    tier: 'complete',
    given: anIdleSession(asked),
    steps: [
      option('LINESIZE').replies(200, text('96')),
      option('ls').replies(200, text('96')),
      option('FULLSTIMER').replies(200, text('FULLSTIMER')),
      call('getOptionValueFull', { path: { optionName: 'linesize' } }).replies(200, {
        name: 'LINESIZE',
        value: '96',
        version: 1,
      }),
      option('NOSUCH').replies(404, sasError(404)),
    ],
  }),
  scenario('an option is set, and the reply is its new value', {
    evidence: documented('updateOptionValue'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      setting('LINESIZE', '80').replies(200, text('80')),
      option('LINESIZE').replies(200, text('80')),
      setting('CENTER', 'NOCENTER').replies(200, text('NOCENTER')),
      option('CENTER').replies(200, text('NOCENTER')),
    ],
  }),
  scenario('an option of the start can not be set later', {
    evidence: documented('compute.md: 400 for an option that can not change after start-up'),
    tier: 'complete',
    given: anIdleSession(asked),
    steps: [
      setting('MEMSIZE', '8g').replies(400, sasError(400)),
      option('MEMSIZE').replies(200, text('4294967296')),
    ],
  }),
  scenario('an option is not set to what it does not take', {
    evidence: assumed('what a value that an option does not take answers'),
    tier: 'strict',
    given: anIdleSession(asked),
    steps: [
      setting('LINESIZE', 'wide').replies(400, sasError(400)),
      setting('CENTER', 'left').replies(400, sasError(400)),
      option('LINESIZE').replies(200, text('96')),
      setting('NOSUCH', '1').replies(404, sasError(404)),
    ],
  }),
  scenario('a job has options and start-up code of its own, and its code sets those of the session', {
    evidence: documented('createJob: environment'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', {
        body: {
          environment: { options: ['pagesize=20'], autoExecLines: ['%let first = done;'] },
          code: ['options linesize=99;', '%put &first;', ...code.long],
        },
      })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('running'), { within: '60s' }),
      option('PAGESIZE').replies(200, text('20')),
      option('LINESIZE').eventually(200, text('99'), { within: '60s' }),
      call('getVariable', { path: { variableName: 'FIRST' } }).replies(200, { value: 'done' }),
      call('getJobState').eventually(200, text('completed'), { within: '15m' }),
      option('PAGESIZE').replies(200, text('60')),
      option('LINESIZE').replies(200, text('99')),
    ],
  }),
]
