import { escapeMarkup } from '@standin/engine'
import { writeText } from '../data-contract/write-text.ts'
import type { SoaOutcome } from '../service/service.ts'
import type { SoapRequest } from './soap-envelopes.ts'

const soap = 'http://www.w3.org/2003/05/soap-envelope'
const addressing = 'http://www.w3.org/2005/08/addressing'
const broker = 'http://www.microsoft.com/hpc'

/** What is around all envelopes of a body. */
export const messageArray = {
  open: '<HPCPack2008_WebAPI_MessageArray>',
  close: '</HPCPack2008_WebAPI_MessageArray>',
}

/** A response in the shape of the page of Get Responses; `callback` comes back as the client sent it. */
export function renderResponse(request: SoapRequest, outcome: SoaOutcome, callback: string): string {
  const action = 'fault' in outcome ? `${addressing}/soap/fault` : `${request.action}Response`
  const header = [
    understood('Action', action),
    element('a:RelatesTo', '', request.messageId ?? ''),
    understood('To', `${addressing}/anonymous`),
    ofBroker('RequestActionNS', request.action),
    ofBroker('UserDataNS', request.userData),
    ofBroker('ResponseCallbackId', callback),
  ]
  return envelope(header, bodyOf(request, outcome))
}

/** The last envelope: how many responses there were, and why no more come. */
export function renderEnd(count: number, reason: string, callback: string): string {
  const header = [
    understood('Action', 'http://hpc.microsoft.com/EndOfGetResponse'),
    ofBroker('ResponseCallbackId', callback),
    understood('To', `${addressing}/anonymous`),
  ]
  const content = element('Count', '', String(count)) + element('Reason', '', reason)
  return envelope(header, `<EndOfResponses xmlns="http://tempuri.org/">${content}</EndOfResponses>`)
}

/** A text as the operation's result, an author's own element as it is, a fault as SOAP has it. */
function bodyOf({ operation, namespace }: SoapRequest, outcome: SoaOutcome): string {
  if ('body' in outcome) return outcome.body
  if ('fault' in outcome) {
    const code = `<s:Code>${element('s:Value', '', 's:Receiver')}</s:Code>`
    const reason = `<s:Reason>${element('s:Text', ' xml:lang="en-US"', outcome.fault)}</s:Reason>`
    return `<s:Fault>${code}${reason}</s:Fault>`
  }
  const name = `${operation}Response`
  const result = element(`${operation}Result`, '', outcome.output)
  return `<${name} xmlns="${escapeMarkup(namespace).replaceAll('"', '&quot;')}">${result}</${name}>`
}

/** An element of a text; one without any is closed at once, as .NET does. */
const element = (name: string, attributes: string, text: string) =>
  text === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${writeText(text)}</${name}>`

const understood = (name: string, text: string) => element(`a:${name}`, ' s:mustUnderstand="1"', text)

const ofBroker = (name: string, text: string) =>
  element(`HPCPack2008_Broker_${name}`, ` xmlns="${broker}"`, text)

const envelope = (header: readonly string[], body: string) =>
  `<s:Envelope xmlns:s="${soap}" xmlns:a="${addressing}"><s:Header>${header.join('')}</s:Header><s:Body>${body}</s:Body></s:Envelope>`
