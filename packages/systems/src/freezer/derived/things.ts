import { absent, aString, kept, member, type ThingWords } from '@standin/engine'
import { backup } from '../scenarios/givens.ts'
import { aBackup, aClient, aJob, aJobAndAction, anAction, aProject, jobAsked, jobBody } from './givens.ts'
import { session } from './session.thing.ts'

const body = (value: unknown) => ({ input: { body: value } })
const schedule = (event: string) => ({ job_schedule: { event } })
const jobStates = ['free', 'start', 'stop', 'abort']
const event = (name: string) => ({ usual: body({ [name]: null }) })
const ghosts = { ...jobBody, job_actions: [{ action_id: 'no-such-action' }] }
const named = { ...jobBody, job_actions: [{ action_id: kept('action_id') }] }
const action = { freezer_action: { ...backup, container: 'new' } }

/** Jobs, by the event that was asked for last. */
const job: ThingWords = {
  id: 'job_id',
  newId: member('/job_id'),
  nowhere: 'no-such-job',
  read: 'showJob',
  gone: 'noDocument',
  state: member('/job_schedule/event'),
  shown: { free: absent },
  deletes: 'deleteJob',
  makes: { operation: 'createJob', shows: ['client_id', 'description', 'session_id', 'session_tag'] },
  givens: {
    free: aJob,
    start: jobAsked('start'),
    stop: jobAsked('stop'),
    abort: jobAsked('abort'),
    absent: aClient,
  },
  replies: {
    success: { status: 202, body: { result: 'success' } },
    startAlready: { status: 202, body: { result: 'start already requested' } },
    stopAlready: { status: 202, body: { result: 'stop already requested' } },
    abortAlready: { status: 202, body: { result: 'abort already requested' } },
    updated: { status: 200, body: { version: 0 } },
  },
  events: {
    createJob: {
      usual: {},
      'an id that is taken': {
        ...body({ ...jobBody, job_id: kept('job_id') }),
        in: [...jobStates, 'deleted'],
        release: 'master',
      },
      'an action that is not there': { ...body(ghosts), in: ['absent'], holds: ['actionUnknown'] },
      'a client that is not there': {
        ...body({ ...jobBody, client_id: 'no-such-client' }),
        in: ['absent'],
        holds: ['clientUnknown'],
        release: 'master',
      },
      'to be started': {
        ...body({ ...jobBody, ...schedule('start') }),
        in: ['absent'],
        holds: ['asksStart'],
      },
    },
    updateJob: {
      'its actions': {
        ...body({ job_actions: [{ freezer_action: { ...backup, container: 'new' } }] }),
        in: ['free'],
        after: { job_actions: [{ action_id: aString, freezer_action: { container: 'new' } }] },
      },
      'an action that is there and differs': {
        ...body({ job_actions: [{ action_id: kept('action_id'), freezer_action: backup }] }),
        in: ['free'],
        given: aJobAndAction,
        holds: ['actionDiffers'],
        release: '13',
      },
      'an action without its content': {
        ...body({ job_actions: named.job_actions }),
        in: ['free'],
        given: aJobAndAction,
        holds: ['actionBare'],
      },
      usual: { ...body({ description: 'new' }), after: { description: 'new' }, in: jobStates },
      'to be started': { ...body(schedule('start')), in: jobStates, holds: ['asksStart'] },
      'to be stopped': { ...body(schedule('stop')), in: jobStates, holds: ['asksStop'] },
      'to be aborted': { ...body(schedule('abort')), in: jobStates, holds: ['asksAbort'] },
      'what has no column': { ...body({ session_name: 'n' }), in: jobStates, holds: ['writesFail'] },
      'an action that is not there': {
        ...body({ job_actions: ghosts.job_actions }),
        in: jobStates,
        holds: ['actionUnknown'],
      },
      'of nothing': { ...body({ description: 'new' }), in: ['absent', 'deleted'] },
    },
    replaceJob: {
      'an action without its content': {
        ...body(named),
        in: ['free'],
        given: aJobAndAction,
        holds: ['actionBare'],
      },
      usual: { ...body({ ...jobBody, description: 'new' }), after: { description: 'new' }, in: jobStates },
      'to be stopped': { ...body({ ...jobBody, ...schedule('stop') }), in: jobStates, holds: ['asksStop'] },
      'an action that is not there': { ...body(ghosts), in: jobStates, holds: ['actionUnknown'] },
      'with an id that is free': {
        input: { path: { job_id: kept('mark') }, body: jobBody },
        in: ['absent'],
        after: { job_id: kept('mark') },
      },
      'of what was deleted': { ...body(jobBody), in: ['deleted'] },
    },
    deleteJob: { usual: {} },
    'sendJobEvent#start': event('start'),
    'sendJobEvent#stop': event('stop'),
    'sendJobEvent#abort': event('abort'),
    'sendJobEvent#other': event('pause'),
  },
}

