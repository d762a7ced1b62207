import type { Answer, Call, HandlerResult, Resource } from '@standin/engine'
import { jobUid, sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import type { TimedLine } from '../program/program.ts'
import { jobLines, type LineKind, sessionLines } from '../renderings/lines.ts'
import type { Handlers, JobData, SessionData } from '../types.ts'
import { textReply } from '../wire.ts'

/** Where lines come from: a session or one of its jobs. */
interface Source {
  readonly title: 'Session' | 'Job'
  readonly find: (call: Call) => Resource | undefined
  readonly path: (call: Call) => string
  readonly type: string
  readonly lines: (owner: Resource, kind: LineKind, call: Call) => readonly TimedLine[]
  /** Whether nothing more can come. */
  readonly isOver: (owner: Resource) => boolean
}

const sessionSource: Source = {
  title: 'Session',
  find: ({ realm, path }) => realm.store.get(sessionUid(path.sessionId)),
  path: ({ prefix, path }) => `${prefix}/compute/sessions/${String(path.sessionId)}`,
  type: media.session,
  lines: ({ uid, data }, kind, { realm, at }) =>
    sessionLines(data as SessionData, realm.store.children(uid, 'job'), kind, at),
  isOver: () => false,
}

const jobSource: Source = {
  title: 'Job',
  find: ({ realm, path }) => realm.store.get(jobUid(path.sessionId, path.jobId)),
  path: (call) => `${sessionSource.path(call)}/jobs/${String(call.path.jobId)}`,
  type: media.job,
  lines: ({ data }, kind, { at }) => jobLines(data as JobData, kind, at),
  isOver: ({ data }) => (data as JobData).endedAt !== null,
}

const collectionOf = (source: Source, kind: LineKind) => (call: Call) => lineCollection(call, source, kind)
const textOf = (source: Source, kind: LineKind) => (call: Call) => lineText(call, source, kind)

export const logs: Handlers = {
  getJobLog: collectionOf(jobSource, 'log'),
  getJobLogContent: collectionOf(jobSource, 'log'),
  getJobListing: collectionOf(jobSource, 'listing'),
  getSessionLog: collectionOf(sessionSource, 'log'),
  getSessionListing: collectionOf(sessionSource, 'listing'),
  getJobLogAsText: textOf(jobSource, 'log'),
  getJobListingAsText: textOf(jobSource, 'listing'),
  getSessionLogAsText: textOf(sessionSource, 'log'),
  getSessionListingAsText: textOf(sessionSource, 'listing'),
}

/** A page of lines. With `timeout` it waits for one more line, or the end; in vain it is an empty page (F48–F50). */
function lineCollection(call: Call, source: Source, kind: LineKind): HandlerResult {
  const page = () => pageOf(call, source, kind)
  const seconds = Math.min(60, Number(call.query.timeout ?? 0))
  if (!(seconds > 0) || hasNews(call, source, kind)) return page()
  return {
    wait: {
      deadline: call.at + seconds * 1000,
      ready: () => (hasNews(call, source, kind) ? page() : undefined),
      expired: page,
    },
  }
}

function hasNews(call: Call, source: Source, kind: LineKind): boolean {
  const owner = source.find(call)
  if (!owner || source.isOver(owner)) return true
  return wantedLines(call, source, owner, kind).length > Number(call.query.start)
}

function pageOf(call: Call, source: Source, kind: LineKind): Answer {
  const owner = source.find(call)
  const lines = owner ? wantedLines(call, source, owner, kind) : []
  const own = source.path(call)
  const collection = {
    name: `${source.title} ${kind === 'log' ? 'Log' : 'Listing'}`,
    path: `${own}/${kind}`,
    itemType: media.line,
    total: lines.length,
    render: (start: number, end: number) =>
      lines.slice(start, end).map(({ line, type }) => ({ line, type, version: 1 })),
    up: link('GET', 'up', own, { type: source.type }),
  }
  return collectionReply(collection, call.query, call.accept)
}

/** `type` names several types, separated by a bar. */
function wantedLines(call: Call, source: Source, owner: Resource, kind: LineKind): readonly TimedLine[] {
  const lines = source.lines(owner, kind, call)
  const types = call.query.type
  if (types === undefined) return lines
  const wanted = String(types).split('|')
  return lines.filter(({ type }) => wanted.includes(type))
}

/** The whole text, each line with CRLF; query parameters are not looked at (compute.md). */
function lineText(call: Call, source: Source, kind: LineKind): HandlerResult {
  const owner = source.find(call)
  if (!owner) return { refuse: { error: 'sessionNotFound', details: { id: call.path.sessionId } } }
  return textReply(
    source
      .lines(owner, kind, call)
      .map(({ line }) => `${line}\r\n`)
      .join(''),
  )
}
