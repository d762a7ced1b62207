import {
  absent,
  assumed,
  containing,
  documented,
  header,
  kept,
  notKept,
  pattern,
  present,
  recorded,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import {
  aDirectoryFileref,
  aFile,
  aFileAmongOthers,
  aFileref,
  aWrittenFileref,
  bytes,
  make,
} from './file-givens.ts'
import { anIdleSession } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const tagged = { headers: { 'If-Match': kept('filerefTag') } }
const put = (body: string, input: object = tagged) =>
  call('updateFileContent', { rawBody: body, contentType: bytes, ...input })
const append = (body: string, input: object = {}) =>
  call('appendFileContent', { rawBody: body, contentType: bytes, ...input })
const assign = (name: string, path: unknown, query: object = {}) =>
  call('assignFileref', { body: { name, path: path as string }, query })

export const filerefScenarios: readonly Scenario[] = [
  scenario('a fileref names a file in the session’s directory', {
    evidence: recorded(viya, 'F36, F57'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      assign('case1', 'case1').replies(
        201,
        {
          version: 2,
          id: 'case1',
          accessMethod: 'DISK',
          fileName: 'case1',
          filePath: pattern(/\/case1$/),
          fileSize: 0,
          isDirectory: false,
          isAggregation: false,
          links: containing({ rel: 'upload', method: 'PUT' }),
        },
        { location: present, etag: present },
      ),
    ],
  }),
  scenario('an upload needs the current tag of its fileref', {
    evidence: recorded(viya, 'F36'),
    tier: 'core',
    given: aFileref({}),
    steps: [
      put('hello', {}).replies(428, sasError(428, 5033)),
      call('getFileref')
        .replies(200)
        .keeps({ filerefTag: header('etag') }),
      put('hello').replies(201, undefined, { etag: notKept('filerefTag') }),
      call('getFile').replies(200, text('hello'), { 'content-type': 'text/plain' }),
      put('again').replies(412),
      call('getFileref')
        .replies(200, { fileSize: 5 })
        .keeps({ filerefTag: header('etag') }),
      put('again!').replies(201),
      call('getFile').replies(200, text('again!')),
    ],
  }),
  scenario('an empty upload makes an empty file', {
    evidence: recorded(viya, 'F57'),
    tier: 'complete',
    given: aFileref({}),
    steps: [
      put('').replies(201),
      call('getFile').replies(200, text(''), { 'content-type': 'inode/x-empty' }),
    ],
  }),
  scenario('a name is assigned once, and found in any case', {
    evidence: recorded(viya, '12.10, 12.23'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      assign('PYVSTART', 'start.py').replies(201, { id: 'pyvstart' }),
      assign('pyvstart', 'other.py').replies(400, sasError(400, 5402)),
      call('getFileref', { path: { fileref: 'PYVSTART' } }).replies(200, { id: 'pyvstart' }),
      call('getFilerefs').replies(200, {
        limit: 10,
        items: [{ id: 'pyvstart', links: containing({ rel: 'deassign' }), fileName: absent }],
      }),
    ],
  }),
  scenario('filerefs are listed ten at a time, as summaries or whole, and filtered', {
    evidence: documented('getFilerefs: Accept-Item, filter'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('getFilerefs', { query: { filter: "eq(name,'probe')" } }).replies(200, {
        count: 1,
        items: [{ id: 'probe' }],
      }),
      call('getFilerefs', {
        headers: { 'Accept-Item': 'application/vnd.sas.compute.fileref+json' },
      }).replies(200, { items: [{ fileName: 'probe.txt', fileSize: 5 }] }),
      call('getFilerefs', { query: { filter: 'eq(' } }).replies(400),
      call('getFilerefSummary').replies(200, { id: 'probe', version: 1 }),
    ],
  }),
  scenario('a name that no fileref can have is refused', {
    evidence: assumed('the error of a name that is no fileref'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [assign('too long a name', 'a').replies(400), assign('', 'a').replies(400)],
  }),
  scenario('deassigning leaves the file', {
    evidence: assumed('what deassigning answers; the relation is measured (F57)'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('deleteFileref').replies(204),
      call('getFileref').replies(404),
      call('getFile').replies(404),
      assign('again', 'probe.txt').replies(201, { fileSize: 5 }),
    ],
  }),
  scenario('what is appended comes behind', {
    evidence: documented('compute.md: append a file to a fileref'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [append(' world').replies(201), call('getFile').replies(200, text('hello world'))],
  }),
  scenario('appending makes a file that is not there', {
    evidence: assumed('appending to a file that is not there'),
    tier: 'strict',
    given: aFileref({}),
    steps: [append('hello').replies(201), call('getFile').replies(200, text('hello'))],
  }),
  scenario('deleting the file of a fileref leaves the fileref', {
    evidence: documented('deleteFile'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('deleteFile', tagged).replies(204),
      call('getFile').replies(404),
      call('getFileref').replies(200, { fileSize: 0 }),
      call('deleteFile', { headers: { 'If-Match': '' } }).replies(404),
    ],
  }),
  scenario('deleting the file of a fileref needs its current tag', {
    evidence: assumed('whether deleting the file of a fileref needs If-Match, as a file’s own delete does'),
    tier: 'strict',
    given: aWrittenFileref({}),
    steps: [
      call('deleteFile').replies(428, sasError(428, 5033)),
      call('deleteFile', { headers: { 'If-Match': '"stale"' } }).replies(412),
      call('getFile').replies(200, text('hello')),
    ],
  }),
  scenario('a fileref of a directory lists its members, and gives the content of each', {
    evidence: documented('compute.md: handle a directory fileref'),
    tier: 'complete',
    given: aDirectoryFileref({}),
    steps: [
      call('getFileref').replies(200, { isDirectory: true }),
      call('getDirectoryFilerefContents').replies(200, {
        count: 1,
        items: [{ id: 'a.txt', links: containing({ rel: 'content' }) }],
      }),
      call('getDirectoryFileref', { query: { member: 'a.txt' } }).replies(200, { id: 'a.txt' }),
      call('getDirectoryFileref', { query: { member: 'none' } }).replies(404),
      put('hello', { query: { member: 'a.txt' } }).replies(201),
      put('new', { query: { member: 'b.txt' } }).replies(201),
      append(' more', { query: { member: 'b.txt' } }).replies(201),
      call('getFile', { query: { member: 'a.txt' } }).replies(200, text('hello')),
      call('getFile', { query: { member: 'b.txt' } }).replies(200, text('new more')),
      call('getFile', { query: { member: 'c.txt' } }).replies(404),
    ],
  }),
  scenario('a directory as a whole is only read', {
    evidence: documented('compute.md: directories are read-only'),
    tier: 'complete',
    given: aDirectoryFileref({}),
    steps: [
      call('getFile').replies(200, text(pattern(/"id":"a.txt"/))),
      put('a').replies(400),
      append('a').replies(400),
      call('deleteFile', tagged).replies(400),
    ],
  }),
  scenario('uploads make no directories, and members are no directories', {
    evidence: assumed('what an upload answers where there is no directory'),
    tier: 'strict',
    given: aFileAmongOthers({}),
    steps: [
      assign('lost', '/nowhere/a.txt')
        .replies(201)
        .keeps({ filerefTag: header('etag') }),
      put('a', { path: { fileref: 'lost' }, ...tagged }).replies(404),
      append('a', { path: { fileref: 'lost' } }).replies(404),
      assign('dir', kept('directory')).replies(201),
      put('a', { path: { fileref: 'dir' }, query: { member: 'inner' } }).replies(400),
      put('a', { path: { fileref: 'dir' }, query: { member: 'none/a.txt' } }).replies(404),
    ],
  }),
  scenario('a file that is no directory lists nothing', {
    evidence: assumed('a listing of a fileref of a file'),
    tier: 'strict',
    given: aWrittenFileref({}),
    steps: [
      call('getDirectoryFilerefContents').replies(404, sasError(404, 5436)),
      call('getDirectoryFileref', { query: { member: 'a' } }).replies(404),
    ],
  }),
  scenario('a concatenation is read as one, and written at its first file', {
    evidence: documented('compute.md: handle a concatenation fileref'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      assign('other', 'other.txt').replies(201),
      append(' world', { path: { fileref: 'other' } }).replies(201),
      assign('both', "('probe.txt' 'other.txt')")
        .replies(201, { isAggregation: true, fileSize: 11 })
        .keeps({ filerefTag: header('etag') }),
      call('getFile', { path: { fileref: 'both' } }).replies(200, text('hello world')),
      put('bye', { path: { fileref: 'both' }, ...tagged }).replies(201),
      call('getFile').replies(200, text('bye')),
    ],
  }),
  scenario('the tag of a directory’s fileref follows its members', {
    evidence: assumed('whether the list of members has the tag of the directory (13.33)'),
    tier: 'strict',
    given: aDirectoryFileref({}),
    steps: [
      call('getDirectoryFilerefContents')
        .replies(200)
        .keeps({ listTag: header('etag') }),
      make('c.txt', false, 'directoryPath').replies(201),
      call('getDirectoryFilerefContents').replies(200, {}, { etag: notKept('listTag') }),
    ],
  }),
  scenario('the summary of a fileref has the tag of its content', {
    evidence: recorded(viya, 'F36, F57'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('getFilerefSummary')
        .replies(200)
        .keeps({ summaryTag: header('etag') }),
      append('more').replies(201),
      call('getFilerefSummary').replies(200, {}, { etag: notKept('summaryTag') }),
    ],
  }),
  scenario('files and directories are not concatenated', {
    evidence: documented('compute.md: handle a concatenation fileref'),
    tier: 'complete',
    given: aFile({}),
    steps: [assign('mixed', "('probe' 'probe/a.txt')").replies(400, sasError(400, 5010))],
  }),
  scenario('a path may lie in the directory of another fileref', {
    evidence: documented('assignFileref: parent'),
    tier: 'complete',
    given: aDirectoryFileref({}),
    steps: [
      assign('inner', 'a.txt', { parent: 'probe' }).replies(201, { fileName: 'a.txt', isDirectory: false }),
      assign('lost', 'a.txt', { parent: 'none' }).replies(404),
    ],
  }),
]
