import type { FaultPlans } from '@standin/engine'

/** What goes wrong with the real one, ready to be set. */
export const faultPlans: FaultPlans = {
  'session-gone': {
    about: 'A session is deleted between the start of a member and its end.',
    faults: [
      {
        name: 'session-gone',
        operation: 'actOnSession',
        calls: 2,
        do: { kind: 'expire', what: 'session' },
      },
    ],
  },
  'page-changes': {
    about: 'The eldest session or job is deleted between two pages, so that one is in neither.',
    faults: [
      {
        name: 'page-of-sessions-changes',
        operation: 'listSessions',
        calls: 2,
        do: { kind: 'expire', what: 'firstSession' },
      },
      {
        name: 'page-of-jobs-changes',
        operation: 'listJobs',
        calls: 2,
        do: { kind: 'expire', what: 'firstJob' },
      },
    ],
  },
  'storage-fails': {
    about: 'The database fails once, after the change was made.',
    faults: [
      {
        name: 'storage-fails',
        operation: ['createJob', 'createSession', 'createAction', 'createBackup'],
        calls: 1,
        do: { kind: 'error', error: 'storageFailed', moment: 'after' },
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
    about: 'The token expires at the third request, and stays so.',
    faults: [{ name: 'token-expired', calls: { from: 3 }, times: 1, do: { kind: 'expire', what: 'token' } }],
  },
}
