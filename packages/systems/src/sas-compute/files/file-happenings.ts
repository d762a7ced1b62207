import type { Resource } from '@standin/engine'
import type { JobData, SessionData, StartedRun } from '../types.ts'
import { type AssignedResource, filesAmong } from './external-resource.ts'
import type { FileContent } from './file-content.ts'
import { resolvePath } from './resolve-path.ts'
import { temporaryDirectory, workingDirectory } from './working-directory.ts'

/** A fileref that code or an external resource assigned, and what its file holds from then on. */
export interface FileHappening {
  readonly key: string
  readonly at: number
  readonly fileref: string
  readonly path: string
  readonly content?: FileContent
  /** The job that the fileref ends with. */
  readonly job: string | null
}

/** Whatever happened to the files of a session besides requests. */
export function happeningsOf(
  session: Resource<SessionData>,
  jobs: readonly Resource[],
): readonly FileHappening[] {
  const living = jobs.map(({ data }) => (data as JobData).started).filter((started) => started !== null)
  const isUp = session.state !== 'pending' && session.state !== 'failed'
  return [
    ...(isUp ? assignments(session, session.data.resources, session.createdAt, session.uid, null) : []),
    ...jobs.flatMap((job) => jobAssignments(session, job as Resource<JobData>)),
    ...[...session.data.pastRuns, ...living].flatMap((started) => runFiles(session, started)),
  ]
}

export function stillRuns(job: Resource | undefined): boolean {
  return job !== undefined && ['running', 'canceling'].includes(job.state)
}

function jobAssignments(session: Resource, job: Resource<JobData>): readonly FileHappening[] {
  const { started, resources } = job.data
  if (!started) return []
  return resources.flatMap((each) => {
    const isOwn = each.scope === 'JOB'
    if (isOwn && !stillRuns(job)) return []
    return assignments(session, [each], started.startedAt, job.uid, isOwn ? job.uid : null)
  })
}

function assignments(
  session: Resource,
  resources: readonly AssignedResource[],
  at: number,
  owner: string,
  job: string | null,
): readonly FileHappening[] {
  return filesAmong(resources).map(({ name, content }) => {
    const path = `${temporaryDirectory(session)}/${name.toLowerCase()}.dat`
    return { key: `${owner}|${name}`, at, fileref: name, path, content, job }
  })
}

function runFiles(session: Resource, { startedAt, run }: StartedRun): readonly FileHappening[] {
  return run.files.map(({ at, fileref, path, content }, place) => ({
    key: `${startedAt}|${run.nextLine}|${place}`,
    at: startedAt + at,
    fileref,
    path:
      path === null
        ? `${temporaryDirectory(session)}/${fileref.toLowerCase()}.dat`
        : resolvePath(path, workingDirectory(session)),
    ...(content === undefined ? {} : { content: { text: content } }),
    job: null,
  }))
}
