import {
  assumed,
  defineGiven,
  documented,
  kept,
  member,
  pattern,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aCompletedJob, anIdleSession } from './givens.ts'
import { call } from './words.ts'

const page = 'compute.md: POST on a log or listing writes it to the Files service'
const asFile = { attributes: { name: 'kept.txt' } }
const content = call('getStoredFileContent')

/** A job that has printed a table. */
const aPrintingJob = defineGiven('a job that has printed a table', () => ({
  steps: [
    ...anIdleSession({}).steps,
    call('createJob', { body: { code: ['proc print data=sashelp.class;', 'run;'] } })
      .replies(201)
      .keeps({ jobId: member('/id') }),
    call('getJobState').eventually(200, text('completed'), { within: '60s' }),
  ],
}))

export const streamScenarios: readonly Scenario[] = [
  scenario('a job’s log is written to a file', {
    evidence: documented(page),
    tier: 'complete',
    given: aCompletedJob({}),
    steps: [
      call('streamJobLogAsFile', { body: asFile })
        .replies(201, { name: 'kept.txt', contentType: 'text/plain' })
        .keeps({ fileId: member('/id') }),
      call('getJobLogAsText')
        .replies(200)
        .keeps({ log: { from: 'text' } }),
      content.replies(200, text(kept('log'))),
    ],
  }),
  scenario('a session’s log is written to a file, each line behind its type', {
    evidence: documented(`${page}: prefixedText`),
    tier: 'strict',
    given: aCompletedJob({}),
    steps: [
      call('streamSessionLogAsFile', { body: { attributes: { format: 'prefixedText' } } })
        .replies(201)
        .keeps({ fileId: member('/id') }),
      content.replies(200, text(pattern(/normal: hello\r\n/))),
    ],
  }),
  scenario('a listing is written to a file as a collection', {
    evidence: documented(`${page}: collection`),
    tier: 'complete',
    given: aPrintingJob({}),
    steps: [
      call('streamJobListingAsFile', { body: { attributes: { format: 'collection' } } })
        .replies(201, { contentType: 'application/json' })
        .keeps({ fileId: member('/id') }),
      content.replies(200, text(pattern(/^\{"version":2,.*"type":"title"/))),
    ],
  }),
  scenario('a session’s listing is written to a file', {
    evidence: documented(page),
    tier: 'complete',
    given: aPrintingJob({}),
    steps: [
      call('streamSessionListingAsFile', { body: {} })
        .replies(201)
        .keeps({ fileId: member('/id') }),
      call('getSessionListingAsText')
        .replies(200)
        .keeps({ listing: { from: 'text' } }),
      content.replies(200, text(kept('listing'))),
    ],
  }),
  scenario('a format that is not known is refused', {
    evidence: assumed('the error of an unknown stream format'),
    tier: 'strict',
    given: aCompletedJob({}),
    steps: [
      call('streamJobLogAsFile', { body: { attributes: { format: 'pdf' } } }).replies(400),
      call('streamSessionListingAsFile', { body: { attributes: { format: 'constructor' } } }).replies(400),
    ],
  }),
]
