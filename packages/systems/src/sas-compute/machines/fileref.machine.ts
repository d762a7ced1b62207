import {
  assumed,
  type BirthContext,
  type Call,
  defineMachine,
  documented,
  type EffectContext,
  type RuleContext,
  recorded,
} from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { fileAt, isDirectory } from '../files/file-tree.ts'
import type { FilerefData } from '../files/fileref.ts'
import { filerefReply } from '../renderings/fileref.ts'
import type { Operations } from '../types.ts'
import { noContent } from '../wire.ts'

const viya = 'Viya 2026.03'

/** A call with the fileref that it assigns. */
export type FilerefCall = Call & { readonly fileref: FilerefData }

function mixesKinds({ self, call, children }: RuleContext<FilerefData, FilerefCall>): boolean {
  const files = children(self.parent, 'file')
  const found = call.fileref.paths.map((path) => fileAt(files, path)).filter((file) => file !== undefined)
  return new Set(found.map(isDirectory)).size > 1
}

/** A name for a file or a directory, or for several. */
export const filerefMachine = defineMachine<FilerefData, FilerefCall, keyof Operations, ErrorName>()({
  kind: 'fileref',
  states: { assigned: {} },
  guards: { mixesKinds },
  effects: {
    repoint: (act: EffectContext<FilerefData, FilerefCall>) => act.set(act.call.fileref),
  },
  replies: {
    assigned: ({ self, call }) => filerefReply(201, self, call),
    gone: () => noContent,
  },
  durations: {},
  birth: ({ call }: BirthContext<FilerefCall>) => ({ id: call.fileref.id, data: call.fileref }),
  on: {
    assignFileref: [
      {
        from: ['absent', 'deleted'],
        if: ['mixesKinds'],
        refuse: 'filerefMixed',
        evidence: documented('compute.md: handle a concatenation fileref'),
      },
      {
        from: ['absent', 'deleted'],
        to: 'assigned',
        reply: 'assigned',
        evidence: recorded(viya, 'F36, F57'),
      },
      { refuse: 'filerefTaken', evidence: recorded(viya, '12.10') },
    ],
    deleteFileref: [
      {
        to: 'deleted',
        reply: 'gone',
        evidence: assumed('what deassigning answers; the relation is measured (F57)'),
      },
    ],
    // From code and external resources: a later assignment of a name holds.
    '.assign': [
      {
        from: ['absent', 'deleted'],
        to: 'assigned',
        evidence: documented('compute.md: a file becomes a fileref; SAS: FILENAME statement'),
      },
      { do: ['repoint'], evidence: documented('SAS: FILENAME statement') },
    ],
    '.release': [
      {
        to: 'deleted',
        evidence: documented('compute.md: resources with JOB scope are deassigned when the job ends'),
      },
    ],
  },
  time: [],
})
