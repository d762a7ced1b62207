import type { BirthContext, Call, EffectContext, RuleContext } from '@standin/engine'
import { findEngine } from '../data/engines.ts'
import type { LibraryData } from '../data/table-data.ts'
import { folderUid } from '../data/table-places.ts'
import type { Session } from '../types.ts'

type Rule = RuleContext<LibraryData, Call>
type Act = EffectContext<LibraryData, Call>

interface LibraryRequest {
  readonly name: string
  readonly engine: string
  readonly path: string
  readonly options?: readonly string[]
}

const asked = ({ call }: Rule): LibraryRequest => call.body as LibraryRequest

export const libraryGuards = {
  isBadName: (rule: Rule) => !/^[A-Za-z_]\w{0,7}$/.test(asked(rule).name),
  isBadEngine: (rule: Rule) => findEngine(asked(rule).engine)?.licensed !== true,
  isBadPath: (rule: Rule) => !isDirectory(rule, asked(rule).path),
  isPreassigned: ({ self }: Rule) => self.data.preassigned,
}

/** Directories that are there: the session's own, the usual temporary one, and where its libraries lie. */
function isDirectory({ self, find }: Rule, path: string): boolean {
  const session = find(self.parent ?? '') as Session | undefined
  if (!session) return false
  const bare = path.replace(/(?<=.)\/+$/, '')
  const known = ['/tmp', String(session.data.attributes.homeDirectory)]
  return known.includes(bare) || find(folderUid(session.uid, bare)) !== undefined
}

export const libraryEffects = {
  /** Its folder is there from now on. */
  open({ self, find, plant }: Act): void {
    const session = self.parent ?? ''
    const { path } = self.data
    if (find(folderUid(session, path))) return
    plant({ kind: 'folder', parent: session, id: path, state: 'there', data: {} })
  },
}

export function libraryBirth({ call }: BirthContext<Call>): { id: string; data: LibraryData } {
  const { name, path, options = [] } = call.body as LibraryRequest
  const all = options.join(' ')
  return {
    id: name.toUpperCase(),
    data: {
      path: path.replace(/(?<=.)\/+$/, ''),
      engine: 'V9',
      options: all,
      readOnly: /\baccess\s*=\s*readonly\b/i.test(all),
      preassigned: false,
      hidden: false,
    },
  }
}
