import type { FaultPlans } from '@standin/engine'

const polls = ['getJob', 'getJobState', 'getJobLog', 'getJobLogAsText']

/** What goes wrong with the real one, ready to be set. */
export const faultPlans: FaultPlans = {
  'session-reaped-mid-job': {
    about: 'The second look at a job finds that its session is gone, with the job.',
    faults: [
      {
        name: 'session-reaped-mid-job',
        operation: polls,
        calls: { from: 2 },
        times: 1,
        do: { kind: 'expire', what: 'busySession' },
      },
    ],
  },
  'session-failed-at-creation': {
    about: 'A session is created, and fails while it starts.',
    faults: [{ name: 'session-failed-at-creation', times: 1, do: { kind: 'expire', what: 'newSession' } }],
  },
  'stale-etag': {
    about: 'Somebody else changed the resource since its entity tag was read: 412, once.',
    faults: [
      {
        name: 'stale-etag',
        operation: ['updateJobState', 'updateSessionState'],
        calls: 1,
        do: { kind: 'error', error: 'ifMatchStale' },
      },
    ],
  },
  'page-changes': {
    about: 'The eldest job is deleted between two pages, so that one job is in neither.',
    faults: [
      {
        name: 'page-changes',
        operation: 'getJobs',
        calls: 2,
        do: { kind: 'expire', what: 'firstJob' },
      },
    ],
  },
  overloaded: {
    about: 'The gateway answers twice with 503 and Retry-After: nothing of the request happens.',
    faults: [
      {
        name: 'overloaded',
        calls: [1, 2],
        do: { kind: 'reply', status: 503, headers: { 'Retry-After': '5' } },
      },
    ],
  },
  'token-expired': {
    about: 'The access token expires at the third request, and stays so.',
    faults: [{ name: 'token-expired', calls: { from: 3 }, times: 1, do: { kind: 'expire', what: 'token' } }],
  },
}
