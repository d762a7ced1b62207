import { isoMillis, type Resource } from '@standin/engine'
import type { TimedLine } from '../program/program.ts'
import type { JobData, SessionData, StartedRun } from '../types.ts'

export type LineKind = 'log' | 'listing'

/** The lines of a job that are there at a time. */
export function jobLines({ started }: JobData, kind: LineKind, at: number): readonly TimedLine[] {
  return started ? visibleLines(started, kind, at) : []
}

/** The lines of a session: of its start-up code and of all its jobs, also those that were deleted, in order. */
export function sessionLines(
  session: SessionData,
  jobs: readonly Resource[],
  kind: LineKind,
  at: number,
): readonly TimedLine[] {
  return runsOf(session, jobs).flatMap((started) => visibleLines(started, kind, at))
}

export function runsOf(session: SessionData, jobs: readonly Resource[]): readonly StartedRun[] {
  const living = jobs.map((job) => (job.data as JobData).started).filter((each) => each !== null)
  return [...session.pastRuns, ...living].toSorted((a, b) => a.startedAt - b.startedAt)
}

/** How many lines there are at a time, and when the last one came; before the first one, when the owner was made. */
export function lineStatistics(
  runs: readonly StartedRun[],
  kind: LineKind,
  at: number,
  created: number,
): object {
  let lineCount = 0
  let modified = created
  for (const started of runs) {
    const lines = visibleLines(started, kind, at)
    const last = lines.at(-1)
    lineCount += lines.length
    if (last) modified = Math.max(modified, started.startedAt + last.at)
  }
  return { lineCount, modifiedTimeStamp: isoMillis(modified) }
}

function visibleLines({ startedAt, run }: StartedRun, kind: LineKind, at: number): readonly TimedLine[] {
  const lines = run[kind]
  const last = lines.at(-1)
  if (!last || startedAt + last.at <= at) return lines
  return lines.filter((line) => startedAt + line.at <= at)
}
