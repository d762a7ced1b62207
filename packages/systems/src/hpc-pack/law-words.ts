import { aNumber, aString, assumed, each, type LawWords, pattern, type WireReply } from '@standin/engine'
import { page } from './scenarios/words.ts'

const typeOf = ({ headers }: WireReply) => headers.find(([name]) => name === 'content-type')?.[1]
const isForm = (reply: WireReply) => /^application\/(xml|json)/.test(typeOf(reply) ?? '')
const isFault = (reply: WireReply) =>
  reply.status >= 400 && reply.status !== 501 && /<HpcWebServiceFault|"Code"/.test(textOf(reply))
const textOf = ({ body }: WireReply) => (typeof body === 'string' ? body : new TextDecoder().decode(body))

/** What all replies of a kind have in common. */
export const lawWords: readonly LawWords[] = [
  {
    about: 'every reply has a Date and a Server',
    tier: 'complete',
    evidence: page('response headers'),
    headers: { date: pattern(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/), server: aString },
  },
  {
    about: 'the server is http.sys',
    tier: 'strict',
    evidence: assumed('the headers of a cluster’s reply'),
    headers: { server: 'Microsoft-HTTPAPI/2.0' },
  },
  {
    about: 'a value comes in chunks, and so do responses',
    tier: 'strict',
    evidence: page('response headers: Transfer-Encoding'),
    headers: { 'transfer-encoding': 'chunked' },
    when: ({ method }, { status, body }) => method !== 'HEAD' && status < 300 && body.length > 0,
  },
  {
    about: 'a form says its charset',
    tier: 'strict',
    evidence: page('Create Session: CONTENT-TYPE'),
    headers: { 'content-type': pattern(/^application\/(xml|json); charset=utf-8$/) },
    when: (_, reply) => reply.status < 300 && isForm(reply),
  },
  {
    about: 'what says nothing has a length of zero',
    tier: 'complete',
    evidence: page('response headers: Content-Length'),
    headers: { 'content-length': '0' },
    when: ({ method }, { status, body }) => method !== 'HEAD' && status < 300 && body.length === 0,
  },
  {
    about: 'a fault has a code, a message, and values or none',
    tier: 'core',
    evidence: page('error responses'),
    body: { Code: aNumber, Message: aString },
    when: (_, reply) => isFault(reply),
  },
  {
    about: 'a fault’s message is a sentence',
    tier: 'strict',
    evidence: assumed('faults of a cluster'),
    body: { Message: pattern(/^[A-Z][^"[\]]*(\.|\{\d\})$/) },
    when: (_, reply) => isFault(reply),
  },
  {
    about: 'the values of a fault are numbered',
    tier: 'strict',
    evidence: assumed('faults of a cluster'),
    body: { Values: each({ key: pattern(/^\d$/), value: aString }) },
    when: (_, reply) => isFault(reply) && /KeyValuePair|"key"/.test(textOf(reply)),
  },
  {
    about: 'a 401 challenges with Basic',
    tier: 'core',
    evidence: assumed('the challenge of a cluster'),
    headers: { 'www-authenticate': pattern(/^Basic realm="/) },
    when: (_, { status }) => status === 401,
  },
]
