import { assumed, pattern, type Scenario, scenario } from '@standin/engine'
import {
  aCanceledJob,
  aFailedJob,
  aFinishedJob,
  aJob,
  aJobWithTask,
  aPlace,
  aQueuedJob,
  aRunningJob,
  becomes,
  stateIs,
  submit,
} from './givens.ts'
import { bvt, call, letters, page, properties, schedulerError, xml } from './words.ts'

const clusterSays = (what: string) => assumed(`${what}, on a cluster`)
const show = (names: string) => call('getJob', { query: { Properties: names } })
const set = (values: Readonly<Record<string, string>>) =>
  call('setJobProperties', { body: properties(values), contentType: xml })
const cancel = (message?: string, forced?: boolean) =>
  call('cancelJob', {
    ...(message === undefined ? {} : { body: message, contentType: xml }),
    ...(forced === undefined ? {} : { query: { Forced: forced } }),
  })
const create = (values: Readonly<Record<string, string>>) =>
  call('createJob', { body: properties(values), contentType: xml })
const nowhere = { path: { jobId: '999999999' } }
const canceledAgain = { Code: -2_147_220_984, Values: [{ key: '0', value: 'Canceled' }] }

/** Jobs of the scheduler, which sessions are too. */
export const jobScenarios: readonly Scenario[] = [
  scenario('a job goes through its states to its end', {
    evidence: bvt('states of a job'),
    tier: 'core',
    given: aJobWithTask({ command: 'sleep 5' }),
    steps: [
      stateIs('Configuring'),
      submit,
      ...(
        [
          ['Submitted', 'Configuring'],
          ['Validating', 'Submitted'],
          ['Queued', 'Validating'],
          ['Running', 'Queued'],
          ['Finishing', 'Running'],
          ['Finished', 'Finishing'],
        ] as const
      ).flatMap(([State, PreviousState]) => [
        becomes(State),
        show('State,PreviousState').replies(200, properties({ State, PreviousState })),
      ]),
      show('ErrorMessage').replies(200, []),
    ],
  }),
  scenario('a job shows when what became of it', {
    evidence: page('Get Job'),
    tier: 'complete',
    given: aFinishedJob({}),
    steps: [
      show('CreateTime,SubmitTime,StartTime,EndTime,ChangeTime').replies(
        200,
        ['CreateTime', 'SubmitTime', 'StartTime', 'EndTime', 'ChangeTime'].map((Name) => ({
          Name,
          Value: pattern(/\d/),
        })),
      ),
    ],
  }),
  scenario('a new job has an id, an owner and nothing to do', {
    evidence: page('Create Job'),
    tier: 'core',
    given: aJob({ Project: 'project', Priority: 'Lowest' }),
    steps: [
      show('Id,Owner,State,Project,Priority,StartTime').replies(200, [
        { Name: 'Id', Value: pattern(/^\d+$/) },
        { Name: 'Owner', Value: pattern(/\\tester$/) },
        { Name: 'State', Value: 'Configuring' },
        { Name: 'Project', Value: 'project' },
        { Name: 'Priority', Value: 'Lowest' },
      ]),
      call('getJob').replies(200, letters(pattern(/<Name>Name<\/Name><Value>standin-/))),
    ],
  }),
  scenario('a job without tasks is done when it runs', {
    evidence: clusterSays('a job without tasks'),
    tier: 'strict',
    given: aJob({}),
    steps: [submit, becomes('Finished')],
  }),
  scenario('a job whose task fails has failed', {
    evidence: bvt('a task that fails fails its job'),
    tier: 'core',
    given: aFailedJob({}),
    steps: [
      show('State,ErrorMessage').replies(200, [
        { Name: 'State', Value: 'Failed' },
        { Name: 'ErrorMessage', Value: pattern(/./) },
      ]),
    ],
  }),
  scenario('properties can be set until a job has ended', {
    evidence: bvt('the name of a canceled job can not be changed'),
    tier: 'complete',
    given: aRunningJob({}),
    steps: [
      set({ Name: 'renamed' }).replies(200),
      show('Name').replies(200, properties({ Name: 'renamed' })),
      cancel(undefined, true).replies(200),
      set({ Name: 'again' }).replies(409, schedulerError('Canceled')),
      show('Name').replies(200, properties({ Name: 'renamed' })),
    ],
  }),
  scenario('properties have names and values of their own', {
    evidence: page('Get Job: an unknown property is an error'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      show('Nonsense').replies(400, schedulerError('Nonsense')),
      set({ Nonsense: '1' }).replies(400, schedulerError('Nonsense')),
      set({ State: 'Finished' }).replies(400, schedulerError('State')),
      set({ MinCores: 'many' }).replies(400, schedulerError('MinCores', 'many')),
      set({ Priority: 'Urgent' }).replies(400, schedulerError('Priority', 'Urgent')),
      set({ IsExclusive: 'True', MinCores: '2' }).replies(200),
      show('IsExclusive,MinCores').replies(200, properties({ IsExclusive: 'True', MinCores: '2' })),
      create({ Nonsense: '1' }).replies(400, schedulerError('Nonsense')),
      call('listJobs', { query: { Properties: 'Nonsense' } }).replies(400, schedulerError('Nonsense')),
    ],
  }),
  scenario('a submission may say who the job runs as', {
    evidence: page('Submit Job'),
    tier: 'complete',
    given: aJobWithTask({ command: 'sleep 600' }),
    steps: [
      call('submitJob', {
        body: properties({ UserName: 'STANDIN\\tester', Password: 'wrong' }),
        contentType: xml,
      }).replies(403, schedulerError('STANDIN\\tester')),
      stateIs('Configuring'),
      call('submitJob', {
        body: properties({ UserName: 'STANDIN\\tester', Password: 'secret' }),
        contentType: xml,
      }).replies(200),
      show('UserName').replies(200, properties({ UserName: 'STANDIN\\tester' })),
      call('getJob').replies(200, letters(pattern(/^(?![\s\S]*secret)/))),
    ],
  }),
  scenario('a job is submitted once', {
    evidence: clusterSays('submitting a job twice'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [call('submitJob').replies(409, schedulerError('Queued')), stateIs('Queued')],
  }),
  scenario('a job that runs is canceled in time, with a message', {
    evidence: bvt('the message of a cancel is the error message'),
    tier: 'core',
    given: aRunningJob({}),
    steps: [
      cancel('no more of it').replies(200),
      stateIs('Canceling'),
      becomes('Canceled'),
      show('ErrorMessage,PreviousState,EndTime').replies(200, [
        { Name: 'ErrorMessage', Value: 'no more of it' },
        { Name: 'PreviousState', Value: 'Canceling' },
        { Name: 'EndTime' },
      ]),
      call('getTask', { query: { Properties: 'State' } }).replies(200, properties({ State: 'Canceled' })),
    ],
  }),
  scenario('a forced cancel is at once', {
    evidence: page('Cancel Job, Forced'),
    tier: 'complete',
    given: aRunningJob({}),
    steps: [
      cancel(undefined, true).replies(200),
      show('State,PreviousState,EndTime,ErrorMessage').replies(200, [
        { Name: 'State', Value: 'Canceled' },
        { Name: 'PreviousState', Value: 'Running' },
        { Name: 'EndTime' },
        { Name: 'ErrorMessage', Value: pattern(/./) },
      ]),
    ],
  }),
  scenario('what does not run yet is canceled at once', {
    evidence: page('Cancel Job'),
    tier: 'core',
    given: aQueuedJob({}),
    steps: [
      cancel().replies(200),
      show('State,PreviousState,EndTime').replies(200, [
        { Name: 'State', Value: 'Canceled' },
        { Name: 'PreviousState', Value: 'Queued' },
        { Name: 'EndTime', Value: pattern(/\d/) },
      ]),
      cancel().replies(409, canceledAgain),
      call('getTask', { query: { Properties: 'State' } }).replies(200, properties({ State: 'Canceled' })),
    ],
  }),
  scenario('what has failed or was canceled can be queued again', {
    evidence: page('Requeue Job'),
    tier: 'core',
    given: aCanceledJob({}),
    steps: [
      call('requeueJob').replies(200),
      stateIs('Queued'),
      becomes('Running'),
      show('RequeueCount,ErrorMessage').replies(200, properties({ RequeueCount: '1' })),
      call('requeueJob').replies(409, schedulerError('Running')),
    ],
  }),
  scenario('a requeued job runs its tasks again', {
    evidence: page('Requeue Job'),
    tier: 'complete',
    given: aFailedJob({}),
    steps: [
      call('requeueJob').replies(200),
      call('getTask', { query: { Properties: 'State,ExitCode' } }).replies(
        200,
        properties({ State: 'Queued' }),
      ),
      becomes('Failed'),
      call('getTask', { query: { Properties: 'State,ExitCode' } }).replies(
        200,
        properties({ State: 'Failed', ExitCode: '3' }),
      ),
    ],
  }),
  scenario('a job is its owner’s', {
    evidence: clusterSays('another user’s job'),
    tier: 'complete',
    given: aJobWithTask({}),
    steps: [
      ...(['submitJob', 'cancelJob', 'requeueJob', 'cancelTask'] as const).map((operation) =>
        call(operation, { as: 'colleague' }).replies(403, schedulerError()),
      ),
      call('setJobProperties', {
        body: properties({ Name: 'mine' }),
        contentType: xml,
        as: 'colleague',
      }).replies(403, schedulerError()),
      call('addTask', { body: properties({ CommandLine: 'x' }), contentType: xml, as: 'colleague' }).replies(
        403,
        schedulerError(),
      ),
      call('getJob', { as: 'colleague', query: { Properties: 'State' } }).replies(
        200,
        properties({ State: 'Configuring' }),
      ),
      call('cancelJob', { as: 'admin' }).replies(200),
    ],
  }),
  scenario('a job that never was is not found', {
    evidence: bvt('an id that is no job’s'),
    tier: 'core',
    given: aPlace({}),
    steps: [
      ...(['getJob', 'submitJob', 'cancelJob', 'requeueJob', 'listTasks'] as const).map((operation) =>
        call(operation, nowhere).replies(404, schedulerError('999999999')),
      ),
      call('setJobProperties', { ...nowhere, body: [], contentType: xml }).replies(404, schedulerError()),
      call('addTask', { ...nowhere, body: [], contentType: xml }).replies(404, schedulerError()),
      call('cancelTask', { path: { jobId: '999999999', taskId: '1' } }).replies(
        404,
        schedulerError('999999999'),
      ),
      call('getTask', { path: { jobId: '999999999', taskId: '1' } }).replies(
        404,
        schedulerError('999999999'),
      ),
    ],
  }),
  scenario('without a version errors are plain text', {
    evidence: page('Get Job: error responses'),
    tier: 'complete',
    given: aPlace({}),
    steps: [
      call('getJob', {
        ...nowhere,
        as: 'none',
        headers: { Authorization: `Basic ${btoa('tester:secret')}` },
      }).replies(
        404,
        letters(
          pattern(
            /^<string xmlns="http:\/\/schemas\.microsoft\.com\/2003\/10\/Serialization\/">[^<]*999999999/,
          ),
        ),
      ),
      call('getJob', { ...nowhere, headers: { CCP_Version: '1' } }).replies(
        404,
        letters(pattern(/^<string /)),
      ),
      call('getJob', { ...nowhere, headers: { 'api-version': 'none' } }).replies(400, schedulerError()),
    ],
  }),
]
