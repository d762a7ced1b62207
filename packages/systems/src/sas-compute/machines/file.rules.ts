import type { BirthContext, Call, EffectContext, RuleContext } from '@standin/engine'
import { type FileContent, joinContents, noContent } from '../files/file-content.ts'
import { belowOf, type File, type FileData, fileAt, fileTag, isDirectory } from '../files/file-tree.ts'
import { isBelow, parentPath } from '../files/resolve-path.ts'

/** What an event is to do to a file. */
export interface FileChange {
  /** The file that it is about, as it is or will be. */
  readonly path: string
  readonly content?: FileContent
  /** When the file is written, where that was before the request. */
  readonly at?: number
  readonly asDirectory?: boolean
  /** Where it is moved. */
  readonly to?: string
  /** What it is copied from. */
  readonly source?: File | undefined
  readonly overwrite?: boolean
  /** The entity tag that If-Match has to have, where it is not the file's own. */
  readonly tag?: string
}

export type FileCall = Call & { readonly file: FileChange }
type Rule = RuleContext<FileData, FileCall>
type Act = EffectContext<FileData, FileCall>

const filesOf = ({ self, children }: Rule) => children(self.parent, 'file')

/** Only where the session may write, and where there is a directory. */
function takesMembers(rule: Rule, path: string): boolean {
  return fileAt(filesOf(rule), parentPath(path))?.state === 'directory'
}

export const fileGuards = {
  hasIfMatch: ({ call }: Rule): boolean => call.header['If-Match'] !== undefined,
  /** An empty header asks for nothing, and a star is no tag (13.26). */
  ifMatchCurrent({ call, self }: Rule): boolean {
    const sent = String(call.header['If-Match'] ?? '').trim()
    const current = call.file.tag ?? fileTag(self)
    return sent === '' || sent.split(',').some((each) => each.trim().replace(/^W\//, '') === current)
  },
  asDirectory: ({ call }: Rule): boolean => call.file.asDirectory === true,
  parentTakes: (rule: Rule): boolean => takesMembers(rule, rule.call.file.path),
  targetTakes: (rule: Rule): boolean => takesMembers(rule, rule.call.file.to ?? ''),
  goesIntoItself: ({ self, call }: Rule): boolean => isBelow(call.file.to ?? '', self.data.path),
  /** Another one has the name, and may not or can not give way. */
  clashes(rule: Rule): boolean {
    const { to = '', overwrite = false } = rule.call.file
    const other = fileAt(filesOf(rule), to)
    if (!other || other.uid === rule.self.uid) return false
    return !overwrite || other.state === 'readOnly' || isBelow(rule.self.data.path, to)
  },
  hasSource: ({ call }: Rule): boolean => call.file.source !== undefined,
  copiesDirectory: ({ call }: Rule): boolean =>
    call.file.source !== undefined && isDirectory(call.file.source),
  overwrites: ({ call }: Rule): boolean => call.file.overwrite === true,
}

/** A directory's tag follows its members, not their bytes (13.33). */
function tellParent(act: Act, path: string): void {
  const parent = fileAt(filesOf(act), parentPath(path))
  if (parent) act.change(parent, { revision: parent.data.revision + 1, modifiedAt: timeOf(act) })
}

const timeOf = ({ call, at }: Act) => call.file.at ?? at

function removeWithMembers(act: Act, path: string): void {
  const files = filesOf(act)
  const own = fileAt(files, path)
  for (const each of [...belowOf(files, path), ...(own ? [own] : [])]) act.send(each, '.remove')
}

export const fileEffects = {
  write(act: Act): void {
    const { content = noContent } = act.call.file
    act.set({ content, revision: act.self.data.revision + 1, modifiedAt: timeOf(act) })
  },
  append(act: Act): void {
    const { content, revision } = act.self.data
    const added = act.call.file.content ?? noContent
    const whole = content ? joinContents([content, added]) : added
    act.set({ content: whole, revision: revision + 1, modifiedAt: timeOf(act) })
  },
  join: (act: Act): void => tellParent(act, act.call.file.path),
  /** Takes all that lies below along; neither tag changes (13.25, 13.31). */
  move(act: Act): void {
    const from = act.self.data.path
    const to = act.call.file.to ?? from
    if (to === from) return
    if (fileAt(filesOf(act), to)) removeWithMembers(act, to)
    tellParent(act, from)
    for (const each of belowOf(filesOf(act), from))
      act.change(each, { path: `${to}${each.data.path.slice(from.length)}` })
    act.set({ path: to })
    tellParent(act, to)
  },
  leave(act: Act): void {
    const { path } = act.self.data
    tellParent(act, path)
    for (const each of belowOf(filesOf(act), path)) act.send(each, '.remove')
  },
}

export function fileBirth({ call, at, mint }: BirthContext<FileCall>): { id: string; data: FileData } {
  const when = call.file.at ?? at
  const isEmpty = call.file.asDirectory === true || (call.file.source && isDirectory(call.file.source))
  const content = isEmpty ? null : (call.file.content ?? noContent)
  return {
    id: mint(),
    data: { path: call.file.path, content, revision: 0, createdAt: when, modifiedAt: when },
  }
}
