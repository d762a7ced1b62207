import { anyOf, header, latest, member, own, stray, type WalkWords } from '@standin/engine'
import { dataWalkWords } from './data-walk-words.ts'
import { fileWalk } from './derived/files.walk.ts'
import { code, contextRequest } from './scenarios/givens.ts'
import { call } from './scenarios/words.ts'

const sessionTag = { sessionTag: header('etag') }
const contextTag = { contextTag: header('etag') }
const ofSession = { ...sessionTag, serverId: member('/serverId') }
const jobTag = { jobTag: header('etag') }
const tagged = (tag: unknown) => ({ 'If-Match': tag })
const states = anyOf('canceled', 'deleted')

const installation = 'what is there differs from one installation to the next'
const lines = 'lines and results are what the code of a job makes of them, and differ in words'

/** Sessions and their jobs: made, run, canceled with the right tag and the wrong one, deleted, listed. */
export const walkWords: WalkWords = {
  // A context of its own, since it is renamed and deleted: those that are there belong to others.
  setup: [
    call('createContext', { body: { ...contextRequest, name: 'walked-{unique}' } })
      .replies(201)
      .keeps({ contextId: member('/id') }),
  ],
  keeps: {
    ...fileWalk.keeps,
    createContext: contextTag,
    getContext: contextTag,
    updateContext: contextTag,
    createSession: ofSession,
    getSession: ofSession,
    getSessionState: sessionTag,
    createJob: { jobId: member('/id'), ...jobTag },
    getJob: jobTag,
    getJobState: jobTag,
    ...dataWalkWords.keeps,
  },
  inputs: {
    ...fileWalk.inputs,
    createContext: [
      { body: { ...contextRequest, name: own('context') } },
      { body: { ...contextRequest, name: own('other'), attributes: { reuseServerProcesses: true } } },
      { body: { ...contextRequest, launchType: 'direct' } },
      { body: {} },
    ],
    updateContext: [
      { body: { id: 'any', ...contextRequest, name: own('context') }, headers: tagged(latest('contextTag')) },
      { body: { id: 'any', ...contextRequest, name: own('other') }, headers: tagged(stray('contextTag')) },
      { body: { id: 'any', ...contextRequest, name: own('other') } },
    ],
    createSession: [
      { body: {} },
      { body: { name: 'walked', attributes: anyOf(undefined, { sessionInactiveTimeout: 600 }) } },
      { rawBody: '{"name' },
    ],
    createJob: [
      { body: { code: anyOf(code.quick, code.failing, code.warning) } },
      { body: { name: 'walked', code: code.long } },
      { body: { code: code.copying } },
      { body: anyOf({}, { code: 'no list' }) },
    ],
    getOptionValue: [{ path: { optionName: anyOf('LINESIZE', 'CENTER', 'NOSUCH') } }],
    updateOptionValue: [
      {
        path: { optionName: anyOf('LINESIZE', 'MEMSIZE', 'NOSUCH') },
        rawBody: '80',
        contentType: 'text/plain',
      },
    ],
    getSessionState: [
      {},
      { headers: { 'If-None-Match': latest('sessionTag') }, query: { wait: anyOf(undefined, 2) } },
    ],
    getJobState: [
      {},
      { headers: { 'If-None-Match': latest('jobTag') }, query: { wait: anyOf(undefined, 2) } },
    ],
    updateSessionState: [
      { query: { value: states }, headers: { 'If-Match': latest('sessionTag') } },
      { query: { value: states }, headers: { 'If-Match': stray('sessionTag') } },
      { query: { value: anyOf(undefined, 'idle', 'canceled') } },
    ],
    updateJobState: [
      { query: { value: states }, headers: { 'If-Match': latest('jobTag') } },
      { query: { value: states }, headers: { 'If-Match': stray('jobTag') } },
      { query: { value: anyOf(undefined, 'running', 'canceled') } },
    ],
    getSessions: [{}, { query: { limit: anyOf(1, 2, -1), start: anyOf(undefined, 1) } }],
    getJobs: [
      {},
      { query: { limit: anyOf(1, 2, 'all'), start: anyOf(undefined, 1) } },
      { query: { filter: anyOf("eq(state,'completed')", 'eq(') } },
      { query: { sortBy: anyOf('creationTimeStamp:descending', 'nothing') } },
    ],
    ...dataWalkWords.inputs,
  },
  often: [],
  without: {
    ...fileWalk.without,
    root: installation,
    getContexts: installation,
    getServers: installation,
    getCurrentUser: installation,
    issueToken: 'each side logs in for itself',
    authorize: 'each side logs in for itself',
    getSessionLog: lines,
    getSessionLogAsText: lines,
    getSessionListing: lines,
    getSessionListingAsText: lines,
    getSessionResults: lines,
    getJobLog: lines,
    getJobLogAsText: lines,
    getJobLogContent: lines,
    getJobListing: lines,
    getJobListingAsText: lines,
    getJobResults: lines,
    getResultContent: lines,
    getVariables: lines,
    getOptionValueFull: 'descriptions differ in words',
    ...dataWalkWords.without,
  },
  passes: [1_500, 8_500, 700_500],
  members: {
    times: [],
    names: ['owner', 'serverId', 'createdBy', 'modifiedBy'],
    soft: [
      'applicationName',
      'homeDirectory',
      'stateElapsedTime',
      'logStatistics',
      'listingStatistics',
      'path',
      'filePath',
      'size',
      'contentDisposition',
    ],
  },
}
