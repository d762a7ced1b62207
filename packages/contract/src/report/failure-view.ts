import { headerOf, utf8, type WireReply } from '@standin/engine'
import type { RunReport } from '../result.ts'
import { sayAge } from './age.ts'
import { type CurlLine, curlLine } from './curl.ts'
import { cut, sayDifference } from './difference.ts'
import { sayEvidence } from './evidence-words.ts'
import type { ReportContext } from './report-context.ts'
import type { Judged } from './tiers.ts'

/** A promise that was not kept, in words: every report lays out the same ones. */
export interface FailureView {
  /** `step 2, updateJobState`. */
  readonly where: string
  readonly difference: string
  /** Where it is promised: `file:line`, or its id. */
  readonly promised: string
  /** With its age, when that is known. */
  readonly evidence: string
  readonly curl?: CurlLine
  /** What came back: status, headers that matter, and how the body begins. */
  readonly reply?: string
}

const longestBody = 2000
const longestHeader = 200

export function viewFailure(
  { result, failure }: Judged,
  report: RunReport,
  context: ReportContext,
): FailureView | undefined {
  if (!failure) return undefined
  const { request, reply, where, operation } = failure
  const { showSecrets = false, today, recordedOn } = context
  const age = sayAge(result.evidence, today, recordedOn)
  return {
    where: operation === '' ? where : `${where}, ${operation}`,
    difference: sayDifference(failure.mismatch),
    promised: result.source ?? result.id,
    evidence: sayEvidence(result.evidence) + (age === '' ? '' : ` (${age})`),
    ...(request ? { curl: curlLine(request, { base: baseOf(report, context), showSecrets }) } : {}),
    ...(reply ? { reply: sayReply(reply) } : {}),
  }
}

/** Where the target is, or where `standin start` would be. */
function baseOf({ target }: RunReport, { base }: ReportContext): string {
  return base ?? (/^https?:\/\/\S+$/.test(target) ? target : 'http://127.0.0.1:4010')
}

const telling = ['content-type', 'etag', 'location', 'www-authenticate', 'allow', 'retry-after']

function sayReply(reply: WireReply): string {
  const headers = telling.flatMap((name) => {
    const value = headerOf(reply, name)
    return value === undefined ? [] : [`${name}: ${cut(value, longestHeader)}`]
  })
  const text = typeof reply.body === 'string' ? reply.body : utf8(reply.body)
  const body = text === undefined ? `(${reply.body.length} bytes that are no text)` : cut(text, longestBody)
  const status = `HTTP ${reply.status}${reply.reason === undefined ? '' : ` ${reply.reason}`}`
  return [status, ...headers, ...(body === '' ? ['(no body)'] : ['', body])].join('\n')
}
