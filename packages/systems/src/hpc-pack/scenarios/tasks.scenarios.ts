import {
  absent,
  assumed,
  containing,
  header,
  kept,
  member,
  pattern,
  type Scenario,
  scenario,
} from '@standin/engine'
import { aJob, aJobWithTask, aRunningJob, becomes, submit } from './givens.ts'
import { bvt, call, page, properties, schedulerError, xml } from './words.ts'

const clusterSays = (what: string) => assumed(`${what}, on a cluster`)
const cancel = (message?: string, forced?: boolean) =>
  call('cancelJob', {
    ...(message === undefined ? {} : { body: message, contentType: xml }),
    ...(forced === undefined ? {} : { query: { Forced: forced } }),
  })
const objects = (...values: readonly Readonly<Record<string, string>>[]) =>
  values.map((each) => ({ Properties: properties(each) }))

const addTask = (values: Readonly<Record<string, string>>) =>
  call('addTask', { body: properties(values), contentType: xml })
const showTask = (names: string) => call('getTask', { query: { Properties: names } })

/** The tasks of jobs. */
export const taskScenarios: readonly Scenario[] = [
  scenario('tasks are numbered in their job', {
    evidence: page('Add Task'),
    tier: 'core',
    given: aJob({}),
    steps: [
      addTask({ Name: 'first', CommandLine: 'hostname' }).replies(200, 1),
      addTask({ Name: 'second', CommandLine: 'ver' }).replies(200, 2),
      call('listTasks').replies(200, [
        {
          Properties: [
            { Name: 'TaskId', Value: pattern(/\.1$/) },
            { Name: 'Name', Value: 'first' },
            { Name: 'State', Value: 'Configuring' },
            { Name: 'CommandLine', Value: 'hostname' },
            { Name: 'ParentJobId', Value: pattern(/^\d+$/) },
            { Name: 'JobTaskId', Value: '1' },
            { Name: 'InstanceId' },
          ],
        },
        { Properties: containing({ Name: 'Name', Value: 'second' }) },
      ] as never),
    ],
  }),
  scenario('a task runs with its job, and says how it ended', {
    evidence: bvt('states of a task'),
    tier: 'core',
    given: aJobWithTask({ command: 'sleep 5 & exit 0' }),
    steps: [
      submit,
      showTask('State,PreviousState').replies(
        200,
        properties({ State: 'Queued', PreviousState: 'Configuring' }),
      ),
      showTask('State').eventually(200, properties({ State: 'Running' }), { within: '60s' }),
      showTask('State').eventually(200, properties({ State: 'Finished' }), { within: '60s' }),
      showTask('ExitCode,PreviousState').replies(
        200,
        properties({ ExitCode: '0', PreviousState: 'Running' }),
      ),
    ],
  }),
  scenario('a canceled task has failed, and so has its job', {
    evidence: bvt('a canceled task is Failed, and its job too'),
    tier: 'complete',
    given: aRunningJob({}),
    steps: [
      call('cancelTask', { body: 'not this one', contentType: xml }).replies(200),
      showTask('State,ErrorMessage').replies(
        200,
        properties({ State: 'Failed', ErrorMessage: 'not this one' }),
      ),
      becomes('Failed'),
      call('cancelTask').replies(409, schedulerError('Failed')),
    ],
  }),
  scenario('tasks can be added until a job has ended', {
    evidence: clusterSays('adding a task to a job that runs'),
    tier: 'strict',
    given: aRunningJob({}),
    steps: [
      addTask({ CommandLine: 'sleep 100' })
        .replies(200, 2)
        .keeps({ taskId: member('') }),
      showTask('State,PreviousState').eventually(
        200,
        properties({ State: 'Running', PreviousState: 'Queued' }),
        { within: '5s' },
      ),
      cancel(undefined, true).replies(200),
      addTask({ CommandLine: 'late' }).replies(409, schedulerError('Canceled')),
    ],
  }),
  scenario('a list of tasks goes on where its header says', {
    evidence: page('Get Task List'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      ...['a', 'b', 'c'].map((Name) => addTask({ Name }).replies(200)),
      call('listTasks', { query: { RowsPerRead: 2, Properties: 'Name' } })
        .replies(200, objects({ Name: 'a' }, { Name: 'b' }))
        .keeps({ queryId: header('x-ms-continuation-QueryId') }),
      call('listTasks', { query: { RowsPerRead: 2, Properties: 'Name', QueryId: kept('queryId') } }).replies(
        200,
        objects({ Name: 'c' }),
        { 'x-ms-continuation-queryid': absent },
      ),
    ],
  }),
  scenario('tasks have properties of their own, and numbers that are theirs', {
    evidence: bvt('an id that is no task’s'),
    tier: 'complete',
    given: aJobWithTask({}),
    steps: [
      showTask('Nonsense').replies(400, schedulerError('Nonsense')),
      addTask({ Nonsense: '1' }).replies(400, schedulerError('Nonsense')),
      addTask({ ExitCode: '1' }).replies(400, schedulerError('ExitCode')),
      call('getTask', { path: { taskId: '77' } }).replies(404, {
        Code: 267_386_880,
        Values: [{ key: '0' }, { key: '1', value: '77' }],
      }),
      call('cancelTask', { path: { taskId: '77' } }).replies(404, {
        Code: 267_386_880,
        Values: [{ key: '0' }, { key: '1', value: '77' }],
      }),
    ],
  }),
]
