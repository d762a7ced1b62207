import type { BirthContext, Call, EffectContext, RuleContext } from '@standin/engine'
import { findEngine } from '../data/engines.ts'
import type { LibraryData } from '../data/table-data.ts'
import { folderUid } from '../data/table-places.ts'
import { fileAt, isDirectory } from '../files/file-tree.ts'
import { resolvePath } from '../files/resolve-path.ts'
import { workingDirectory } from '../files/working-directory.ts'
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
  isBadPath: (rule: Rule) => !isThere(rule),
  isPreassigned: ({ self }: Rule) => self.data.preassigned,
}

/** Whether there is such a directory among the session's files, or a library lies there already. */
function isThere(rule: Rule): boolean {
  const session = rule.find(rule.self.parent ?? '') as Session | undefined
  if (!session) return false
  const path = absolute(session, asked(rule).path)
  const file = fileAt(rule.children(session.uid, 'file'), path)
  return (file && isDirectory(file)) ?? rule.find(folderUid(session.uid, path)) !== undefined
}

const absolute = (session: Session, path: string): string => resolvePath(path, workingDirectory(session))

export const libraryEffects = {
  /** Its folder is there from now on. */
  open({ self, find, plant }: Act): void {
    const session = self.parent ?? ''
    const { path } = self.data
    if (find(folderUid(session, path))) return
    plant({ kind: 'folder', parent: session, id: path, state: 'there', data: {} })
  },
}

export function libraryBirth({ call, parent }: BirthContext<Call>): { id: string; data: LibraryData } {
  const { name, path, options = [] } = call.body as LibraryRequest
  const all = options.join(' ')
  return {
    id: name.toUpperCase(),
    data: {
      path: parent ? absolute(parent as Session, path) : path,
      engine: 'V9',
      options: all,
      readOnly: /\baccess\s*=\s*readonly\b/i.test(all),
      preassigned: false,
      hidden: false,
    },
  }
}
