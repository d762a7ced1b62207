import { genericAction, renderGenericRecord } from './generic-records.ts'
import { messageArray, renderEnd, renderResponse } from './render-envelope.ts'
import { asSoap, outcomeAt, requestAt, type SentRequests } from './sent-requests.ts'

/** How responses are written: as records of a generic service, or as SOAP envelopes. */
export interface ResponseForm {
  /** What comes before the first. */
  readonly open: string
  readonly response: (sent: SentRequests, index: number) => string
  readonly end: (count: number, reason: string) => string
}

export const genericForm: ResponseForm = {
  open: '',
  response(sent, index) {
    const request = requestAt(sent.records, index)
    const { userData } = request
    const outcome = outcomeAt(sent, index, request)
    if ('fault' in outcome) return renderGenericRecord(faultAction, outcome.fault, userData)
    const output = 'output' in outcome ? outcome.output : outcome.body
    return renderGenericRecord(`${genericAction}Response`, output, userData)
  },
  end: (count, reason) =>
    renderGenericRecord('http://hpc.microsoft.com/EndOfGetResponse', String(count), reason),
}

const faultAction = 'http://www.w3.org/2005/08/addressing/soap/fault'

/** `callback` comes back in every envelope. */
export const soapForm = (batch: string, callback: string): ResponseForm => ({
  open: messageArray.open,
  response(sent, index) {
    const request = requestAt(sent.records, index)
    return renderResponse(asSoap(request, sent, index, batch), outcomeAt(sent, index, request), callback)
  },
  end: (count, reason) => renderEnd(count, reason, callback) + messageArray.close,
})
