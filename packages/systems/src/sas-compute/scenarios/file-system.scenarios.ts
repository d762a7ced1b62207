import {
  assumed,
  containing,
  header,
  kept,
  member,
  notKept,
  partOf,
  present,
  recorded,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aDirectory, aFile, aFileAmongOthers, bytes, make } from './file-givens.ts'
import { anIdleSession } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const tagged = (name = 'fileTag') => ({ headers: { 'If-Match': kept(name) } })
const root = { path: { filePath: '~fs~' } }
const nowhere = { path: { filePath: '~fs~tmp~fs~nowhere' } }
const write = (body: string, input: object = tagged()) =>
  call('updateFileContentOnSystem', { rawBody: body, contentType: bytes, ...input })

export const fileSystemScenarios: readonly Scenario[] = [
  scenario('the working directory belongs to the session, and is empty', {
    evidence: recorded(viya, 'F61, 13.20'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getWorkingDirectory')
        .replies(200, {
          isDirectory: true,
          readOnly: false,
          links: containing({ rel: 'getDirectoryMembers', method: 'GET' }),
        })
        .keeps({ filePath: partOf(member('/links/0/href'), /files\/([^/]+)$/) }),
      call('getDirectoryMembers').replies(200, { name: 'Directory listing', count: 0, items: [] }),
    ],
  }),
  scenario('the tag of the working directory follows its members', {
    evidence: recorded(viya, '13.33'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getWorkingDirectory')
        .replies(200)
        .keeps({ filePath: partOf(member('/links/0/href'), /files\/([^/]+)$/), emptyTag: header('etag') }),
      call('getWorkingDirectory').replies(200, {}, { etag: kept('emptyTag') }),
      make('made.txt', false, 'filePath').replies(201),
      call('getWorkingDirectory').replies(200, {}, { etag: notKept('emptyTag') }),
    ],
  }),
  scenario('the root can only be read, and lists no hidden places', {
    evidence: recorded(viya, '13.20, 13.21'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getFileorDirectoryProperties', root).replies(
        200,
        { name: '', isDirectory: true, readOnly: true, links: containing({ rel: 'makeDirectory' }) },
        { etag: present },
      ),
      call('getDirectoryMembers', { ...root, query: { limit: 100 } }).replies(200, {
        items: containing({ name: 'tmp', path: '/', isDirectory: true, version: 1 }),
      }),
    ],
  }),
  scenario('a path that is not there is not found, be it a file or a directory', {
    evidence: recorded(viya, '13.21'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getFileorDirectoryProperties', nowhere).replies(404, sasError(404, 5437)),
      call('getFileContentFromSystem', nowhere).replies(404, sasError(404, 5437)),
      call('getDirectoryMembers', { path: { filePath: '~fs~root' } }).replies(404, sasError(404, 5436)),
    ],
  }),
  scenario('a file is made, written and read', {
    evidence: recorded(viya, '13.24, 13.34'),
    tier: 'core',
    given: aDirectory({}),
    steps: [
      make('new.txt', false)
        .replies(
          201,
          { name: 'new.txt', isDirectory: false, size: 0, version: 1 },
          { location: present, etag: present },
        )
        .keeps({ filePath: partOf(header('location'), /files\/([^/]+)$/), fileTag: header('etag') }),
      write('hello').replies(200, { name: 'new.txt', size: 5 }, { etag: notKept('fileTag') }),
      call('getFileContentFromSystem').replies(200, text('hello')),
      call('getFileorDirectoryProperties')
        .replies(200, { size: 5 })
        .keeps({ fileTag: header('etag') }),
      call('getFileContentFromSystem', { headers: { accept: bytes } }).replies(200, text('hello'), {
        etag: kept('fileTag'),
        'content-type': bytes,
      }),
    ],
  }),
  scenario('a write needs the current tag, and an empty one asks for nothing', {
    evidence: recorded(viya, '13.24, 13.26'),
    tier: 'core',
    given: aFile({}),
    steps: [
      write('a', {}).replies(428, sasError(428, 5033)),
      write('a', { headers: { 'If-Match': '"stale"' } }).replies(412),
      write('a', { headers: { 'If-Match': '*' } }).replies(412),
      write('a', { headers: { 'If-Match': '' } }).replies(200, { size: 1 }),
      write('ab').replies(412),
    ],
  }),
  scenario('a directory has no content to read or write', {
    evidence: assumed('reading and writing the content of a directory'),
    tier: 'strict',
    given: aDirectory({}),
    steps: [
      call('getFileContentFromSystem').replies(400),
      write('a').replies(400),
      write('a', { ...root, headers: { 'If-Match': '' } }).replies(400),
    ],
  }),
  scenario('a name that is taken stays whose it is', {
    evidence: recorded(viya, '13.24'),
    tier: 'complete',
    given: aFile({}),
    steps: [
      make('a.txt', false, 'directoryPath').replies(409, sasError(409, 5451)),
      make('a.txt', true, 'directoryPath').replies(409, sasError(409, 5451)),
    ],
  }),
  scenario('nothing is made where it can’t be', {
    evidence: recorded(viya, '13.34'),
    tier: 'complete',
    given: aFile({}),
    steps: [
      call('createFileOrDirectory', { ...root, body: { name: 'a', isDirectory: true } }).replies(
        404,
        sasError(404, 5437),
      ),
      make('b', false).replies(404, sasError(404, 5437)),
    ],
  }),
  scenario('without a name the path itself is made', {
    evidence: assumed('touching a path without a name in the body'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('createFileOrDirectory', {
        path: { filePath: 'touched.txt' },
        body: { isDirectory: false },
      }).replies(201, { name: 'touched.txt' }),
      call('getFileorDirectoryProperties', { path: { filePath: 'touched.txt' } }).replies(200),
    ],
  }),
  scenario('members come in pages that leave out what is hidden', {
    evidence: recorded(viya, 'F68, 13.22'),
    tier: 'complete',
    given: aFileAmongOthers({}),
    steps: [
      make('.hidden', false, 'directoryPath').replies(201),
      call('getDirectoryMembers', { path: { filePath: kept('directoryPath') } }).replies(200, {
        count: 3,
        items: [
          { name: 'a.txt', path: kept('directory'), links: containing({ rel: 'createFile', method: 'PUT' }) },
          { name: 'b.txt' },
          { name: 'inner', isDirectory: true, links: containing({ rel: 'deleteDirectory' }) },
        ],
      }),
      call('getDirectoryMembers', {
        path: { filePath: kept('directoryPath') },
        query: { showAll: true, limit: 2 },
      }).replies(200, {
        count: 4,
        items: [{ name: '.hidden' }, { name: 'a.txt' }],
        links: containing({ rel: 'next' }),
      }),
    ],
  }),
  scenario('names with signs that a URL can’t hold are escaped', {
    evidence: recorded(viya, '13.22, 13.28'),
    tier: 'complete',
    given: aDirectory({}),
    steps: [
      make('x;y~z#q é.txt', false)
        .replies(201, { name: 'x;y~z#q é.txt' })
        .keeps({ escaped: partOf(header('location'), /~fs~(x[^/]*)$/) }),
      call('getDirectoryMembers').replies(200, {
        items: containing({ name: 'x;y~z#q é.txt', links: containing({ rel: 'self' }) }),
      }),
    ],
  }),
  scenario('a path is expanded when that is asked for', {
    evidence: assumed('what expandPath resolves; HOME is / on the measured system (13.21)'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('getFileorDirectoryProperties', {
        path: { filePath: '$HOME~fs~tmp' },
        query: { expandPath: true },
      }).replies(200, { name: 'tmp', path: '/' }),
      call('getFileorDirectoryProperties', { path: { filePath: '$HOME~fs~tmp' } }).replies(404),
    ],
  }),
  scenario('files of a session that is gone are not found', {
    evidence: recorded(viya, '13.29'),
    tier: 'complete',
    given: aFile({}),
    steps: [
      call('deleteSession').replies(204),
      call('getFileorDirectoryProperties').replies(404, sasError(404, 5837)),
      call('getWorkingDirectory').replies(404, sasError(404, 5837)),
    ],
  }),
]
