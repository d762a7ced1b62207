import type { Job, Properties } from '../types.ts'
import { type Property, type PropertyTable, property } from './property-table.ts'
import { stateName } from './state-name.ts'
import { timeText } from './time-text.ts'

const shown = (read: (job: Job) => string | undefined): Property<Job> => ({ read })
const time = (read: (job: Job) => number | null) => shown((job) => timeText(read(job)))
const own = (kind: Property<Job>['kind']): Property<Job> => property(kind)

/** The properties of a job (page of Get Job List), by their names: what is shown, and what can be set. */
export const jobProperties: PropertyTable<Job> = {
  Id: shown(({ id }) => id),
  Name: own('text'),
  Owner: shown(({ data }) => data.owner),
  UserName: shown(({ data }) => data.properties.UserName ?? data.owner),
  Project: own('text'),
  State: shown(({ state }) => stateName(state)),
  PreviousState: shown(({ data }) => data.previousState),
  Priority: own('priority'),
  ExpandedPriority: own('number'),
  JobTemplate: own('text'),
  ServiceName: own('text'),
  CreateTime: time(({ createdAt }) => createdAt),
  SubmitTime: time(({ data }) => data.submittedAt),
  StartTime: time(({ data }) => data.startedAt),
  EndTime: time(({ data }) => data.endedAt),
  ChangeTime: time(({ data }) => data.changedAt),
  ErrorMessage: shown(({ data }) => (data.message === '' ? undefined : data.message)),
  RequeueCount: shown(({ data }) => String(data.requeues)),
  RuntimeSeconds: own('number'),
  HasRuntime: shown(({ data }) => (data.runtime === null ? 'False' : 'True')),
  UnitType: own('unit'),
  MinCores: own('number'),
  MaxCores: own('number'),
  MinSockets: own('number'),
  MaxSockets: own('number'),
  MinNodes: own('number'),
  MaxNodes: own('number'),
  AutoCalculateMin: own('boolean'),
  AutoCalculateMax: own('boolean'),
  CanGrow: own('boolean'),
  CanShrink: own('boolean'),
  Preemptable: own('boolean'),
  IsExclusive: own('boolean'),
  RunUntilCanceled: own('boolean'),
  FailOnTaskFailure: own('boolean'),
  RequestedNodes: own('text'),
  NodeGroups: own('text'),
  ExcludedNodes: own('text'),
  OrderBy: own('text'),
  SoftwareLicense: own('text'),
  ClientSource: own('text'),
  Progress: own('number'),
  ProgressMessage: own('text'),
  EmailAddress: own('text'),
  NotifyOnStart: own('boolean'),
  NotifyOnCompletion: own('boolean'),
}

/** What a new job has when nothing else is said. */
export const jobDefaults: Properties = {
  Name: '',
  Priority: 'Normal',
  ExpandedPriority: '2000',
  JobTemplate: 'Default',
  UnitType: 'Core',
  AutoCalculateMin: 'True',
  AutoCalculateMax: 'True',
  CanGrow: 'True',
  CanShrink: 'True',
  Preemptable: 'True',
  IsExclusive: 'False',
  RunUntilCanceled: 'False',
  FailOnTaskFailure: 'False',
}

/** What a list shows when it is asked for nothing else (page of Get Job List). */
export const listedJobProperties = ['Id', 'Owner', 'Name', 'State', 'Priority'] as const
