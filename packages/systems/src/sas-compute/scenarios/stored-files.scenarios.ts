import {
  client,
  containing,
  documented,
  kept,
  member,
  notKept,
  pattern,
  present,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aStoredFile, bytes } from './file-givens.ts'
import { call, sasError } from './words.ts'

const tagged = { headers: { 'If-Match': kept('storedTag') } }
const put = (body: string, input: object = tagged) =>
  call('updateStoredFileContent', { rawBody: body, contentType: 'text/csv', ...input })

export const storedFileScenarios: readonly Scenario[] = [
  scenario('a file is stored with its name and media type', {
    evidence: documented('files.md: create a file'),
    tier: 'core',
    steps: [
      call('createStoredFile', {
        rawBody: 'a,b\n1,2\n',
        contentType: 'text/csv',
        headers: { 'Content-Disposition': 'attachment; filename=Attributes.csv;' },
      })
        .replies(
          201,
          {
            name: 'Attributes.csv',
            contentType: 'text/csv',
            size: 8,
            createdBy: 'tester',
            version: 2,
            links: containing({ rel: 'content', method: 'GET' }),
          },
          { location: pattern(/\/files\/files\//), etag: present },
        )
        .keeps({ fileId: member('/id') }),
      call('getStoredFileContent').replies(200, text('a,b\n1,2\n'), { 'content-type': 'text/csv' }),
      call('getStoredFile').replies(200, { id: kept('fileId'), name: 'Attributes.csv' }),
    ],
  }),
  scenario('a file without a name gets one', {
    evidence: documented('files.md: a default filename'),
    tier: 'complete',
    steps: [
      call('createStoredFile', { rawBody: 'a', contentType: bytes })
        .replies(201, { name: pattern(/^FileResource\d+$/) })
        .keeps({ fileId: member('/id') }),
      call('getStoredFileContent').replies(200, text('a')),
    ],
  }),
  scenario('a form gives its file', {
    evidence: documented('files.md: multipart form request'),
    tier: 'complete',
    steps: [
      call('createStoredFile', {
        rawBody: [
          '--mark',
          'Content-Disposition: form-data; name="file"; filename="simple.txt"',
          'Content-Type: text/plain',
          '',
          'some text',
          '--mark--',
          '',
        ].join('\r\n'),
        contentType: 'multipart/form-data; boundary=mark',
      })
        .replies(201, { name: 'simple.txt', contentType: 'text/plain', size: 9 })
        .keeps({ fileId: member('/id') }),
      call('getStoredFileContent').replies(200, text('some text')),
    ],
  }),
  scenario('a file is written with its current tag', {
    evidence: client('vscode-sas-extension: sends If-Match with every save'),
    tier: 'complete',
    given: aStoredFile({}),
    steps: [
      put('a', {}).replies(428, sasError(428, 5033)),
      put('a', { headers: { 'If-Match': '"stale"' } }).replies(412),
      put('a,b').replies(200, { size: 3, contentType: 'text/csv' }, { etag: notKept('storedTag') }),
      call('getStoredFileContent').replies(200, text('a,b')),
      put('a').replies(412),
    ],
  }),
  scenario('a file that was deleted is gone', {
    evidence: documented('files.md: delete file'),
    tier: 'complete',
    given: aStoredFile({}),
    steps: [
      call('deleteStoredFile').replies(204),
      call('getStoredFile').replies(404),
      call('getStoredFileContent').replies(404),
      call('deleteStoredFile').replies(404),
    ],
  }),
  scenario('files are listed, filtered and found by what they belong to', {
    evidence: documented('files.md: get all files'),
    tier: 'complete',
    given: aStoredFile({}),
    steps: [
      call('getStoredFiles', { query: { filter: "eq(name,'probe-{unique}.sas')" } }).replies(200, {
        name: 'files',
        count: 1,
        items: [{ id: kept('fileId'), contentType: 'text/plain' }],
      }),
      call('createStoredFile', {
        rawBody: 'a',
        contentType: bytes,
        query: { parentUri: '/reports/{unique}' },
      }).replies(201, { parentUri: '/reports/{unique}' }),
      call('getStoredFiles', { query: { parentUri: '/reports/{unique}' } }).replies(200, { count: 1 }),
      call('getStoredFiles', { query: { filter: 'eq(' } }).replies(400, sasError(400, 1104)),
    ],
  }),
]
