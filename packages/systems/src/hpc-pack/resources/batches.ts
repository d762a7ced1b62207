import { type Call, fire, type HandlerResult, settle } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { batchUid, jobUid, plainId } from '../ids.ts'
import type { BatchCall } from '../machines/batch.rules.ts'
import { knownIds, prepareRequests, readRequests } from '../payload/prepare-requests.ts'
import { genericForm, soapForm } from '../payload/response-form.ts'
import { responseStream } from '../payload/response-stream.ts'
import { countOf, requestAt } from '../payload/sent-requests.ts'
import { runService } from '../service/run-service.ts'
import type { SoaOutcome } from '../service/service.ts'
import { entryOf, setting } from '../settings.ts'
import type { Batch, Handlers, Session } from '../types.ts'
import { streamReply } from '../wire.ts'
import { fireEvent, refusal } from './fire-event.ts'

/** Everything that is asked of the broker. */
export const batches: Handlers = {
  sendRequests: (call) => inSession(call as Call, (session) => sendRequests(call as Call, session)),
  commitBatch: (call) => inSession(call as Call, () => fireEvent(call as Call, 'batch', 'commitBatch')),
  getResponses: (call) => inSession(call as Call, () => getResponses(call as Call)),
  getBatchStatus: (call) => inSession(call as Call, () => fireEvent(call as Call, 'batch', 'getBatchStatus')),
  purgeBatch: (call) => inSession(call as Call, () => fireEvent(call as Call, 'batch', 'purgeBatch')),
}

/** Whoever asks of a batch comes into its session first, whatever becomes of the request then. */
function inSession<Result>(call: Call, run: (session: Session) => Result): Result | HandlerResult {
  const { sessionId } = call.path
  const id = plainId(sessionId)
  const entered = fire(call.realm, { kind: 'session', event: '.enter', parent: jobUid(sessionId), id, call })
  if (entered.outcome === 'done') return run(entered.resource as Session)
  return refusal(call, entered.outcome === 'refused' ? (entered.error as ErrorName) : 'noSession')
}

function sendRequests(call: Call, session: Session): HandlerResult | Promise<HandlerResult> {
  const { realm, path, query, body } = call
  const service = entryOf(setting(realm.options.settings, 'services'), session.data.service)
  if (!service) return { refuse: { error: 'serviceNotFound', details: { values: [session.data.service] } } }
  const batch = realm.store.get(batchUid(path.sessionId, path.batchId)) as Batch | undefined
  const generic = query.genericservice === true
  const records = readRequests(
    (body ?? new Uint8Array()) as Uint8Array,
    generic,
    knownIds(batch?.data.sends ?? []),
  )
  if ('malformed' in records)
    return { refuse: { error: 'badBody', details: { values: [records.malformed] } } }
  const event = query.commit === true ? 'sendRequests#commit' : 'sendRequests'
  const store = (outcomes: readonly SoaOutcome[] | undefined) => {
    const prepared = prepareRequests(records, service, outcomes)
    return fireEvent({ ...call, prepared } as BatchCall, 'batch', event)
  }
  const asked = { count: countOf(records), at: (place: number) => requestAt(records, place) }
  const ran = runService(realm, service, asked)
  if (!(ran instanceof Promise)) return store(ran)
  return ran.then((outcomes) => {
    // Time has passed for the session while somebody outside was asked.
    settle(realm, call.root)
    return store(outcomes)
  })
}

function getResponses(call: Call): HandlerResult {
  const result = fireEvent(call, 'batch', 'getResponses')
  if ('refuse' in result || 'wait' in result) return result
  const { genericservice, clientdata = '' } = call.query
  const form =
    genericservice === true
      ? genericForm
      : soapForm(batchUid(call.path.sessionId, call.path.batchId), String(clientdata))
  return streamReply(form.open, responseStream(call, form))
}
