import { type BirthContext, type Call, minted } from '@standin/engine'
import { jobDefaults } from '../renderings/job-properties.ts'
import { namedValues } from '../renderings/named-values.ts'
import type { JobData, Properties, WebSessionStartInfo } from '../types.ts'
import { versionText } from '../version.ts'

/** A new job: of a session's creation, or with the properties that it was sent. The scheduler counts its jobs. */
export function jobBirth({ call, at, mint }: BirthContext<Call>): {
  readonly id: string
  readonly data: JobData
} {
  mint()
  const id = String(minted(call.realm, 'job', null))
  const serves = call.operation === 'createSession'
  const properties = serves ? serviceProperties(call.body as WebSessionStartInfo) : namedValues(call.body)
  const fresh = {
    owner: call.principal.name,
    previousState: 'Configuring',
    noted: serves ? 'Queued' : 'Configuring',
    submittedAt: serves ? at : null,
    startedAt: null,
    endedAt: null,
    changedAt: at,
    requeues: 0,
    message: '',
    serves,
  }
  const all = { ...jobDefaults, ...properties }
  return { id, data: { ...fresh, properties: all, runtime: runtimeOf(all) } }
}

/** Of `RuntimeSeconds`, ms; none is for ever. */
export function runtimeOf({ RuntimeSeconds: text }: Properties): number | null {
  return text === undefined || Number(text) < 0 ? null : Number(text) * 1000
}

const unitTypes = ['Core', 'Socket', 'Node', 'Gpu'] as const
const priorities = ['Lowest', 'BelowNormal', 'Normal', 'AboveNormal', 'Highest'] as const

/** What the launcher makes of a session's description (broker: `JobHelper`). */
function serviceProperties(info: WebSessionStartInfo): Properties {
  const { ExtendedPriority: extended, Priority: priority, ServiceVersion: version } = info
  const unit = unitTypes[info.ResourceUnitType ?? 0] ?? 'Core'
  const steps = priority ?? Math.round((extended ?? 2000) / 1000)
  return defined({
    Name: info.ServiceJobName ?? `${info.ServiceName} - WCF service`,
    Project: info.ServiceJobProject,
    ServiceName: info.ServiceName,
    ServiceVersion: version ? versionText(version) : undefined,
    JobTemplate: info.JobTemplate,
    Priority: priorities[steps],
    ExpandedPriority: extended ?? steps * 1000,
    Preemptable: info.CanPreempt,
    UnitType: unit,
    [`Min${unit}s`]: info.MinUnits,
    [`Max${unit}s`]: info.MaxUnits,
    AutoCalculateMin: info.MinUnits === undefined || info.MinUnits === null,
    AutoCalculateMax: info.MaxUnits === undefined || info.MaxUnits === null,
    NodeGroups: info.NodeGroupsStr,
    RequestedNodes: info.RequestedNodesStr,
    RuntimeSeconds: info.Runtime < 0 ? undefined : info.Runtime,
    RunUntilCanceled: true,
  })
}

/** .NET writes truth values with a capital letter. */
const text = (value: unknown) => (typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value))

function defined(values: Readonly<Record<string, unknown>>): Properties {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(given.map(([name, value]) => [name, text(value)]))
}
