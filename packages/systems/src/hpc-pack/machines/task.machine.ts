import { assumed, type Call, client, defineMachine, documented } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { intReply } from '../renderings/int-reply.ts'
import type { Operations, TaskData } from '../types.ts'
import { emptyReply } from '../wire.ts'
import { taskBirth, taskEffects, taskGuards } from './task.rules.ts'

type Event = keyof Operations
const page = (name: string) => documented(`HPC web service API, ${name}`)
const bvt = (what: string) => client(`hpcpack-rest-bvt: ${what}`)

/** A task of a job: a command that runs once its job does. */
export const taskMachine = defineMachine<TaskData, Call, Event, ErrorName>()({
  kind: 'task',
  states: { configuring: {}, queued: {}, running: {}, finished: {}, failed: {}, canceled: {} },
  guards: taskGuards,
  effects: taskEffects,
  replies: {
    made: ({ self, call }) => intReply(call, Number(self.id)),
    done: () => emptyReply(200),
  },
  durations: { run: ({ data }) => data.outcome.duration },
  birth: taskBirth,
  on: {
    addTask: [
      { from: 'absent', if: ['!jobThere'], refuse: 'noJob', evidence: bvt('an id that is no job’s') },
      {
        from: 'absent',
        if: ['notYours'],
        refuse: 'notYourJob',
        evidence: assumed('adding a task to another user’s job, on a cluster'),
      },
      {
        from: 'absent',
        if: ['jobEnded'],
        refuse: 'cannotAddTask',
        evidence: assumed('adding a task to a job that has ended, on a cluster'),
      },
      {
        from: 'absent',
        if: ['jobUnsubmitted'],
        to: 'configuring',
        reply: 'made',
        evidence: page('Add Task'),
      },
      {
        from: 'absent',
        to: 'queued',
        do: ['note'],
        reply: 'made',
        evidence: assumed('adding a task to a job that runs, on a cluster'),
      },
    ],
    cancelTask: [
      {
        if: ['notYours'],
        refuse: 'notYourJob',
        evidence: assumed('canceling a task of another user’s job, on a cluster'),
      },
      {
        from: ['configuring', 'queued', 'running'],
        to: 'failed',
        do: ['cancel'],
        reply: 'done',
        evidence: bvt('a canceled task is Failed, and its job too'),
      },
      {
        refuse: 'cannotCancelTask',
        evidence: assumed('canceling a task that has ended, on a cluster'),
      },
      { from: 'absent', if: ['!jobThere'], refuse: 'noJob', evidence: bvt('an id that is no job’s') },
      { from: 'absent', refuse: 'noTask', evidence: bvt('an id that is no task’s') },
    ],
    '.requeue': [{ to: 'queued', do: ['reset'], evidence: page('Requeue Job') }],
  },
  time: [
    {
      when: '!jobUnsubmitted',
      from: 'configuring',
      to: 'queued',
      do: ['note'],
      evidence: bvt('states of a task'),
    },
    {
      when: 'jobStopped',
      from: ['queued', 'running'],
      to: 'canceled',
      do: ['end'],
      evidence: bvt('states of a task'),
    },
    { when: 'jobRuns', from: 'queued', to: 'running', do: ['start'], evidence: bvt('states of a task') },
    {
      after: 'run',
      if: ['succeeds'],
      from: 'running',
      to: 'finished',
      do: ['finish'],
      evidence: bvt('states of a task'),
    },
    {
      after: 'run',
      if: ['!succeeds'],
      from: 'running',
      to: 'failed',
      do: ['finish'],
      evidence: bvt('states of a task'),
    },
  ],
})
