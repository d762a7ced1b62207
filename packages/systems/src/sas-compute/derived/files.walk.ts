import { anyOf, header, latest, member, partOf, stray, type WalkWords } from '@standin/engine'
import { bytes } from '../scenarios/file-givens.ts'

const ownPath = partOf(member('/links/0/href'), /files\/([^/]+)$/)
const madePath = partOf(header('location'), /files\/([^/]+)$/)
const fileTag = header('etag')

/** A write with the right tag, the wrong one and none. */
const writes = (tag: string) => [
  { rawBody: 'hello', contentType: bytes, headers: { 'If-Match': latest(tag) } },
  { rawBody: 'more than that', contentType: bytes, headers: { 'If-Match': latest(tag) } },
  { rawBody: 'stale', contentType: bytes, headers: { 'If-Match': stray(tag) } },
  { rawBody: 'none', contentType: bytes, headers: { 'If-Match': anyOf(undefined, '*') } },
]
const conditions = (tag: string) => [
  { headers: { 'If-Match': latest(tag) } },
  { headers: { 'If-Match': anyOf(undefined, '"none"') } },
]
const streams = [{ body: { attributes: { format: anyOf(undefined, 'nothing') } } }]
const lines = 'lines are what the code of a job makes of them, and differ in words'

/** Files made, written, moved, copied and deleted, by their paths, by filerefs and in the Files service. */
export const fileWalk: Pick<WalkWords, 'keeps' | 'inputs' | 'without'> = {
  keeps: {
    getWorkingDirectory: { filePath: ownPath },
    createFileOrDirectory: { filePath: madePath, fileTag },
    getFileorDirectoryProperties: { fileTag },
    updateFileContentOnSystem: { fileTag },
    assignFileref: { fileref: member('/id'), filerefTag: fileTag },
    getFileref: { filerefTag: fileTag },
    updateFileContent: { filerefTag: fileTag },
    createStoredFile: { storedTag: fileTag },
    getStoredFile: { storedTag: fileTag },
    updateStoredFileContent: { storedTag: fileTag },
  },
  inputs: {
    createFileOrDirectory: [
      { body: { name: anyOf('a', 'b', '.c'), isDirectory: anyOf(true, false) } },
      { body: anyOf({}, 'nothing') },
    ],
    copyFileOrDirectory: [
      { query: { overwrite: anyOf(undefined, true) }, body: { name: anyOf('a', 'b', 'none') } },
    ],
    updateFileOrDirectoryOnSystem: [
      { body: { name: anyOf('a', 'd') }, headers: { 'If-Match': latest('fileTag') } },
      { body: { name: 'd' }, headers: { 'If-Match': anyOf(undefined, '"none"') } },
    ],
    deleteFileOrDirectoryFromSystem: conditions('fileTag'),
    updateFileContentOnSystem: writes('fileTag'),
    getDirectoryMembers: [{}, { query: { showAll: true, limit: anyOf(1, 2, -1) } }],
    assignFileref: [{ body: { name: anyOf('one', 'two', 'much too long'), path: anyOf('a', 'b', 'c/d') } }],
    updateFileContent: writes('filerefTag'),
    appendFileContent: [{ rawBody: 'hello', contentType: bytes }],
    deleteFile: conditions('filerefTag'),
    getDirectoryFileref: [{ query: { member: anyOf('a', 'none') } }],
    createStoredFile: [
      {
        rawBody: 'hello',
        contentType: 'text/plain',
        headers: { 'Content-Disposition': 'filename="walked.txt"' },
      },
    ],
    updateStoredFileContent: writes('storedTag'),
    streamJobLogAsFile: streams,
    streamSessionLogAsFile: streams,
    streamJobListingAsFile: streams,
    streamSessionListingAsFile: streams,
  },
  without: {
    getStoredFiles: 'what is there differs from one installation to the next',
    getStoredFileContent: lines,
  },
}
