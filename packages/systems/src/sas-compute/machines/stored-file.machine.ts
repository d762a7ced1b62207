import {
  type BirthContext,
  type Call,
  client,
  defineMachine,
  documented,
  type EffectContext,
  type RuleContext,
  uuid,
} from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { Upload } from '../files/read-upload.ts'
import { type StoredFileData, storedFileTag } from '../files/stored-file.ts'
import { storedFileReply } from '../renderings/stored-file.ts'
import type { Operations } from '../types.ts'
import { noContent } from '../wire.ts'
import { matchesTag } from './preconditions.ts'

/** A call with what is stored. */
export type StoreCall = Call & { readonly upload: Upload }
type Rule = RuleContext<StoredFileData, StoreCall>

const streamed = documented('compute.md: POST on a log or listing writes it to the Files service')

/** A file of the Files service: it lives until somebody deletes it, in no session’s time. */
export const storedFileMachine = defineMachine<StoredFileData, StoreCall, keyof Operations, ErrorName>()({
  kind: 'storedFile',
  states: { stored: {} },
  guards: {
    hasIfMatch: ({ call }: Rule) => call.header['If-Match'] !== undefined,
    ifMatchCurrent: ({ call, self }: Rule) => matchesTag(call.header['If-Match'], storedFileTag(self)),
  },
  effects: {
    write(act: EffectContext<StoredFileData, StoreCall>): void {
      const { content, contentType } = act.call.upload
      const { revision } = act.self.data
      const modifiedBy = act.call.principal.id
      act.set({ content, contentType, revision: revision + 1, modifiedAt: act.at, modifiedBy })
    },
  },
  replies: {
    stored: ({ self, call }) => storedFileReply(201, self, call),
    written: ({ self, call }) => storedFileReply(200, self, call),
    gone: () => noContent,
  },
  durations: {},
  birth: storedFileBirth,
  on: {
    createStoredFile: [
      { from: 'absent', to: 'stored', reply: 'stored', evidence: documented('files.md: create a file') },
    ],
    streamJobLogAsFile: [{ from: 'absent', to: 'stored', reply: 'stored', evidence: streamed }],
    streamSessionLogAsFile: [{ from: 'absent', to: 'stored', reply: 'stored', evidence: streamed }],
    streamJobListingAsFile: [{ from: 'absent', to: 'stored', reply: 'stored', evidence: streamed }],
    streamSessionListingAsFile: [{ from: 'absent', to: 'stored', reply: 'stored', evidence: streamed }],
    updateStoredFileContent: [
      {
        if: ['!hasIfMatch'],
        refuse: 'ifMatchRequired',
        evidence: client('vscode-sas-extension: sends If-Match with every save'),
      },
      {
        if: ['!ifMatchCurrent'],
        refuse: 'ifMatchStale',
        evidence: client('vscode-sas-extension: sends If-Match with every save'),
      },
      { do: ['write'], reply: 'written', evidence: documented('files.md: updateContent') },
    ],
    deleteStoredFile: [{ to: 'deleted', reply: 'gone', evidence: documented('files.md: delete file') }],
  },
  time: [],
})

function storedFileBirth({ call, at, mint }: BirthContext<StoreCall>): { id: string; data: StoredFileData } {
  const { name, ...upload } = call.upload
  const own = { revision: 0, createdBy: call.principal.id, modifiedBy: call.principal.id, modifiedAt: at }
  // The service gives a name of its own where none was sent (files.md).
  return { id: uuid(mint()), data: { ...upload, name: name ?? `FileResource${at}`, ...own } }
}
