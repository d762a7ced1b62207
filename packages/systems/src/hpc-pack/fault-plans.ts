import type { FaultPlans } from '@standin/engine'

const batches = ['sendRequests', 'commitBatch', 'getResponses', 'getBatchStatus']

/** What goes wrong with the real one, ready to be set. */
export const faultPlans: FaultPlans = {
  'broker-node-gone': {
    about: 'The second request for a batch finds that its broker is gone.',
    faults: [
      {
        name: 'broker-node-gone',
        operation: batches,
        calls: { from: 2 },
        times: 1,
        do: { kind: 'expire', what: 'broker' },
      },
    ],
  },
  'session-failed-at-creation': {
    about: 'No broker node takes the session, once.',
    faults: [
      {
        name: 'session-failed-at-creation',
        operation: 'createSession',
        calls: 1,
        do: { kind: 'error', error: 'noBrokerNode' },
      },
    ],
  },
  'broker-starts-too-late': {
    about: 'The session is made, and its broker does not start in time.',
    faults: [
      {
        name: 'broker-starts-too-late',
        operation: 'createSession',
        calls: 1,
        do: { kind: 'error', error: 'createTimeout', moment: 'after' },
      },
    ],
  },
  'responses-cut': {
    about: 'The connection is lost behind the head of the responses, once.',
    faults: [
      {
        name: 'responses-cut',
        operation: 'getResponses',
        calls: 1,
        do: { kind: 'cut', moment: 'head' },
      },
    ],
  },
  'page-changes': {
    about: 'The scheduler forgets its eldest job between two pages.',
    faults: [
      { name: 'page-changes', operation: 'listJobs', calls: 2, do: { kind: 'expire', what: 'firstJob' } },
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
}
