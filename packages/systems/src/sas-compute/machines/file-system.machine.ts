import { type Call, defineMachine, type EffectContext, standinOnly } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { FileSystemData } from '../files/open-files.ts'

export type ApplyCall = Call & FileSystemData

/** Notes what the files of a session show already of its runs and resources. */
export const fileSystemMachine = defineMachine<FileSystemData, ApplyCall, never, ErrorName>()({
  kind: 'fileSystem',
  states: { mounted: {} },
  guards: {},
  effects: {
    note: (act: EffectContext<FileSystemData, ApplyCall>) =>
      act.set({ applied: { ...act.self.data.applied, ...act.call.applied } }),
  },
  replies: {},
  durations: {},
  birth: () => ({ id: 'files', data: { applied: {} } }),
  on: {
    '.apply': [
      { do: ['note'], evidence: standinOnly('files are brought up to date when they are looked at') },
    ],
  },
  time: [],
})
