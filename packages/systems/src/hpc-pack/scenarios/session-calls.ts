import { kept, text } from '@standin/engine'
import { generic } from './givens.ts'
import { call, octets, properties } from './words.ts'

type Query = Readonly<Record<string, unknown>>

/** The batch of the givens. */
export const first = { path: { batchId: 'first' } }
export const status = call('getBatchStatus', first)
export const commit = call('commitBatch', first)
export const get = (query: Query = {}) => call('getResponses', { ...first, query: { ...generic, ...query } })
export const gives = (value: string, query?: Query) => get(query).replies(200, text(value))
export const sendTo = (rawBody: string, query: Query = {}, as?: string) =>
  call('sendRequests', {
    ...first,
    query: { ...generic, ...query },
    rawBody,
    contentType: octets,
    ...(as === undefined ? {} : { as }),
  })

export const attach = (durable = false) => call('attachSession', { query: { durable } })

/** A session and its job have one id. */
export const jobOfSession = { path: { jobId: kept('sessionId') } }
const jobState = call('getJob', { ...jobOfSession, query: { Properties: 'State' } })
export const jobIs = (state: string) => jobState.replies(200, properties({ State: state }))
export const jobBecomes = (state: string) =>
  jobState.eventually(200, properties({ State: state }), { within: '60s' })
export const cancelJob = call('cancelJob', { ...jobOfSession, query: { Forced: true } }).replies(200)
