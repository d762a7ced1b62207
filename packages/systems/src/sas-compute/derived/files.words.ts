import {
  type DerivedWords,
  defineGiven,
  type ExampleWords,
  header,
  kept,
  type ListWords,
  member,
  partOf,
} from '@standin/engine'
import {
  aDirectory,
  aDirectoryFileref,
  aFile,
  aFileAmongOthers,
  aFileref,
  aStoredFile,
  aWrittenFileref,
  bytes,
  make,
} from '../scenarios/file-givens.ts'
import { call } from '../scenarios/words.ts'
import { completedJob, idleSession, printingJob } from './givens.ts'

const none = { input: {} }
const upload = { rawBody: 'written', contentType: bytes }
const tagged = (tag: string) => ({ headers: { 'If-Match': kept(tag) } })

export const directory = aDirectory({})
export const file = aFile({})
export const fileref = aWrittenFileref({})
const newFileref = aFileref({})
export const storedFile = aStoredFile({})
const amongOthers = aFileAmongOthers({})
const ofDirectory = aDirectoryFileref({})
const inDirectory = { path: { filePath: kept('directoryPath') } }

/** A fileref of a directory with three members. */
const fullDirectory = defineGiven('a fileref of a full directory', () => ({
  steps: [
    ...amongOthers.steps,
    call('assignFileref', { body: { name: 'full', path: kept('directory') as unknown as string } })
      .replies(201)
      .keeps({ fileref: member('/id') }),
  ],
}))({})

/** Three filerefs. */
const threeFilerefs = defineGiven('three filerefs', () => ({
  steps: [
    ...idleSession.steps,
    ...['one', 'two', 'three'].map((name) =>
      call('assignFileref', { body: { name, path: name } }).replies(201),
    ),
  ],
}))({})

/** Three stored files that belong to one thing. */
const threeStored = defineGiven('three stored files', () => ({
  steps: ['a', 'b', 'c'].map((rawBody) =>
    call('createStoredFile', {
      rawBody,
      contentType: bytes,
      query: { parentUri: '/standin/{unique}' },
    }).replies(201),
  ),
}))({})

/** A session with a directory whose members can be named. */
const toCopy = defineGiven('a file to copy', () => ({
  steps: [
    ...directory.steps,
    make('a.txt', false)
      .replies(201)
      .keeps({ copyPath: partOf(header('location'), /files\/([^/]+)$/) }),
  ],
}))({})

export const fileExamples: DerivedWords['examples'] = {
  getFilerefs: { given: fileref, ...none },
  assignFileref: { given: idleSession, input: { body: { version: 1, name: 'probe', path: 'probe.txt' } } },
  getFileref: { given: fileref, ...none },
  deleteFileref: { given: fileref, ...none },
  getFilerefSummary: { given: fileref, ...none },
  getDirectoryFileref: { given: ofDirectory, input: { query: { member: 'a.txt' } } },
  getFile: { given: fileref, ...none },
  updateFileContent: { given: newFileref, input: { ...upload, ...tagged('filerefTag') } },
  appendFileContent: { given: fileref, input: upload },
  deleteFile: { given: fileref, input: tagged('filerefTag') },
  getDirectoryFilerefContents: { given: ofDirectory, ...none },
  getWorkingDirectory: { given: idleSession, ...none },
  getFileorDirectoryProperties: { given: file, ...none },
  updateFileOrDirectoryOnSystem: {
    given: file,
    input: { body: { name: 'renamed.txt', path: kept('directory') }, ...tagged('fileTag') },
  },
  deleteFileOrDirectoryFromSystem: { given: file, input: tagged('fileTag') },
  createFileOrDirectory: { given: directory, input: { body: { name: 'new.txt', isDirectory: false } } },
  copyFileOrDirectory: {
    given: toCopy,
    input: { path: { filePath: 'copy.txt' }, body: { name: 'probe', path: kept('workDirectory') } },
  },
  getDirectoryMembers: { given: directory, ...none },
  getFileContentFromSystem: { given: written(), ...none },
  updateFileContentOnSystem: { given: file, input: { ...upload, ...tagged('fileTag') } },
  getStoredFiles: { given: storedFile, ...none },
  createStoredFile: {
    given: idleSession,
    input: { ...upload, headers: { 'Content-Disposition': 'attachment; filename=standin-{unique}.txt' } },
  },
  getStoredFile: { given: storedFile, ...none },
  deleteStoredFile: { given: storedFile, ...none },
  getStoredFileContent: { given: storedFile, ...none },
  updateStoredFileContent: { given: storedFile, input: { ...upload, ...tagged('storedTag') } },
  ...streamExamples(),
}

function written() {
  return defineGiven('a file that holds something', () => ({
    steps: [
      ...file.steps,
      call('updateFileContentOnSystem', { ...upload, ...tagged('fileTag') })
        .replies(200)
        .keeps({ fileTag: header('etag') }),
    ],
  }))({})
}

function streamExamples(): Readonly<Record<string, ExampleWords>> {
  const input = { body: { version: 1, attributes: { format: 'prefixedText' } } }
  return {
    streamJobLogAsFile: { given: completedJob, input },
    streamSessionLogAsFile: { given: completedJob, input },
    streamJobListingAsFile: { given: printingJob, input },
    streamSessionListingAsFile: { given: printingJob, input },
  }
}

export const fileOutside: DerivedWords['outside'] = {
  fileref: { value: 'none', error: 'filerefNotFound' },
  filePath: { value: '~fs~nowhere~fs~nowhere', error: 'pathNotAvailable' },
  fileId: { value: '00000000-0000-4000-8000-000000000000', error: 'storedFileNotFound' },
}

/** A renaming says what is wrong inside a 200, and a list that its directory is none. */
export const fileErrorWords: DerivedWords['errors'] = {
  'updateFileOrDirectoryOnSystem:ifMatchRequired': {
    status: 200,
    body: { httpStatusCode: 0, errorCode: 5033, errors: [{ httpStatusCode: 428 }] },
  },
  'updateFileOrDirectoryOnSystem:ifMatchStale': {
    status: 200,
    body: { httpStatusCode: 0, errorCode: 5034, errors: [{ httpStatusCode: 412 }] },
  },
  'getDirectoryMembers:pathNotAvailable': { status: 404, body: { httpStatusCode: 404, errorCode: 5436 } },
}

const pages = {
  input: {},
  items: '/items',
  id: '/id',
  start: 'start',
  limit: 'limit',
  count: '/count',
  echoes: { start: '/start', limit: '/limit' },
  links: '/links',
}

export const fileLists: Readonly<Record<string, ListWords>> = {
  getFilerefs: { ...pages, given: threeFilerefs, of: { kind: 'fileref', shows: ['id', 'name'] } },
  getDirectoryMembers: { ...pages, given: amongOthers, input: inDirectory, id: '/name' },
  getDirectoryFilerefContents: { ...pages, given: fullDirectory },
  getStoredFiles: {
    ...pages,
    given: threeStored,
    input: { query: { parentUri: '/standin/{unique}' } },
    of: { kind: 'storedFile', shows: ['id', 'name', 'size', 'contentType'] },
  },
}
