import { assumed, type Call, defineMachine, documented, recorded } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { jobReply } from '../renderings/job.ts'
import type { JobData, Operations } from '../types.ts'
import { noContent, textReply } from '../wire.ts'
import { jobBirth, jobEffects, jobGuards, nextVisible, runLeft } from './job.rules.ts'

const viya = 'Viya 2026.03'
type Event = keyof Operations | 'updateJobState#canceled' | 'updateJobState#deleted'

/** A piece of code that runs in a session, one at a time. */
export const jobMachine = defineMachine<JobData, Call, Event, ErrorName>()({
  kind: 'job',
  states: {
    pending: {},
    running: {},
    // A cancel is not preemptive: until a statement ends, the wire goes on to say running (F76).
    canceling: { shows: 'running' },
    completed: { final: true },
    warning: { final: true },
    error: { final: true },
    canceled: { final: true },
  },
  guards: jobGuards,
  effects: jobEffects,
  replies: {
    created: ({ self, call }) => jobReply(201, self, call),
    canceled: () => textReply('canceled'),
    deleted: () => textReply('deleted'),
    gone: () => noContent,
  },
  durations: { run: runLeft, untilBoundary: runLeft },
  birth: jobBirth,
  moments: { in: ['running', 'canceling'], next: nextVisible },
  on: {
    createJob: [
      {
        from: 'absent',
        if: ['sessionUnusable'],
        refuse: 'sessionUnusable',
        evidence: documented('error-codes: 5001, server in an invalid state'),
      },
      { from: 'absent', to: 'pending', reply: 'created', evidence: recorded(viya, 'F46') },
    ],
    'updateJobState#canceled': [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: recorded(viya, 'F75') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: documented('updateJobState: 412') },
      {
        from: 'pending',
        to: 'canceled',
        do: ['end'],
        reply: 'canceled',
        evidence: documented('compute.md: job states'),
      },
      { from: 'running', to: 'canceling', do: ['cut'], reply: 'canceled', evidence: recorded(viya, 'F76') },
      {
        from: 'canceling',
        reply: 'canceled',
        evidence: assumed('canceling twice before the statement ends'),
      },
      { refuse: 'jobConflict', evidence: documented('updateJobState: 409') },
    ],
    'updateJobState#deleted': [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: documented('updateJobState: 428') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: documented('updateJobState: 412') },
      {
        to: 'deleted',
        do: ['archive'],
        reply: 'deleted',
        evidence: assumed('whether a job is gone at once after PUT state?value=deleted'),
      },
    ],
    deleteJob: [
      {
        to: 'deleted',
        do: ['archive'],
        reply: 'gone',
        evidence: documented(
          'compute.md: DELETE job removes its access points, the content stays in the session',
        ),
      },
    ],
    // From a read of a library: what the run has written by then is there.
    '.keep': [{ do: ['keep'], evidence: assumed('whether tables are seen while their job runs') }],
    // From the session: its cancel and its end reach the jobs.
    '.cancel': [
      {
        from: 'pending',
        to: 'canceled',
        do: ['end'],
        evidence: assumed('queued jobs of a canceled session'),
      },
      {
        from: 'running',
        to: 'canceling',
        do: ['cut'],
        evidence: documented('compute.md: cancel of a session'),
      },
      { do: [], evidence: assumed('ended jobs of a canceled session') },
    ],
  },
  time: [
    {
      when: 'isFirst',
      if: ['lacksRequired'],
      only: 'eldest',
      from: 'pending',
      to: 'error',
      do: ['end'],
      evidence: documented('compute.md: external resources, required'),
    },
    {
      when: 'isFirst',
      if: ['!lacksRequired'],
      only: 'eldest',
      from: 'pending',
      to: 'running',
      do: ['start'],
      evidence: recorded(viya, 'F76: jobs of a session run one after the other'),
    },
    {
      when: 'isStranded',
      only: 'eldest',
      from: 'pending',
      to: 'error',
      do: ['end'],
      evidence: assumed('what becomes of a job whose session fails to start'),
    },
    {
      after: 'run',
      if: ['endsWell'],
      from: 'running',
      to: 'completed',
      do: ['finish'],
      evidence: recorded(viya, 'F53'),
    },
    {
      after: 'run',
      if: ['endsWithWarning'],
      from: 'running',
      to: 'warning',
      do: ['finish'],
      evidence: documented('compute.md: job states'),
    },
    {
      after: 'run',
      if: ['endsWithError'],
      from: 'running',
      to: 'error',
      do: ['finish'],
      evidence: recorded(viya, 'F53'),
    },
    {
      after: 'untilBoundary',
      from: 'canceling',
      to: 'canceled',
      do: ['finish'],
      evidence: recorded(viya, 'F76'),
    },
  ],
})
