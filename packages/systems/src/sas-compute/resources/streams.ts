import type { Call, Settled } from '@standin/engine'
import { contentOf } from '../files/file-content.ts'
import { streamFormats } from '../files/stream-text.ts'
import { jobUid, sessionUid } from '../ids.ts'
import type { TimedLine } from '../program/program.ts'
import { jobLines, type LineKind, sessionLines } from '../renderings/lines.ts'
import { entryOf } from '../settings.ts'
import type { Handlers, JobData, SessionData } from '../types.ts'
import { fireStored } from './stored-files.ts'

interface StreamRequest {
  readonly attributes?: { readonly format?: unknown; readonly name?: unknown }
}

/** What a request's attributes ask for: `format`, text without it, and `name`. */
const attributesOf = ({ body }: Call) => (body as StreamRequest).attributes ?? {}

const streamFormatOf = (call: Call) => entryOf(streamFormats, String(attributesOf(call).format ?? 'text'))

const streamOf = (event: string, kind: LineKind) => (call: Call) => stream(call, event, kind)

/** Writes the lines that there are by now to a file of the Files service. */
export const streams: Handlers = {
  streamJobLogAsFile: streamOf('streamJobLogAsFile', 'log'),
  streamSessionLogAsFile: streamOf('streamSessionLogAsFile', 'log'),
  streamJobListingAsFile: streamOf('streamJobListingAsFile', 'listing'),
  streamSessionListingAsFile: streamOf('streamSessionListingAsFile', 'listing'),
}

function stream(call: Call, event: string, kind: LineKind): Settled {
  const format = streamFormatOf(call)
  if (!format) return { refuse: { error: 'streamFormatUnknown', details: { id: attributesOf(call).format } } }
  const { sessionId, jobId } = call.path
  const name = String(attributesOf(call).name ?? `${jobId ?? sessionId}-${kind}`)
  return fireStored(call, event, undefined, {
    content: contentOf(new TextEncoder().encode(format.write(linesOf(call, kind)))),
    contentType: format.type,
    contentDisposition: `attachment; filename="${name}"`,
    name,
    parentUri: ownerUri(call),
    typeDefName: null,
  })
}

function ownerUri({ path: { sessionId, jobId } }: Call): string {
  const session = `/compute/sessions/${String(sessionId)}`
  return jobId === undefined ? session : `${session}/jobs/${String(jobId)}`
}

function linesOf({ realm, path, at }: Call, kind: LineKind): readonly TimedLine[] {
  const session = realm.store.get(sessionUid(path.sessionId))
  if (!session) return []
  if (path.jobId === undefined)
    return sessionLines(session.data as SessionData, realm.store.children(session.uid, 'job'), kind, at)
  const job = realm.store.get(jobUid(path.sessionId, path.jobId))
  return job ? jobLines(job.data as JobData, kind, at) : []
}
