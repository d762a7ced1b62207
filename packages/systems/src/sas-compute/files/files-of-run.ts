import { type Resource, type RuleContext, uidOf } from '@standin/engine'
import type { ProgramSession } from '../program/program.ts'
import type { Job, SessionData } from '../types.ts'
import { filesAmong } from './external-resource.ts'
import { textOf } from './file-content.ts'
import { type FileHappening, happeningsOf } from './file-happenings.ts'
import { type File, fileAt } from './file-tree.ts'
import type { Fileref } from './fileref.ts'
import type { FileSystemData } from './open-files.ts'
import { resolvePath } from './resolve-path.ts'
import { temporaryDirectory, workingDirectory } from './working-directory.ts'

type Finder = Pick<RuleContext<unknown, unknown>, 'find' | 'children' | 'at'>

/**
 * What a run finds of its session's files: those that requests have brought up to date, what happened since, and the
 * files of its job's own resources.
 */
export function filesOfRun(
  finder: Finder,
  session: Resource<SessionData>,
  job: Job,
): Pick<ProgramSession, 'readFile' | 'filerefs'> {
  const news = [...newsOf(finder, session), ...ownFiles(session, job)]
  const filerefs = finder.children(session.uid, 'fileref') as readonly Fileref[]
  const paths: Record<string, string> = Object.fromEntries([
    ...filerefs.map(({ id, data }) => [id.toUpperCase(), data.paths[0] ?? '']),
    ...news.map(({ fileref, path }) => [fileref.toUpperCase(), path]),
  ])
  const read = (path: string): string | undefined => {
    const written = news.findLast((each) => each.path === path && each.content !== undefined)
    const content =
      written?.content ?? fileAt(finder.children(session.uid, 'file') as readonly File[], path)?.data.content
    return content ? textOf(content) : undefined
  }
  return {
    filerefs: paths,
    readFile({ fileref, path }) {
      const found = path ?? (fileref === undefined ? undefined : paths[fileref])
      return found === undefined ? undefined : read(resolvePath(found, workingDirectory(session)))
    },
  }
}

function newsOf(finder: Finder, session: Resource<SessionData>): readonly FileHappening[] {
  const system = finder.find(uidOf(session.uid, 'fileSystem', 'files')) as
    | Resource<FileSystemData>
    | undefined
  const applied = system?.data.applied ?? {}
  return happeningsOf(session, finder.children(session.uid, 'job'))
    .filter(({ key, at }) => at <= finder.at && !Object.hasOwn(applied, key))
    .toSorted((a, b) => a.at - b.at)
}

function ownFiles(
  session: Resource,
  job: Job,
): readonly Pick<FileHappening, 'fileref' | 'path' | 'content'>[] {
  return filesAmong(job.data.resources).map(({ name, content }) => ({
    fileref: name,
    path: `${temporaryDirectory(session)}/${name.toLowerCase()}.dat`,
    content,
  }))
}
