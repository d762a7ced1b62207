import { uuid } from '@standin/engine'
import { answerRequest } from '../service/answer-request.ts'
import type { DataAnswer, SoaOutcome, SoaRequest } from '../service/service.ts'
import { type GenericRecords, genericRequest } from './generic-records.ts'
import type { SoapRequest } from './soap-envelopes.ts'
import { type SoapRecords, soapRequestIn } from './soap-records.ts'

/** Requests as they lie in the body that they came in. */
export type Records =
  | ({ readonly form: 'generic' } & GenericRecords)
  | ({ readonly form: 'soap' } & SoapRecords)

/**
 * The requests of one body: its bytes once, and where each request lies in them. What a request says is read when it
 * is asked for, so that a hundred thousand of them cost little more than their bytes.
 */
export interface SentRequests {
  readonly records: Records
  /** How many the batch had before. */
  readonly before: number
  readonly answer: DataAnswer
  /** What code made of each; data answers anew whenever it is asked. */
  readonly outcomes?: readonly SoaOutcome[]
  /** When each is done, epoch ms of the root. */
  readonly doneAt: Float64Array
}

export const countOf = (records: Records): number =>
  records.form === 'generic' ? records.fields.length : records.starts.length

/** The request at a place. */
export function requestAt(records: Records, place: number): SoaRequest {
  return records.form === 'generic' ? genericRequest(records, place) : soapRequestIn(records, place)
}

/** A request at a place as SOAP has it: with its operation, and the id that its response relates to. */
export function asSoap(
  request: SoaRequest,
  { before }: SentRequests,
  place: number,
  batch: string,
): SoapRequest {
  const messageId = `urn:uuid:${uuid(`${batch}|${before + place}`)}`
  const generic = { operation: 'GenericOperation', namespace: 'http://hpc.microsoft.com/GenericService' }
  const own = (request as Partial<SoapRequest>).messageId
  return { ...generic, body: '', ...request, messageId: own ?? messageId }
}

/** What the service made of the request at a place. */
export function outcomeAt(
  { records, answer, outcomes }: Pick<SentRequests, 'records' | 'answer' | 'outcomes'>,
  place: number,
  request = requestAt(records, place),
): SoaOutcome {
  return outcomes?.[place] ?? answerRequest(answer, request)
}
