import { createVocabulary, kept, recorded } from '@standin/engine'
import type { operations } from '../generated/types.ts'

/** The words of this system's scenarios. */
export const { call } = createVocabulary<operations>()

const domain = { name: 'Default' }

/** Somebody logs in for a project, by Keystone. */
export const logInFor = (project: string, name: string, password = 'secret') =>
  call('issueToken', {
    body: {
      auth: {
        identity: { methods: ['password'], password: { user: { name, domain, password } } },
        scope: { project: { name: project, domain } },
      },
    },
    as: 'none',
  })

/** A scheduler of the session says that a job starts, with the counter as it knows it. */
export const start = (job: string, tag: unknown) =>
  call('actOnSession', { body: { start: { job_id: kept(job), current_tag: tag } } })

/** A scheduler of the session says how a job ended. */
export const end = (job: string, result: unknown) =>
  call('actOnSession', { body: { end: { job_id: kept(job), current_tag: 0, result } } })

export const seen = (finding: string) => recorded('freezer-api master 43d6f6c, 2026-11', finding)

/** Seen on the older release, which `npm run debian` asks again. */
export const seenOn13 = (finding: string) => recorded('freezer-api 13.0.0 (Debian)', `2026-11-22 ${finding}`)

/** An error in the service's shape. */
export const failing = (title: string, description?: string) => ({
  title,
  ...(description === undefined ? {} : { description }),
})
