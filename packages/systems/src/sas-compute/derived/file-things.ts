import {
  type CaseWords,
  header,
  kept,
  member,
  partOf,
  type StepInput,
  type ThingWords,
} from '@standin/engine'
import { bytes } from '../scenarios/file-givens.ts'
import { directory, file, fileref, storedFile } from './files.words.ts'
import { context, idleSession } from './givens.ts'

const upload = { rawBody: 'written', contentType: bytes }

/** A change that needs the current tag. */
function tagged(
  input: StepInput,
  tag: string,
  states: readonly string[],
): Readonly<Record<string, CaseWords>> {
  const withTag = (value: unknown): StepInput => ({ ...input, headers: { 'If-Match': value } })
  return {
    usual: { input: withTag(kept(tag)), holds: ['hasIfMatch', 'ifMatchCurrent'] },
    'no tag': { input, in: states },
    'stale tag': { input: withTag('"none"'), holds: ['hasIfMatch'], in: states },
  }
}

/** Renamings keep the tag, and so are told in scenarios alone. */
const fileThing: ThingWords = {
  id: 'filePath',
  newId: partOf(header('location'), /files\/([^/]+)$/),
  nowhere: '~fs~nowhere~fs~nowhere',
  read: 'getFileorDirectoryProperties',
  gone: 'pathNotAvailable',
  state: member('/isDirectory'),
  shown: { file: false, directory: true },
  tags: 'content',
  deletes: 'deleteFileOrDirectoryFromSystem',
  deletion: { headers: { 'If-Match': '' } },
  givens: { file, directory, absent: idleSession },
  events: {
    updateFileContentOnSystem: tagged(upload, 'fileTag', ['file', 'directory']),
    deleteFileOrDirectoryFromSystem: tagged({}, 'fileTag', ['file', 'directory']),
  },
}

const filerefThing: ThingWords = {
  id: 'fileref',
  newId: member('/id'),
  nowhere: 'none',
  read: 'getFileref',
  gone: 'filerefNotFound',
  tags: 'content',
  deletes: 'deleteFileref',
  makes: { operation: 'assignFileref', shows: ['name'] },
  givens: { assigned: fileref, absent: idleSession },
  events: {
    assignFileref: { usual: {}, 'a name that is taken': { in: ['assigned'] } },
    deleteFileref: { usual: {} },
  },
}

const storedFileThing: ThingWords = {
  id: 'fileId',
  newId: member('/id'),
  nowhere: '00000000-0000-4000-8000-000000000000',
  read: 'getStoredFile',
  gone: 'storedFileNotFound',
  tags: 'content',
  deletes: 'deleteStoredFile',
  givens: { stored: storedFile, absent: context },
  events: {
    updateStoredFileContent: tagged(upload, 'storedTag', ['stored']),
    deleteStoredFile: { usual: {} },
  },
}

export const fileThings: Readonly<Record<string, ThingWords>> = {
  file: fileThing,
  fileref: filerefThing,
  storedFile: storedFileThing,
}