const actionThing: ThingWords = {
  id: 'action_id',
  newId: member('/action_id'),
  nowhere: 'no-such-action',
  read: 'showAction',
  gone: 'noDocument',
  deletes: 'deleteAction',
  makes: { operation: 'createAction', shows: ['freezer_action', 'max_retries', 'max_retries_interval'] },
  givens: { kept: anAction, absent: aProject },
  events: {
    createAction: {
      usual: {},
      'an id that is taken': {
        ...body({ ...action, action_id: kept('action_id') }),
        in: ['kept', 'deleted'],
      },
    },
    updateAction: {
      usual: { ...body(action), in: ['kept'], after: action },
      'of nothing': { ...body(action), in: ['absent', 'deleted'] },
    },
    replaceAction: {
      usual: { ...body({ ...action, max_retries: 7 }), in: ['kept'], after: { ...action, max_retries: 7 } },
      'with an id that is free': {
        input: { path: { action_id: kept('mark') }, body: action },
        in: ['absent'],
        after: { action_id: kept('mark'), ...action },
      },
      'of what was deleted': { ...body(action), in: ['deleted'] },
    },
    deleteAction: { usual: {} },
  },
}

const client: ThingWords = {
  id: 'client_id',
  newId: member('/client_id'),
  nowhere: 'no-such-client',
  read: 'showClient',
  gone: 'noDocument',
  deletes: 'deleteClient',
  makes: { operation: 'registerClient', shows: [] },
  givens: { registered: aClient, absent: aProject },
  events: {
    registerClient: {
      usual: {
        after: {
          client: { client_id: kept('mark'), hostname: kept('mark'), description: 'of the contract kit' },
        },
      },
      'once more': {
        ...body({ client_id: kept('mark'), description: 'again' }),
        in: ['registered', 'deleted'],
        after: { client: { description: 'again' } },
        release: 'master',
      },
      'once more, in the older release': {
        ...body({ client_id: kept('mark'), description: 'again' }),
        in: ['registered'],
        holds: ['olderRelease'],
        release: '13',
      },
    },
    deleteClient: { usual: {} },
  },
}

const change = { status: 'error', backup_metadata: { more: 1 } }

const backupThing: ThingWords = {
  id: 'backup_id',
  newId: member('/backup_id'),
  nowhere: 'no-such-backup',
  read: 'showBackup',
  gone: 'noDocument',
  deletes: 'deleteBackup',
  makes: { operation: 'createBackup', shows: [] },
  givens: { kept: aBackup, absent: aProject },
  events: {
    createBackup: {
      usual: { after: { backup_metadata: { hostname: 'h', backup_name: 'b' } } },
    },
    updateBackup: {
      usual: { ...body(change), in: ['kept'], after: change, release: 'master' },
      'of nothing': { ...body(change), in: ['absent', 'deleted'], release: 'master' },
    },
    deleteBackup: { usual: {} },
  },
}

export const things: Readonly<Record<string, ThingWords>> = {
  session,
  job,
  action: actionThing,
  client,
  backup: backupThing,
}
