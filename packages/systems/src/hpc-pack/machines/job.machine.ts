import { assumed, type Call, client, defineMachine, documented } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { intReply } from '../renderings/int-reply.ts'
import type { JobData, Operations } from '../types.ts'
import { emptyReply } from '../wire.ts'
import { createGuards, jobEffects, jobGuards, sessionGuards } from './job.rules.ts'
import { jobBirth } from './job-birth.ts'

type Event = keyof Operations
const page = (name: string) => documented(`HPC web service API, ${name}`)
const bvt = (what: string) => client(`hpcpack-rest-bvt: ${what}`)
const launcher = (what: string) => client(`Telepathy, session launcher: ${what}`)
const noStatus = (what: string) => assumed(`${what}, on a cluster`)

const unsubmitted = ['configuring', 'submitted', 'validating', 'queued'] as const

/** A job of the scheduler: one that somebody made with tasks, or the one that a session is. */
export const jobMachine = defineMachine<JobData, Call, Event, ErrorName>()({
  kind: 'job',
  root: 'own',
  states: {
    configuring: {},
    submitted: {},
    validating: {},
    queued: {},
    running: {},
    finishing: {},
    finished: {},
    failed: {},
    canceling: {},
    canceled: {},
  },
  guards: { ...jobGuards, ...createGuards, ...sessionGuards },
  effects: jobEffects,
  replies: {
    made: ({ self, call }) => intReply(call, Number(self.id)),
    done: () => emptyReply(200),
    none: () => emptyReply(200),
  },
  durations: {
    submit: { realistic: 200, immediate: 0 },
    validate: { realistic: 300, immediate: 0 },
    queue: { realistic: 1_000, immediate: 0 },
    finish: { realistic: 500, immediate: 0 },
    cancel: { realistic: 1_000, immediate: 0 },
    runtime: ({ data }) => data.runtime,
  },
  birth: jobBirth,
  on: {
    createJob: [{ from: 'absent', to: 'configuring', reply: 'made', evidence: page('Create Job') }],
    createSession: [
      {
        from: 'absent',
        if: ['identityDiffers'],
        refuse: 'unlikeIdentity',
        evidence: page('WebSessionStartInfo, Username: other users need an administrator'),
      },
      {
        from: 'absent',
        if: ['!credentialsGood'],
        refuse: 'jobCredentials',
        evidence: launcher('user name and password come first'),
      },
      {
        from: 'absent',
        if: ['durableOnAzure'],
        refuse: 'azureDurable',
        evidence: page('Create Session, durable'),
      },
      {
        from: 'absent',
        if: ['!serviceKnown'],
        refuse: 'serviceNotFound',
        evidence: launcher('the registration of the service'),
      },
      {
        from: 'absent',
        if: ['serviceBroken'],
        refuse: 'configInvalid',
        evidence: launcher('the configuration of the service'),
      },
      {
        from: 'absent',
        if: ['!versionKnown'],
        refuse: 'versionNotFound',
        evidence: launcher('the version of the service'),
      },
      {
        from: 'absent',
        if: ['noBroker'],
        refuse: 'noBrokerNode',
        evidence: launcher('the choice of a broker node'),
      },
      { from: 'absent', to: 'queued', do: ['openSession'], evidence: page('Create Session') },
    ],
    setJobProperties: [
      { if: ['notYours'], refuse: 'notYourJob', evidence: noStatus('properties of another user’s job') },
      {
        from: [...unsubmitted, 'running'],
        do: ['setProperties'],
        reply: 'done',
        evidence: page('Set Job Properties'),
      },
      { refuse: 'cannotChange', evidence: bvt('the name of a canceled job') },
      { from: ['absent'], refuse: 'noJob', evidence: bvt('an id that is no job’s') },
    ],
    submitJob: [
      { if: ['notYours'], refuse: 'notYourJob', evidence: noStatus('submitting another user’s job') },
      {
        from: 'configuring',
        to: 'submitted',
        do: ['setProperties', 'submit'],
        reply: 'done',
        evidence: page('Submit Job'),
      },
      { refuse: 'cannotSubmit', evidence: noStatus('submitting a job twice') },
      { from: ['absent'], refuse: 'noJob', evidence: bvt('an id that is no job’s') },
    ],
    cancelJob: [
      { if: ['notYours'], refuse: 'notYourJob', evidence: noStatus('canceling another user’s job') },
      {
        from: unsubmitted,
        to: 'canceled',
        do: ['cancel', 'end'],
        reply: 'done',
        evidence: page('Cancel Job'),
      },
      {
        from: 'running',
        if: ['forced'],
        to: 'canceled',
        do: ['cancel', 'end'],
        reply: 'done',
        evidence: page('Cancel Job, Forced'),
      },
      {
        from: 'running',
        to: 'canceling',
        do: ['cancel', 'note'],
        reply: 'done',
        evidence: page('Cancel Job'),
      },
      { refuse: 'cannotCancel', evidence: page('Cancel Job: a canceled job') },
      { from: ['absent'], refuse: 'noJob', evidence: bvt('an id that is no job’s') },
    ],
    requeueJob: [
      { if: ['notYours'], refuse: 'notYourJob', evidence: noStatus('requeuing another user’s job') },
      {
        from: ['canceled', 'failed'],
        to: 'queued',
        do: ['requeue'],
        reply: 'done',
        evidence: page('Requeue Job'),
      },
      { refuse: 'cannotRequeue', evidence: page('Requeue Job: failed and canceled jobs') },
      { from: ['absent'], refuse: 'noJob', evidence: bvt('an id that is no job’s') },
    ],
    '.end': [
      {
        from: ['queued', 'running'],
        if: ['toBeCanceled'],
        to: 'canceling',
        do: ['terminate', 'note'],
        evidence: launcher('Terminate cancels the job'),
      },
      {
        from: ['queued', 'running'],
        to: 'finishing',
        do: ['note'],
        evidence: launcher('a session that times out finishes its job'),
      },
      { reply: 'none', evidence: launcher('a job that has ended is left as it is') },
    ],
  },
  time: [
    { after: 'submit', from: 'submitted', to: 'validating', do: ['note'], evidence: bvt('states of a job') },
    { after: 'validate', from: 'validating', to: 'queued', do: ['note'], evidence: bvt('states of a job') },
    { after: 'queue', from: 'queued', to: 'running', do: ['start'], evidence: bvt('states of a job') },
    {
      when: 'tasksEnded',
      from: 'running',
      to: 'finishing',
      do: ['note'],
      evidence: bvt('states of a job'),
    },
    {
      after: 'finish',
      if: ['taskFailed'],
      from: 'finishing',
      to: 'failed',
      do: ['end', 'blame'],
      evidence: bvt('a task that was canceled fails its job'),
    },
    {
      after: 'finish',
      if: ['!taskFailed'],
      from: 'finishing',
      to: 'finished',
      do: ['end'],
      evidence: bvt('states of a job'),
    },
    {
      after: 'runtime',
      from: 'running',
      to: 'canceled',
      do: ['overrun', 'end'],
      evidence: page('WebSessionStartInfo, Runtime: the job is canceled'),
    },
    { after: 'cancel', from: 'canceling', to: 'canceled', do: ['end'], evidence: bvt('states of a job') },
  ],
})
