import { uuid } from '@standin/engine'
import { answerRequest } from '../service/answer-request.ts'
import type { DataAnswer, SoaOutcome, SoaRequest } from '../service/service.ts'
import { type GenericRecords, genericRequest } from './generic-records.ts'
import type { SoapRequest } from './soap-envelopes.ts'

/** Requests as they lie in the body that they came in. */
export type Records =
  | ({ readonly form: 'generic' } & GenericRecords)
  | { readonly form: 'soap'; readonly requests: readonly SoapRequest[] }

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
  records.form === 'generic' ? records.fields.length : records.requests.length

const nothing: SoaRequest = { action: '', input: '', userData: '' }

/** The request at a place. */
export function requestAt(records: Records, place: number): SoaRequest {
  return records.form === 'generic' ? genericRequest(records, place) : (records.requests[place] ?? nothing)
}

/** The request at a place as SOAP has it: with its operation, and the id that its response relates to. */
export function soapRequestAt({ records, before }: SentRequests, place: number, batch: string): SoapRequest {
  const request = requestAt(records, place)
  const messageId = `urn:uuid:${uuid(`${batch}|${before + place}`)}`
  const generic = { operation: 'GenericOperation', namespace: 'http://hpc.microsoft.com/GenericService' }
  return {
    ...generic,
    body: '',
    ...request,
    messageId: (request as Partial<SoapRequest>).messageId ?? messageId,
  }
}

/** What the service made of the request at a place. */
export function outcomeAt(
  { records, answer, outcomes }: Pick<SentRequests, 'records' | 'answer' | 'outcomes'>,
  place: number,
): SoaOutcome {
  return outcomes?.[place] ?? answerRequest(answer, requestAt(records, place))
}
