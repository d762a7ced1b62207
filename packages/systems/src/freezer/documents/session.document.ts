import type { Session } from '../types.ts'

/**
 * A session as it is shown. Members that no job or client ever wrote are not there: `jobs` comes with the
 * first job.
 */
export function sessionDocument({ id, parent, data }: Session): object {
  return {
    project_id: projectOf(parent),
    session_id: id,
    user_id: data.user_id,
    description: data.description,
    session_tag: data.session_tag,
    result: data.result,
    hold_off: data.hold_off,
    status: data.status,
    time_ended: data.time_ended,
    time_started: data.time_started,
    time_end: data.time_end,
    time_start: data.time_start,
    schedule: data.schedule,
    jobs: jobsOf(data),
  }
}

/** The same in a list, where the members come in another order (recorded: sessions.list/plain). */
export function listedSession({ id, parent, data }: Session): object {
  return {
    project_id: projectOf(parent),
    user_id: data.user_id,
    session_id: id,
    description: data.description,
    session_tag: data.session_tag,
    result: data.result,
    hold_off: data.hold_off,
    status: data.status,
    time_ended: data.time_ended,
    time_end: data.time_end,
    time_started: data.time_started,
    time_start: data.time_start,
    schedule: data.schedule,
    jobs: jobsOf(data),
  }
}

const jobsOf = ({ jobs }: Session['data']) => (jobs ? new Map(jobs) : jobs)

export const projectOf = (parent: string | null) => parent?.replace('project:', '') ?? ''
