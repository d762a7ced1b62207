import {
  assumed,
  client,
  containing,
  documented,
  member,
  pattern,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aDirectoryFileref, aWrittenFileref } from './file-givens.ts'
import { anIdleSession } from './givens.ts'
import { call } from './words.ts'

/** What the code of jobs does to filerefs. */
export const filerefCodeScenarios: readonly Scenario[] = [
  scenario('what code writes is there when it has written it', {
    evidence: client('sasjs/adapter: reads _webout when the job has ended'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getFile', { path: { fileref: '_webout' } }).replies(404),
      call('createJob', {
        body: {
          code: [
            'data _null_; file _webout; put "first"; run;',
            '%let rc = %sysfunc(sleep(30, 1));',
            "filename out 'out.txt';",
            'data _null_; file out; put "second"; run;',
          ],
        },
      })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('running'), { within: '60s' }),
      call('getFile', { path: { fileref: '_webout' } }).eventually(200, text(pattern(/^first\r?\n$/)), {
        within: '20s',
      }),
      call('getFile', { path: { fileref: 'out' } }).replies(404),
      call('getJobState').eventually(200, text('completed'), { within: '15m' }),
      call('getFile', { path: { fileref: 'out' } }).replies(200, text(pattern(/^second\r?\n$/))),
      call('getFileContentFromSystem', { path: { filePath: 'out.txt' } }).replies(200),
    ],
  }),
  scenario('code reads what was uploaded', {
    evidence: documented('SAS: INFILE statement'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('createJob', {
        body: { code: ['data _null_; infile probe; input word $; put "read " word; run;'] },
      })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('completed'), { within: '60s' }),
      call('getJobLog').replies(200, { items: containing({ line: 'read hello' }) }),
    ],
  }),
  scenario('code that assigns a fileref anew leads it elsewhere', {
    evidence: documented('SAS: FILENAME statement'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('createJob', {
        body: { code: ["filename probe 'other.txt';", 'data _null_; file probe; put "new"; run;'] },
      })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('completed'), { within: '60s' }),
      call('getFile').replies(200, text(pattern(/^new\r?\n$/))),
      call('getFileContentFromSystem', { path: { filePath: 'probe.txt' } }).replies(200, text('hello')),
    ],
  }),
  scenario('code that writes where it can’t leaves nothing', {
    evidence: assumed('code that writes where there is no directory, and to a directory'),
    tier: 'strict',
    given: aDirectoryFileref({}),
    steps: [
      call('createJob', {
        body: {
          code: [
            "filename lost '/nowhere/a.txt';",
            'data _null_; file lost; put "a"; run;',
            'data _null_; file probe; put "a"; run;',
            '%put done;',
          ],
        },
      })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobLog').eventually(200, { items: containing({ line: 'done' }) }, { within: '60s' }),
      call('getFile', { path: { fileref: 'lost' } }).replies(404),
      call('getFileref').replies(200, { isDirectory: true }),
    ],
  }),
]
