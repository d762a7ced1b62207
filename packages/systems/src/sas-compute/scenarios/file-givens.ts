import { defineGiven, header, kept, member, partOf, type Step } from '@standin/engine'
import { anIdleSession } from './givens.ts'
import { call } from './words.ts'

/** The escaped path of a file, from its own link. */
const pathIn = (pointer: string) => partOf(member(pointer), /files\/([^/]+)$/)
const madePath = partOf(header('location'), /files\/([^/]+)$/)

export const bytes = 'application/octet-stream'

/** Makes a file or directory in the one that `filePath` was kept of. */
export const make = (name: string, isDirectory: boolean, directory = 'filePath') =>
  call('createFileOrDirectory', {
    path: { filePath: kept(directory) },
    body: { name, isDirectory },
  })

const directorySteps: readonly Step[] = [
  ...anIdleSession({}).steps,
  call('getWorkingDirectory')
    .replies(200)
    .keeps({ workPath: pathIn('/links/0/href') }),
  make('probe', true, 'workPath')
    .replies(201)
    .keeps({
      filePath: madePath,
      directoryPath: madePath,
      fileTag: header('etag'),
      workDirectory: member('/path'),
    }),
]

const fileSteps: readonly Step[] = [
  ...directorySteps,
  make('a.txt', false)
    .replies(201)
    .keeps({ filePath: madePath, fileTag: header('etag'), directory: member('/path') }),
]

/** An empty directory of the session; keeps `filePath`, `fileTag`, and where it lies as `workPath`. */
export const aDirectory = defineGiven('a directory', () => ({ steps: directorySteps }))

/** An empty file, `filePath` with `fileTag`, in a directory, `directoryPath`, whose name is kept as `directory`. */
export const aFile = defineGiven('a file', () => ({ steps: fileSteps }))

/** A file with another one beside it, `otherPath`, and a directory, `innerPath`. */
export const aFileAmongOthers = defineGiven('a file among others', () => ({
  steps: [
    ...fileSteps,
    make('b.txt', false, 'directoryPath').replies(201).keeps({ otherPath: madePath }),
    make('inner', true, 'directoryPath')
      .replies(201)
      .keeps({ innerPath: madePath, innerTag: header('etag') }),
  ],
}))

const assigned = (name: string, path: unknown): Step =>
  call('assignFileref', { body: { name, path: path as string } })
    .replies(201)
    .keeps({ fileref: member('/id'), filerefTag: header('etag') })

/** A fileref of a file that is not there yet; keeps `fileref` and `filerefTag`. */
export const aFileref = defineGiven('a fileref', () => ({
  steps: [...anIdleSession({}).steps, assigned('probe', 'probe.txt')],
}))

/** A fileref of a file that holds `hello`. */
export const aWrittenFileref = defineGiven('a fileref of a file', () => ({
  steps: [
    ...anIdleSession({}).steps,
    assigned('probe', 'probe.txt'),
    call('updateFileContent', {
      rawBody: 'hello',
      contentType: bytes,
      headers: { 'If-Match': kept('filerefTag') },
    })
      .replies(201)
      .keeps({ filerefTag: header('etag') }),
  ],
}))

/** A fileref of a directory with the file `a.txt` in it. */
export const aDirectoryFileref = defineGiven('a fileref of a directory', () => ({
  steps: [...fileSteps, assigned('probe', kept('directory'))],
}))

/** A file of the Files service that holds code; keeps `fileId` and `storedTag`. */
export const aStoredFile = defineGiven('a stored file', () => ({
  steps: [
    call('createStoredFile', {
      rawBody: '%put from the file;\n%let done = 1;\n',
      contentType: 'text/plain',
      headers: { 'Content-Disposition': 'attachment; filename="probe-{unique}.sas"' },
    })
      .replies(201)
      .keeps({
        fileId: member('/id'),
        storedTag: header('etag'),
        storedUri: partOf(member('/links/0/href'), /(\/files\/files\/.*)$/),
      }),
  ],
}))

/** A stored file, and a session that can run code. */
export const aSessionAndAStoredFile = defineGiven('a session and a stored file', () => ({
  steps: [...anIdleSession({}).steps, ...aStoredFile({}).steps],
}))
