import {
  absent,
  assumed,
  documented,
  header,
  kept,
  member,
  notKept,
  partOf,
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
const write = (body: string, input: object = tagged()) =>
  call('updateFileContentOnSystem', { rawBody: body, contentType: bytes, ...input })

/** Files that are renamed, moved, copied and deleted. */
export const fileMoveScenarios: readonly Scenario[] = [
  scenario('a renaming moves too, and leaves the tag', {
    evidence: recorded(viya, '13.25'),
    tier: 'core',
    given: aFileAmongOthers({}),
    steps: [
      call('updateFileOrDirectoryOnSystem', {
        ...tagged(),
        body: { name: 'renamed.txt', path: kept('workDirectory') },
      })
        .replies(200, { name: 'renamed.txt', path: kept('workDirectory'), httpStatusCode: absent })
        .keeps({ renamedPath: partOf(member('/links/0/href'), /files\/([^/]+)$/) }),
      call('getFileorDirectoryProperties').replies(404, sasError(404, 5437)),
      call('getFileorDirectoryProperties', { path: { filePath: kept('renamedPath') } }).replies(
        200,
        { name: 'renamed.txt' },
        { etag: kept('fileTag') },
      ),
    ],
  }),
  scenario('a renaming without the current tag is a 200 that says why not', {
    evidence: recorded(viya, '13.25, 13.32'),
    tier: 'complete',
    given: aFile({}),
    steps: [
      call('updateFileOrDirectoryOnSystem', { body: { name: 'b.txt', path: kept('directory') } }).replies(
        200,
        {
          httpStatusCode: 0,
          errorCode: 5033,
          errors: [{ httpStatusCode: 428 }],
          name: absent,
        },
      ),
      call('updateFileOrDirectoryOnSystem', {
        headers: { 'If-Match': '"stale"' },
        body: { name: 'b.txt', path: kept('directory') },
      }).replies(200, { httpStatusCode: 0, errorCode: 5034, errors: [{ httpStatusCode: 412 }] }),
      call('getFileorDirectoryProperties').replies(200, { name: 'a.txt' }),
    ],
  }),
  scenario('each file that is renamed keeps its own tag', {
    evidence: recorded(viya, '13.25'),
    tier: 'complete',
    given: aFile({}),
    steps: [
      call('updateFileOrDirectoryOnSystem', {
        ...tagged(),
        body: { name: 'b.txt', path: kept('directory') },
      }).replies(200, { name: 'b.txt' }, { etag: kept('fileTag') }),
      make('a.txt', false, 'directoryPath')
        .replies(201, {}, { etag: notKept('fileTag') })
        .keeps({ nextTag: header('etag') }),
      call('updateFileOrDirectoryOnSystem', {
        ...tagged('nextTag'),
        body: { name: 'c.txt', path: kept('directory') },
      }).replies(200, { name: 'c.txt' }, { etag: kept('nextTag') }),
    ],
  }),
  scenario('a renaming without a path moves to the working directory', {
    evidence: recorded(viya, '13.32'),
    tier: 'complete',
    given: aFile({}),
    steps: [
      call('updateFileOrDirectoryOnSystem', { ...tagged(), body: { name: 'b.txt' } }).replies(200, {
        name: 'b.txt',
        path: kept('workDirectory'),
      }),
    ],
  }),
  scenario('a renaming takes no name that is taken, and goes to no place that is not there', {
    evidence: recorded(viya, '13.31'),
    tier: 'complete',
    given: aFileAmongOthers({}),
    steps: [
      call('updateFileOrDirectoryOnSystem', {
        ...tagged(),
        body: { name: 'b.txt', path: kept('directory') },
      }).replies(409, sasError(409, 5451)),
      call('updateFileOrDirectoryOnSystem', {
        ...tagged(),
        body: { name: 'b.txt', path: '/nowhere' },
      }).replies(404, sasError(404, 5437)),
      call('updateFileOrDirectoryOnSystem', {
        ...tagged(),
        query: { overwrite: true },
        body: { name: 'b.txt', path: kept('directory') },
      }).replies(200, { name: 'b.txt' }),
    ],
  }),
  scenario('a directory moves with its members, and never into itself', {
    evidence: recorded(viya, '13.31'),
    tier: 'complete',
    given: aFileAmongOthers({}),
    steps: [
      call('getFileorDirectoryProperties', { path: { filePath: kept('directoryPath') } })
        .replies(200)
        .keeps({ directoryTag: header('etag') }),
      call('updateFileOrDirectoryOnSystem', {
        path: { filePath: kept('directoryPath') },
        ...tagged('directoryTag'),
        body: { name: 'deeper', path: kept('directory') },
      }).replies(404, { errorCode: 5437, errors: [{ httpStatusCode: 400, errorCode: 5455 }] }),
      call('updateFileOrDirectoryOnSystem', {
        path: { filePath: kept('directoryPath') },
        ...tagged('directoryTag'),
        body: { name: 'moved', path: kept('workDirectory') },
      })
        .replies(200, { name: 'moved' })
        .keeps({ movedPath: partOf(member('/links/0/href'), /files\/([^/]+)$/) }),
      call('getDirectoryMembers', { path: { filePath: kept('movedPath') } }).replies(200, { count: 3 }),
    ],
  }),
  scenario('what can only be read is neither moved nor deleted', {
    evidence: assumed('moving and deleting what can only be read'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('getFileorDirectoryProperties', { path: { filePath: '~fs~opt' } })
        .replies(200)
        .keeps({ fileTag: header('etag') }),
      call('updateFileOrDirectoryOnSystem', {
        path: { filePath: '~fs~opt' },
        ...tagged(),
        body: { name: 'opt2', path: '/tmp' },
      }).replies(404),
      call('deleteFileOrDirectoryFromSystem', { path: { filePath: '~fs~opt' }, ...tagged() }).replies(404),
    ],
  }),
  scenario('deleting a file needs its current tag', {
    evidence: recorded(viya, 'F65, 13.26'),
    tier: 'core',
    given: aFile({}),
    steps: [
      call('deleteFileOrDirectoryFromSystem').replies(428, sasError(428, 5033)),
      call('deleteFileOrDirectoryFromSystem', { headers: { 'If-Match': '"stale"' } }).replies(412),
      call('deleteFileOrDirectoryFromSystem', tagged()).replies(204),
      call('getFileorDirectoryProperties').replies(404, sasError(404, 5437)),
      call('deleteFileOrDirectoryFromSystem', tagged()).replies(404, sasError(404, 5437)),
    ],
  }),
  scenario('a directory’s tag follows its members, and it is deleted with them', {
    evidence: recorded(viya, '13.33'),
    tier: 'complete',
    given: aDirectory({}),
    steps: [
      make('a.txt', false)
        .replies(201)
        .keeps({ memberPath: partOf(header('location'), /files\/([^/]+)$/), memberTag: header('etag') }),
      call('deleteFileOrDirectoryFromSystem', tagged()).replies(412),
      call('getFileorDirectoryProperties')
        .replies(200, undefined, { etag: notKept('fileTag') })
        .keeps({ fileTag: header('etag') }),
      write('a', { path: { filePath: kept('memberPath') }, ...tagged('memberTag') }).replies(200),
      call('deleteFileOrDirectoryFromSystem', tagged()).replies(204),
      call('getFileorDirectoryProperties', { path: { filePath: kept('memberPath') } }).replies(404),
    ],
  }),
  scenario('files are copied, directories with their members', {
    evidence: documented('copyFileOrDirectory'),
    tier: 'complete',
    given: aFileAmongOthers({}),
    steps: [
      write('hello').replies(200),
      call('copyFileOrDirectory', {
        path: { filePath: 'copy.txt' },
        body: { name: 'a.txt', path: kept('directory') },
      }).replies(201, { name: 'copy.txt', size: 5 }),
      call('copyFileOrDirectory', {
        path: { filePath: 'copies' },
        body: { path: kept('directory') },
      }).replies(201, {
        name: 'copies',
        isDirectory: true,
      }),
      call('getFileContentFromSystem', { path: { filePath: 'copies~fs~a.txt' } }).replies(200, text('hello')),
      call('getDirectoryMembers', { path: { filePath: 'copies' } }).replies(200, { count: 3 }),
    ],
  }),
  scenario('a copy overwrites where it may', {
    evidence: documented('copyFileOrDirectory: overwrite'),
    tier: 'complete',
    given: aFileAmongOthers({}),
    steps: [
      write('hello').replies(200),
      call('copyFileOrDirectory', {
        path: { filePath: kept('otherPath') },
        query: { overwrite: true },
        body: { name: 'a.txt', path: kept('directory') },
      }).replies(201, { size: 5 }),
    ],
  }),
  scenario('a copy is refused where a name is taken, and where there is nothing to copy or no place for it', {
    evidence: assumed('copying onto a name that is taken, from nowhere and to nowhere'),
    tier: 'strict',
    given: aFileAmongOthers({}),
    steps: [
      call('copyFileOrDirectory', {
        path: { filePath: kept('otherPath') },
        body: { name: 'a.txt', path: kept('directory') },
      }).replies(409, sasError(409, 5451)),
      call('copyFileOrDirectory', {
        path: { filePath: 'copy' },
        body: { name: 'c.txt', path: kept('directory') },
      }).replies(404, sasError(404, 5437)),
      call('copyFileOrDirectory', {
        path: { filePath: '~fs~copy' },
        body: { name: 'a.txt', path: kept('directory') },
      }).replies(404, sasError(404, 5437)),
    ],
  }),
]
