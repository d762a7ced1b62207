import type { Properties, Task } from '../types.ts'
import { type Property, type PropertyTable, property } from './property-table.ts'
import { stateName } from './state-name.ts'
import { timeText } from './time-text.ts'

const shown = (read: (task: Task) => string | undefined): Property<Task> => ({ read })
const time = (read: (task: Task) => number | null) => shown((task) => timeText(read(task)))
const own = (kind: Property<Task>['kind']): Property<Task> => property(kind)
const jobOf = ({ parent }: Task) => /^job:(\d+)/.exec(parent ?? '')?.[1]

/** The properties of a task (page of Get Task List), by their names: what is shown, and what can be set. */
export const taskProperties: PropertyTable<Task> = {
  TaskId: shown((task) => `${jobOf(task)}.${task.id}`),
  Name: own('text'),
  State: shown(({ state }) => stateName(state)),
  CommandLine: own('text'),
  ExitCode: shown(({ data }) => (data.endedAt === null ? undefined : String(data.exitCode))),
  ParentJobId: shown(jobOf),
  JobTaskId: shown(({ id }) => id),
  InstanceId: shown(() => '0'),
  PreviousState: shown(({ data }) => data.previousState),
  CreateTime: time(({ createdAt }) => createdAt),
  StartTime: time(({ data }) => data.startedAt),
  EndTime: time(({ data }) => data.endedAt),
  ErrorMessage: shown(({ data }) => (data.message === '' ? undefined : data.message)),
  Output: shown(({ state, data }) =>
    ['finished', 'failed'].includes(state) && data.outcome.output !== '' ? data.outcome.output : undefined,
  ),
  WorkDirectory: own('text'),
  StdInFilePath: own('text'),
  StdOutFilePath: own('text'),
  StdErrFilePath: own('text'),
  MinCores: own('number'),
  MaxCores: own('number'),
  MinNodes: own('number'),
  MaxNodes: own('number'),
  IsRerunnable: own('boolean'),
  IsExclusive: own('boolean'),
  RuntimeSeconds: own('number'),
  DependsOn: own('text'),
  Type: own('text'),
}

export const taskDefaults: Properties = {
  Name: '',
  CommandLine: '',
  IsRerunnable: 'True',
  IsExclusive: 'False',
  Type: 'Basic',
}

/** What a list shows when it is asked for nothing else (page of Get Task List). */
export const listedTaskProperties = [
  'TaskId',
  'Name',
  'State',
  'CommandLine',
  'ExitCode',
  'ParentJobId',
  'JobTaskId',
  'InstanceId',
] as const
