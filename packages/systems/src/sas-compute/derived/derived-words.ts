import { type DerivedWords, type ExampleWords, kept, type ListWords } from '@standin/engine'
import { code, contextRequest } from '../scenarios/givens.ts'
import { dataWords } from './data.words.ts'
import { errorWords } from './errors.ts'
import { fileExamples, fileLists, fileOutside } from './files.words.ts'
import {
  completedJob,
  context,
  idleSession,
  laggingSession,
  printedPage,
  printingJob,
  queuedJob,
  threeJobs,
  threeSessions,
} from './givens.ts'
import {
  definedContext,
  runningServer,
  threeContexts,
  threeInWorkbench,
  threeServers,
  workbench,
} from './service-givens.ts'
import { things } from './things.ts'

const ofServer: ExampleWords = { given: runningServer, input: {} }
const inSession: ExampleWords = { given: idleSession, input: {} }
const ofOption: ExampleWords = { given: idleSession, input: { path: { optionName: 'LINESIZE' } } }
const ofJob: ExampleWords = { given: completedJob, input: {} }
const canceling = (tag: string) => ({ query: { value: 'canceled' }, headers: { 'If-Match': kept(tag) } })

const sessionRequest = {
  version: 1,
  name: 'standin-{unique}',
  description: 'of the contract kit',
  attributes: { sessionInactiveTimeout: 600 },
  environment: { options: ['ls=max'], autoExecLines: ['%let a=1;'] },
}
const wholeRequest = {
  ...contextRequest,
  version: 3,
  attributes: { sessionInactiveTimeout: 600 },
  environment: { options: ['ls=max'], autoExecLines: [] },
  queueName: 'default',
}
const jobRequest = {
  version: 1,
  name: 'standin-{unique}',
  description: 'of the contract kit',
  variables: { greeting: 'hello' },
  code: [...code.quick],
  attributes: { resetLogLineNumbers: true },
}

const examples: DerivedWords['examples'] = {
  issueToken: {
    given: context,
    input: {
      body: { grant_type: 'password', username: 'tester', password: 'secret' },
      contentType: 'application/x-www-form-urlencoded',
      headers: { Authorization: `Basic ${btoa('sas.cli:')}` },
      as: 'none',
    },
  },
  authorize: {
    given: context,
    input: { query: { client_id: 'sas.cli', response_type: 'code' }, as: 'none' },
  },
  logout: { given: context, input: { as: 'none' } },
  getCurrentUser: { given: context, input: {} },
  root: { given: context, input: {} },
  getContexts: { given: context, input: {} },
  getContext: { given: context, input: {} },
  createContext: { given: context, input: { body: wholeRequest } },
  updateContext: {
    given: definedContext,
    input: {
      body: { id: kept('contextId'), ...wholeRequest },
      headers: { 'If-Match': kept('contextTag') },
    },
  },
  deleteContext: { given: definedContext, input: {} },
  getServers: ofServer,
  getServer: ofServer,
  deleteServer: ofServer,
  getServerState: ofServer,
  getServerSessions: ofServer,
  createServerSession: { given: workbench, input: { body: sessionRequest } },
  createSession: { given: context, input: { body: sessionRequest } },
  getSessions: inSession,
  getSession: inSession,
  deleteSession: inSession,
  getSessionState: inSession,
  updateSessionState: { given: idleSession, input: canceling('sessionTag') },
  getJobs: ofJob,
  createJob: { given: idleSession, input: { body: jobRequest } },
  getJob: ofJob,
  deleteJob: ofJob,
  getJobState: ofJob,
  updateJobState: { given: queuedJob, input: canceling('jobTag') },
  getJobLog: ofJob,
  getJobLogAsText: ofJob,
  getJobLogContent: ofJob,
  getSessionLog: { given: laggingSession, input: {} },
  getSessionLogAsText: { given: laggingSession, input: {} },
  getJobListing: ofJob,
  getJobListingAsText: { given: printingJob, input: {} },
  getSessionListing: ofJob,
  getSessionListingAsText: { given: printingJob, input: {} },
  getJobResults: ofJob,
  getSessionResults: ofJob,
  getResultContent: { given: printedPage, input: {} },
  getVariables: inSession,
  getOptionValue: ofOption,
  getOptionValueFull: ofOption,
  updateOptionValue: {
    given: idleSession,
    input: { path: { optionName: 'PAGESIZE' }, rawBody: '40', contentType: 'text/plain' },
  },
  getVariable: { given: idleSession, input: { path: { variableName: 'SYSUSERID' } } },
  ...dataWords.examples,
  ...fileExamples,
}

const collection = {
  input: {},
  items: '/items',
  id: '/id',
  start: 'start',
  limit: 'limit',
  count: '/count',
  echoes: { start: '/start', limit: '/limit' },
  links: '/links',
}
const { count: _, ...uncounted } = collection
const lines = (given: ListWords['given']): ListWords => ({ ...collection, given, id: '/line' })

const lists: DerivedWords['lists'] = {
  // The measured contexts give no count unless the page holds everything.
  getContexts: {
    ...uncounted,
    given: threeContexts,
    input: { query: { filter: "contains(name,'standin-{unique}')" } },
    of: { kind: 'context', shows: ['id', 'name', 'createdBy'] },
  },
  getServers: {
    ...collection,
    given: threeServers,
    input: { query: { contextName: 'standin-{unique}' } },
    of: { kind: 'server', shows: ['id'] },
  },
  getServerSessions: { ...collection, given: threeInWorkbench },
  getSessions: {
    ...collection,
    given: threeSessions,
    input: { query: { filter: "eq(name,'standin-{unique}')" } },
    of: { kind: 'session', shows: ['id', 'name', 'owner'] },
  },
  getJobs: {
    ...collection,
    given: threeJobs,
    of: { kind: 'job', shows: ['id', 'state', 'sessionId', 'creationTimeStamp'] },
  },
  getVariables: { ...collection, given: idleSession, id: '/name' },
  getJobLog: lines(completedJob),
  getJobLogContent: lines(completedJob),
  getSessionLog: lines(laggingSession),
  getJobListing: lines(printingJob),
  getSessionListing: lines(printingJob),
  getJobResults: { ...collection, given: printingJob },
  getSessionResults: { ...collection, given: printingJob },
  ...dataWords.lists,
  ...fileLists,
}

/** What the contract kit derives promises from. */
export const derivedWords: DerivedWords = {
  errors: errorWords,
  noToken: 'tokenMissing',
  badTokens: [
    { headers: { authorization: 'Bearer nonsense' }, error: 'tokenInvalid' },
    { headers: { authorization: 'nonsense' }, error: 'tokenMissing' },
  ],
  unacceptable: 'image/png',
  examples,
  outside: {
    contextId: { value: 'no-such-context', error: 'contextNotFound' },
    serverId: { value: 'no-such-server', error: 'serverNotFound' },
    sessionId: { value: '00000000-0000-4000-8000-000000000000-ses0000', error: 'sessionNotFound' },
    optionName: { value: 'NOSUCH', error: 'optionNotFound' },
    jobId: { value: 'NONE', error: 'jobNotFound' },
    ...dataWords.outside,
    ...fileOutside,
  },
  preconditions: { missing: 'ifMatchRequired', stale: 'ifMatchStale' },
  things: { ...things, ...dataWords.things },
  lists,
}
