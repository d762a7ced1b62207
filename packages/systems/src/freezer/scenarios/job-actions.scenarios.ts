import { absent, aString, assumed, each, kept, member, type Scenario, scenario } from '@standin/engine'
import { aJob, backup, jobBody } from './givens.ts'
import { call, failing, seen, seenOn13 } from './words.ts'

const bad = (description: string) => failing('Bad request format', description)
const create = (body: unknown) => call('createJob', { badBody: { ...jobBody, ...(body as object) } })
const update = (body: unknown) => call('updateJob', { badBody: body })
const differing = {
  ...jobBody,
  job_actions: [{ action_id: 'mine-{unique}', freezer_action: { ...backup, container: 'other' } }],
}

/** What becomes of the actions that a job is made with. */
export const jobActionScenarios: readonly Scenario[] = [
  scenario('a job shows its actions as they are now', {
    evidence: seen('jobs.create/ok_get'),
    tier: 'complete',
    release: 'master',
    given: aJob({}),
    steps: [
      call('showJob').replies(200, {
        job_actions: [{ freezer_action: { ...backup, timeout: null }, max_retries: 5 }],
      }),
    ],
  }),
  scenario('in release 13 a job shows its actions as they were sent, and whose they are', {
    evidence: seenOn13('jobs.create/ok_get'),
    tier: 'complete',
    release: '13',
    given: aJob({}),
    steps: [
      call('showJob')
        .replies(200, {
          user_id: aString,
          job_actions: [{ freezer_action: { ...backup, timeout: absent }, max_retries: absent }],
        })
        .keeps({ user: member('/user_id'), action_id: member('/job_actions/0/action_id') }),
      call('showJob').replies(200, {
        job_actions: [{ user_id: kept('user'), project_id: kept('project_id') }],
      }),
      call('updateAction', { body: { freezer_action: { action: 'exec' } } }).replies(200),
      call('showJob').replies(200, { job_actions: [{ freezer_action: backup }] }),
    ],
  }),
  scenario('an action is named with its content, or not at all', {
    evidence: seen('jobs.create/action_ref'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('createAction', { body: { freezer_action: backup, action_id: 'mine-{unique}' } }).replies(201),
      create({ job_actions: [{ action_id: 'mine-{unique}' }] }).replies(500),
      create({ job_actions: [{ action_id: 'ghost-{unique}' }] }).replies(
        400,
        bad("'freezer_action' is a required property"),
      ),
      update({ job_actions: [{ action_id: 'mine-{unique}' }] }).replies(500),
      update({ job_actions: [{ action_id: 'ghost-{unique}' }] }).replies(400),
      call('replaceJob', { badBody: { ...jobBody, job_actions: [{ action_id: 'mine-{unique}' }] } }).replies(
        500,
      ),
      call('replaceJob', { badBody: { ...jobBody, job_actions: [{ action_id: 'ghost-{unique}' }] } }).replies(
        400,
      ),
      create({ job_actions: [{ action_id: 'mine-{unique}', freezer_action: backup }] })
        .replies(201)
        .keeps({ other: member('/job_id') }),
      call('showJob', { path: { job_id: kept('other') } }).replies(200, {
        job_actions: [{ action_id: 'mine-{unique}' }],
      }),
    ],
  }),
  scenario('in release 13 an action that is there can not be named with other content', {
    evidence: seenOn13('a job with an action that is there and differs'),
    tier: 'complete',
    release: '13',
    given: aJob({}),
    steps: [
      call('createAction', { body: { freezer_action: backup, action_id: 'mine-{unique}' } }).replies(201),
      ...[
        call('createJob', { badBody: differing }),
        update(differing),
        call('replaceJob', { badBody: differing }),
      ].map((asked) => asked.replies(400, bad("'' does not match '^[\\\\w-]+$'"))),
    ],
  }),
  scenario('in release 13 a deleted job is not replaced, and its new actions stay', {
    evidence: seenOn13('replacing a deleted job fails after its actions were made'),
    tier: 'complete',
    release: '13',
    given: aJob({}),
    steps: [
      call('deleteJob').replies(204),
      call('listActions').replies(200, { actions: each({}, 1) }),
      call('replaceJob', { body: jobBody }).replies(500, failing('Internal Storage Error')),
      call('listActions').replies(200, { actions: [{}, {}] }),
    ],
  }),
  scenario('an action that a job names stays as it is when it is the same, by any of its clients', {
    evidence: assumed('two jobs with one action id that is not there yet'),
    tier: 'strict',
    given: aJob({}),
    steps: [
      create({
        job_actions: [
          { action_id: 'fresh-{unique}', freezer_action: backup },
          { action_id: 'fresh-{unique}', freezer_action: backup },
        ],
      })
        .replies(201)
        .keeps({ other: member('/job_id') }),
      call('listActions', { body: { match: [{ action_id: 'fresh-{unique}' }] } }).replies(200, {
        actions: [{ action_id: 'fresh-{unique}' }],
      }),
    ],
  }),
]
