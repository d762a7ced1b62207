import { type GivenEntry, offerGiven } from '@standin/engine'
import { aGroup, aJob, anEmptyProject, aSession, namedJobs } from './givens.ts'
import { call } from './words.ts'

const scheduler = { type: 'boolean', description: 'Whether jobs that were asked to start are run.' } as const
const setup = { type: 'object', properties: { scheduler }, additionalProperties: false } as const

/** Named states that tests can ask for. */
export const givens: readonly GivenEntry[] = [
  offerGiven(anEmptyProject, {
    about: 'A project where nothing is yet.',
    look: call('listJobs'),
    params: setup,
  }),
  offerGiven(aSession, {
    about: 'A session without jobs; keeps session_id.',
    look: call('showSession'),
    params: { ...setup, properties: { scheduler, body: { type: 'object' } } },
  }),
  offerGiven(aJob, {
    about: 'A job of the client node1; keeps job_id.',
    look: call('showJob'),
    params: setup,
  }),
  offerGiven(aGroup, {
    about: 'A session with two jobs, the second listed first; keeps session_id, first, second.',
    look: call('showSession'),
    params: {
      type: 'object',
      properties: { holdOff: { type: 'integer', minimum: 0, description: 'Seconds.' } },
      additionalProperties: false,
    },
  }),
  offerGiven(namedJobs, {
    about: 'Two jobs whose ids the client chose, and a session without jobs; keeps session_id.',
    look: call('showSession'),
    params: setup,
  }),
]
