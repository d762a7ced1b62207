import { assumed, defineMachine, documented, recorded } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { FileData } from '../files/file-tree.ts'
import { propertiesReply, renameRefusal, uploadedReply } from '../renderings/file.ts'
import type { Operations } from '../types.ts'
import { noContent } from '../wire.ts'
import { type FileCall, fileBirth, fileEffects, fileGuards } from './file.rules.ts'

const viya = 'Viya 2026.03'
const directories = ['directory', 'readOnly'] as const
const anywhere = ['absent', 'file', ...directories] as const
const uploads = 'what an upload answers where there is no directory'
type Event = keyof Operations | 'updateFileContent#member'

/** A file or directory of a session's machine; what the platform owns can only be read. */
export const fileMachine = defineMachine<FileData, FileCall, Event, ErrorName>()({
  kind: 'file',
  states: { file: {}, directory: {}, readOnly: {} },
  guards: fileGuards,
  effects: fileEffects,
  replies: {
    created: ({ self, call }) => propertiesReply(201, self, call),
    properties: ({ self, call }) => propertiesReply(200, self, call),
    uploaded: ({ self, call }) => uploadedReply(self, call),
    unconditional: ({ call }) => renameRefusal(call, 'ifMatchRequired'),
    stale: ({ call }) => renameRefusal(call, 'ifMatchStale'),
    gone: () => noContent,
  },
  durations: {},
  birth: fileBirth,
  on: {
    createFileOrDirectory: [
      { from: 'absent', if: ['!parentTakes'], refuse: 'pathNotAvailable', evidence: recorded(viya, '13.34') },
      {
        from: 'absent',
        if: ['asDirectory'],
        to: 'directory',
        do: ['join'],
        reply: 'created',
        evidence: recorded(viya, '13.24'),
      },
      {
        from: 'absent',
        to: 'file',
        do: ['join'],
        reply: 'created',
        evidence: recorded(viya, '13.24, 13.34'),
      },
      { refuse: 'fileTaken', evidence: recorded(viya, '13.24') },
    ],
    copyFileOrDirectory: [
      {
        from: 'absent',
        if: ['!hasSource'],
        refuse: 'pathNotAvailable',
        evidence: assumed('copying what is not there'),
      },
      {
        from: 'absent',
        if: ['!parentTakes'],
        refuse: 'pathNotAvailable',
        evidence: assumed('copying to where there is no directory'),
      },
      {
        from: 'absent',
        if: ['copiesDirectory'],
        to: 'directory',
        do: ['join'],
        reply: 'created',
        evidence: documented('copyFileOrDirectory'),
      },
      {
        from: 'absent',
        to: 'file',
        do: ['write', 'join'],
        reply: 'created',
        evidence: documented('copyFileOrDirectory'),
      },
      {
        from: 'file',
        if: ['overwrites', 'hasSource', '!copiesDirectory'],
        do: ['write'],
        reply: 'created',
        evidence: documented('copyFileOrDirectory: overwrite'),
      },
      {
        refuse: 'fileTaken',
        evidence: assumed('copying onto a name that is taken, as creating is measured'),
      },
    ],
    updateFileOrDirectoryOnSystem: [
      { if: ['!hasIfMatch'], reply: 'unconditional', evidence: recorded(viya, '13.25') },
      { if: ['!ifMatchCurrent'], reply: 'stale', evidence: recorded(viya, '13.32') },
      { from: 'readOnly', refuse: 'pathNotAvailable', evidence: assumed('moving what can only be read') },
      { if: ['goesIntoItself'], refuse: 'pathIntoItself', evidence: recorded(viya, '13.31') },
      { if: ['!targetTakes'], refuse: 'targetNotAvailable', evidence: recorded(viya, '13.31') },
      { if: ['clashes'], refuse: 'targetTaken', evidence: recorded(viya, '13.31') },
      { do: ['move'], reply: 'properties', evidence: recorded(viya, '13.25, 13.31') },
    ],
    deleteFileOrDirectoryFromSystem: [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: recorded(viya, 'F65, 13.26') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: recorded(viya, '13.26') },
      { from: 'readOnly', refuse: 'pathNotAvailable', evidence: assumed('deleting what can only be read') },
      { to: 'deleted', do: ['leave'], reply: 'gone', evidence: recorded(viya, 'F65, 13.33') },
    ],
    updateFileContentOnSystem: [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: recorded(viya, '13.24') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: recorded(viya, '13.24') },
      { from: directories, refuse: 'notAFile', evidence: assumed('writing the content of a directory') },
      { do: ['write'], reply: 'properties', evidence: recorded(viya, '13.24') },
    ],
    updateFileContent: [
      { from: anywhere, if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: recorded(viya, 'F36') },
      {
        from: anywhere,
        if: ['!ifMatchCurrent'],
        refuse: 'ifMatchStale',
        evidence: documented('compute.md: upload a file to a fileref'),
      },
      {
        from: directories,
        refuse: 'directoryContent',
        evidence: documented('compute.md: directories are read-only'),
      },
      { from: 'absent', if: ['!parentTakes'], refuse: 'pathNotAvailable', evidence: assumed(uploads) },
      {
        from: 'absent',
        to: 'file',
        do: ['write', 'join'],
        reply: 'uploaded',
        evidence: recorded(viya, 'F36, F57'),
      },
      { do: ['write'], reply: 'uploaded', evidence: recorded(viya, '12.23') },
    ],
    'updateFileContent#member': [
      { from: 'absent', if: ['!parentTakes'], refuse: 'pathNotAvailable', evidence: assumed(uploads) },
      {
        from: 'absent',
        to: 'file',
        do: ['write', 'join'],
        reply: 'uploaded',
        evidence: documented('compute.md: handle a directory fileref'),
      },
      {
        from: directories,
        refuse: 'directoryContent',
        evidence: assumed('writing a member that is a directory'),
      },
      {
        do: ['write'],
        reply: 'uploaded',
        evidence: documented('compute.md: handle a directory fileref'),
      },
    ],
    appendFileContent: [
      { from: 'absent', if: ['!parentTakes'], refuse: 'pathNotAvailable', evidence: assumed(uploads) },
      {
        from: 'absent',
        to: 'file',
        do: ['write', 'join'],
        reply: 'uploaded',
        evidence: assumed('appending to a file that is not there'),
      },
      {
        from: directories,
        refuse: 'directoryContent',
        evidence: documented('compute.md: directories are read-only'),
      },
      { do: ['append'], reply: 'uploaded', evidence: documented('compute.md: append a file to a fileref') },
    ],
    deleteFile: [
      {
        if: ['!hasIfMatch'],
        refuse: 'ifMatchRequired',
        evidence: assumed(
          'whether deleting the file of a fileref needs If-Match, as a file’s own delete does',
        ),
      },
      {
        if: ['!ifMatchCurrent'],
        refuse: 'ifMatchStale',
        evidence: assumed(
          'whether deleting the file of a fileref needs If-Match, as a file’s own delete does',
        ),
      },
      {
        from: directories,
        refuse: 'directoryContent',
        evidence: documented('compute.md: directories are read-only'),
      },
      { to: 'deleted', do: ['leave'], reply: 'gone', evidence: documented('deleteFile') },
    ],
    // From what code and external resources leave, and from the directory that a file is in.
    '.write': [
      {
        from: 'absent',
        to: 'file',
        do: ['write', 'join'],
        evidence: documented('compute.md: external resources; SAS: FILE statement'),
      },
      { do: ['write'], evidence: documented('SAS: FILE statement') },
    ],
    '.remove': [{ to: 'deleted', evidence: recorded(viya, '13.26') }],
  },
  time: [],
})
