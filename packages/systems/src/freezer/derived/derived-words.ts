import { type DerivedWords, type ExampleWords, type Given, kept, type ListWords } from '@standin/engine'
import { backup } from '../scenarios/givens.ts'
import { seen } from '../scenarios/words.ts'
import { errorWords } from './errors.ts'
import {
  aBackup,
  aClient,
  activeSession,
  aJob,
  anAction,
  aProject,
  comeIn,
  four,
  freeJobs,
  jobBody,
} from './givens.ts'
import { things } from './things.ts'

const schedule = { event: 'start', schedule_interval: '2 hours' }
const action = { freezer_action: { ...backup, container: kept('mark') }, max_retries: 2 }

const just = (given: Given): ExampleWords => ({ given, input: {} })
const sending = (given: Given, body: unknown): ExampleWords => ({ given, input: { body } })

const domain = { name: 'Default' }
const login: ExampleWords = {
  given: aProject,
  input: {
    body: {
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'tester', domain, password: 'secret' } },
        },
        scope: { project: { name: 'proj', domain } },
      },
    },
    as: 'none',
  },
}
const aboutToken: ExampleWords = {
  given: aProject,
  input: { headers: { 'X-Subject-Token': kept('token') } },
  noToken: 'loginRefused',
}
const aJobMember: ExampleWords = { given: activeSession, input: { path: { job_id: kept('first') } } }

const examples: DerivedWords['examples'] = {
  listSessions: just(activeSession),
  createSession: sending(freeJobs, {
    schedule,
    session_tag: 2,
    time_started: 1,
    time_ended: 2,
    description: 'of the contract kit',
    hold_off: 60,
    result: '',
    time_start: 3,
    time_end: 4,
  }),
  showSession: just(activeSession),
  updateSession: sending(activeSession, { schedule, session_tag: 2, time_started: 1, description: 'new' }),
  replaceSession: sending(activeSession, { schedule, session_tag: 2, time_started: 1, time_ended: 2 }),
  deleteSession: just(activeSession),
  actOnSession: sending(activeSession, { start: { job_id: kept('first'), current_tag: 0 } }),
  addSessionJob: aJobMember,
  removeSessionJob: aJobMember,
  listJobs: just(aJob),
  createJob: sending(aClient, {
    ...jobBody,
    job_schedule: { schedule_interval: '2 hours' },
    session_tag: 0,
    session_id: '',
    description: 'of the contract kit',
  }),
  showJob: just(aJob),
  updateJob: sending(aJob, { job_schedule: schedule, session_tag: 1, description: 'new' }),
  replaceJob: sending(aJob, { ...jobBody, job_schedule: schedule, description: 'new' }),
  deleteJob: just(aJob),
  sendJobEvent: sending(aJob, { start: null }),
  listActions: just(anAction),
  createAction: sending(aProject, { ...action, max_retries_interval: 3 }),
  showAction: just(anAction),
  updateAction: sending(anAction, action),
  replaceAction: sending(anAction, action),
  deleteAction: just(anAction),
  listClients: just(aClient),
  registerClient: sending(aProject, {
    client_id: kept('mark'),
    hostname: kept('mark'),
    description: 'of the contract kit',
    uuid: kept('mark'),
    supported_actions: ['backup'],
  }),
  showClient: just(aClient),
  deleteClient: just(aClient),
  listBackups: just(aBackup),
  createBackup: sending(aProject, { container: kept('mark'), hostname: 'h', backup_name: 'b' }),
  showBackup: just(aBackup),
  updateBackup: { ...sending(aBackup, { status: 'error', backup_metadata: { more: 1 } }), release: 'master' },
  deleteBackup: just(aBackup),
  listVersions: just(aProject),
  showHome: just(aProject),
  showIdentity: just(aProject),
  issueToken: login,
  showToken: aboutToken,
  listIdentityVersions: just(aProject),
  showIdentityBelow: just(aProject),
  issueTokenBelow: login,
  showTokenBelow: aboutToken,
}

const session = [
  'session_id',
  'project_id',
  'user_id',
  'description',
  'session_tag',
  'hold_off',
  'status',
  'schedule',
  'time_start',
  'time_end',
  'jobs',
]
const job = ['job_id', 'project_id', 'user_id', 'client_id', 'description', 'job_schedule', 'job_actions']
const actionMembers = ['action_id', 'project_id', 'user_id', 'freezer_action', 'max_retries']
const backupMembers = ['backup_id', 'project_id', 'user_id', 'status', 'backup_metadata']

/** A list of what has the mark, by the search in the body of its GET. */
function list(
  name: keyof typeof four,
  by: string,
  id: string,
  kind: string,
  shows: readonly string[],
): ListWords {
  return {
    given: four[name],
    input: { body: { match: [{ [by]: kept('mark') }] } },
    items: `/${name}`,
    id,
    start: 'offset',
    limit: 'limit',
    of: { kind, shows },
  }
}

const writes = Object.keys(examples).filter((id) =>
  /^(create|update|replace|delete|add|remove|act|send|register)/.test(id),
)
const reads = Object.keys(examples).filter((id) =>
  /^(list|show)(Sessions?|Jobs?|Actions?|Clients?|Backups?)$/.test(id),
)
const forbidden = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'forbidden']))

/** What the contract kit derives promises from. */
export const derivedWords: DerivedWords = {
  errors: errorWords,
  noToken: 'unauthorized',
  badTokens: [{ headers: { 'x-auth-token': 'nonsense' }, error: 'unauthorized' }],
  unacceptable: 'image/png',
  examples,
  // The older release lets every token into every project.
  outside: { project_id: { value: 'elsewhere', error: 'forbidden', release: 'master' } },
  things,
  lists: {
    listSessions: list('sessions', 'description', '/session_id', 'session', session),
    listJobs: list('jobs', 'description', '/job_id', 'job', job),
    listActions: list('actions', 'container', '/action_id', 'action', actionMembers),
    listClients: list('clients', 'hostname', '/client/client_id', 'client', [
      'client',
      'project_id',
      'user_id',
    ]),
    listBackups: list('backups', 'container', '/backup_id', 'backup', backupMembers),
  },
  strangers: [
    {
      name: 'a reader',
      evidence: seen('auth/reader_creates'),
      steps: [],
      input: { as: 'reader' },
      refused: forbidden(writes),
      apart: [],
      release: 'master',
    },
    {
      name: 'a member of another project',
      evidence: seen('auth/other_project_path'),
      steps: comeIn,
      input: { headers: { 'X-Auth-Token': kept('away') } },
      refused: forbidden([...reads, ...writes]),
      apart: ['session', 'job', 'action', 'client', 'backup'],
      home: { path: { project_id: kept('there') }, headers: { 'X-Auth-Token': kept('away') } },
      release: 'master',
    },
  ],
}
