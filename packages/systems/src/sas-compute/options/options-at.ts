import type { Resource } from '@standin/engine'
import type { JobData, SessionData } from '../types.ts'
import { type OptionValues, parseOption, withOptions } from './session-options.ts'

/** The options of a session at a time: its own, and while a job runs those of the job and what its code has set. */
export function optionsAt(session: SessionData, jobs: readonly Resource[], at: number): OptionValues {
  const running = jobs
    .map(({ data }) => data as JobData)
    .find(({ started, endedAt }) => started !== null && endedAt === null)
  if (!running?.started) return session.options
  const { startedAt, run } = running.started
  const asked = withOptions(session.options, running.options.map(parseOption), 'later')
  return withOptions(
    asked,
    run.options.filter((each) => startedAt + each.at <= at),
    'later',
  )
}
