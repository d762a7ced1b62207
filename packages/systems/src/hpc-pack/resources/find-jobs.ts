import { type Call, parseInstant, type Refusal, type Resource, settle } from '@standin/engine'
import { accountOf } from '../accounts.ts'
import { jobProperties } from '../renderings/job-properties.ts'
import { stateName } from '../renderings/state-name.ts'
import type { Job } from '../types.ts'

interface Filter {
  readonly state?: string
  readonly changedFrom?: number
}

/** All jobs that a list asks for, sorted; a name to sort by that is none sorts by id (page of Get Job List). */
export function findJobs(call: Call): readonly Resource[] | { readonly refuse: Refusal } {
  const { realm, query } = call
  const filter = readFilter(query.$filter as string | undefined, query.Render === 'RestPropRender')
  if (!filter) return { refuse: { error: 'badFilter', details: { values: [String(query.$filter)] } } }
  const owner = query.Owner === undefined ? undefined : accountOf(realm, String(query.Owner)).key
  const jobs = realm.store.children(null, 'job').map((job) => {
    settle(realm, job.root)
    return (realm.store.get(job.uid) ?? job) as Job
  })
  const fits = jobs.filter(
    (job) => matches(job, filter) && (owner === undefined || owner === job.data.owner.toLowerCase()),
  )
  return sorted(fits, query.SortJobsBy as string | undefined)
}

function matches(job: Job, { state, changedFrom }: Filter): boolean {
  if (state !== undefined && stateName(job.state).toLowerCase() !== state.toLowerCase()) return false
  return changedFrom === undefined || job.data.changedAt >= changedFrom
}

/** `JobState eq X and ChangeTimeFrom eq <date>`, each at most once; a null is ignored; undefined is no filter. */
function readFilter(text: string | undefined, rendered: boolean): Filter | undefined {
  if (text === undefined || text.trim() === '') return {}
  if (!rendered) return undefined
  let filter: Filter = {}
  for (const part of text.split(/\s+and\s+/i)) {
    const [, name, value = ''] = /^\s*(JobState|ChangeTimeFrom)\s+eq\s+(\S+)\s*$/i.exec(part) ?? []
    const read = name === undefined ? undefined : readCondition(name.toLowerCase(), value)
    if (!read) return undefined
    filter = { ...filter, ...read }
  }
  return filter
}

function readCondition(name: string, value: string): Filter | undefined {
  if (value === 'null') return {}
  if (name === 'jobstate') return isState(value) ? { state: value } : undefined
  const at = parseInstant(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value)
  return at === undefined ? undefined : { changedFrom: at }
}

const states = [
  'configuring',
  'submitted',
  'validating',
  'externalvalidation',
  'queued',
  'running',
  'finishing',
  'finished',
  'failed',
  'canceled',
  'canceling',
]

const isState = (value: string) => states.includes(value.toLowerCase())

function sorted(jobs: readonly Job[], by: string | undefined): readonly Job[] {
  const property =
    by !== undefined && Object.hasOwn(jobProperties, by) && by !== 'Id' ? jobProperties[by] : undefined
  if (!property || by === undefined) return jobs
  const keyOf = (job: Job) => (property.read ? property.read(job) : job.data.properties[by]) ?? ''
  return jobs
    .map((job) => ({ job, key: keyOf(job) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.job.seq - b.job.seq))
    .map(({ job }) => job)
}
