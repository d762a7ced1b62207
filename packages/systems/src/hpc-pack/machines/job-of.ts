import type { Resource } from '@standin/engine'
import type { Job } from '../types.ts'

/** As much of a rule's context as that needs. */
export interface BelowJob {
  readonly self: Pick<Resource, 'parent'>
  readonly find: (uid: string) => Resource | undefined
}

/** The job that a session or a task belongs to. */
export const jobOf = ({ self, find }: BelowJob): Job | undefined =>
  self.parent === null ? undefined : (find(self.parent) as Job | undefined)

/** Whether that job is in one of the states. */
export const jobIs =
  (...states: readonly string[]) =>
  (rule: BelowJob): boolean =>
    states.includes(jobOf(rule)?.state ?? '')
