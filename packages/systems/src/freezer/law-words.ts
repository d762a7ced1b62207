import {
  aString,
  client,
  each,
  type LawWords,
  pattern,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import { seen } from './scenarios/words.ts'

const isIdentity = ({ path }: WireRequest) => /^(\/identity)?\/v3(\/|$)|^\/identity\/?$/.test(path)
const typeOf = ({ headers }: WireReply) => headers.find(([name]) => name === 'content-type')?.[1]
/** What the router itself answers has none, nor have the older release's server errors (recorded). */
const hasDescription = ({ status }: WireReply) => [400, 403, 409, 422].includes(status)
const isPlain = (reply: WireReply) => typeOf(reply) === 'text/plain'

/** What the framework puts on every reply of a kind; each is in all 332 recordings of that kind. */
export const lawWords: readonly LawWords[] = [
  {
    about: 'every reply has a Date',
    tier: 'complete',
    evidence: seen('the header of all recordings'),
    headers: { date: pattern(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/) },
  },
  {
    about: 'a reply to somebody who is known has a request id',
    tier: 'strict',
    evidence: seen('the header of all recordings but the versions, 401 and the plain 500'),
    headers: { 'x-openstack-request-id': pattern(/^req-/) },
    when: (request, reply) => request.path !== '/' && reply.status !== 401 && !isPlain(reply),
  },
  {
    about: 'an error with a body depends on Accept',
    tier: 'strict',
    evidence: seen('the header of all recorded errors of the framework'),
    headers: { vary: 'Accept' },
    when: (request, reply) =>
      !isIdentity(request) &&
      reply.status >= 400 &&
      ![401, 501].includes(reply.status) &&
      reply.body.length > 0 &&
      !isPlain(reply),
  },
  {
    about: 'DELETE has a media type for the body that it does not send',
    tier: 'strict',
    evidence: seen('sessions.delete/ok'),
    headers: { 'content-type': 'application/json' },
    when: ({ method, path }, { status }) =>
      method === 'DELETE' && status === 204 && !/\/sessions\/[^/]+\/jobs\//.test(path),
  },
  {
    about: 'an error has a title, and a description',
    tier: 'complete',
    evidence: seen('the body of all recorded errors of the framework'),
    body: { title: aString, description: aString },
    when: (request, reply) =>
      !isIdentity(request) &&
      reply.status >= 400 &&
      ![401, 501].includes(reply.status) &&
      hasDescription(reply) &&
      typeOf(reply) === 'application/json' &&
      reply.body.length > 0,
  },
  {
    about: 'a 401 says where to log in',
    tier: 'core',
    evidence: seen('auth/no_token'),
    headers: { 'www-authenticate': pattern(/^Keystone uri="http/) },
    body: { error: { code: 401, title: 'Unauthorized', message: aString } },
    when: (request, reply) => !isIdentity(request) && reply.status === 401,
  },
  {
    about: 'a token is told about in Keystone’s words',
    tier: 'core',
    evidence: client('keystoneauth1 and keystonemiddleware'),
    headers: { 'x-subject-token': pattern(/^gAAAAA/) },
    body: {
      token: {
        methods: each(aString, 1),
        user: { id: aString, name: aString, domain: { id: aString, name: aString } },
        audit_ids: each(aString, 1),
        issued_at: aString,
        expires_at: aString,
      },
    },
    when: ({ path, method }, { status }) =>
      /\/v3\/auth\/tokens$/.test(path) && (status === 201 || (status === 200 && method === 'GET')),
  },
]
