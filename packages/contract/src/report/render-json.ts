import {
  decodeBody,
  encodeBody,
  type JsonBody,
  StandinError,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import type { Failure, PromiseResult, RunReport } from '../result.ts'
import type { ReportContext } from './report-context.ts'
import { summarize } from './summary.ts'

/** The run as data: the report, with what it amounts to. `run-report.schema.json` describes it. */
export function renderJson(given: RunReport, context: ReportContext): string {
  const { report, headline, verdict, judged } = summarize(given, context)
  const judgements = judged
    .filter(({ result, outcome }) => outcome !== result.outcome)
    .map(({ result, outcome, says }) => ({ id: result.id, outcome, says }))
  const results = report.results.map((result) =>
    'failure' in result ? { ...result, failure: encodeFailure(result.failure) } : result,
  )
  const { comparison } = context
  const whole = { ...report, results, verdict, headline, judgements, ...(comparison ? { comparison } : {}) }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}

type Encoded<Wire> = Omit<Wire, 'body'> & { readonly body: JsonBody }

function encodeFailure({ request, reply, ...rest }: Failure): object {
  return {
    ...rest,
    ...(request ? { request: { ...request, body: encodeBody(request.body) } } : {}),
    ...(reply ? { reply: { ...reply, body: encodeBody(reply.body) } } : {}),
  }
}

/** Reads what `renderJson` wrote: for a baseline, or to render it again. */
export function parseReport(text: string, file: string): RunReport {
  const value = parseJson(text, file)
  if (!isObject(value) || !Array.isArray(value.results)) throw noReport(file, 'it has no list of results')
  if (value.version !== 1)
    throw noReport(file, `its version is ${JSON.stringify(value.version) ?? 'missing'}`)
  const wrong = value.results.findIndex((result) => !isResult(result))
  if (wrong >= 0) throw noReport(file, `its result ${wrong + 1} is none`)
  const { headline: _, verdict: __, judgements: ___, comparison: ____, ...report } = value
  const results = (value.results as readonly PromiseResult[]).map((result) =>
    'failure' in result ? { ...result, failure: decodeFailure(result.failure) } : result,
  )
  return { ...(report as unknown as RunReport), results }
}

function decodeFailure(failure: Failure): Failure {
  const { request, reply, ...rest } = failure as unknown as Omit<Failure, 'request' | 'reply'> & {
    readonly request?: Encoded<WireRequest>
    readonly reply?: Encoded<WireReply>
  }
  return {
    ...rest,
    ...(request ? { request: { ...request, body: decodeBody(request.body) } } : {}),
    ...(reply
      ? { reply: { ...reply, body: typeof reply.body === 'string' ? reply.body : decodeBody(reply.body) } }
      : {}),
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const words: readonly unknown[] = ['held', 'skipped', 'failed', 'deviated']

/** As much as comparing and rendering lean on. */
function isResult(value: unknown): boolean {
  if (!isObject(value) || typeof value.id !== 'string' || !words.includes(value.outcome)) return false
  if (!isObject(value.evidence) || typeof value.tier !== 'string') return false
  const needs = value.outcome === 'failed' || value.outcome === 'deviated'
  return !needs || (isObject(value.failure) && isObject(value.failure.mismatch))
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw noReport(file, 'it is no JSON', cause)
  }
}

function noReport(file: string, why: string, cause?: unknown): StandinError {
  return new StandinError(
    'not-a-report',
    `${file} is no report of a run: ${why}.`,
    'Give a file that a run wrote with the reporter json.',
    cause,
  )
}
