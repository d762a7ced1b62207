import {
  aNumber,
  aString,
  containing,
  documented,
  each,
  headerOf,
  type LawWords,
  pattern,
  present,
  recorded,
  type WireReply,
} from '@standin/engine'

const links = each({ method: aString, rel: aString, href: aString, uri: aString }, 1)
const isOf = (media: string) => (_: unknown, reply: WireReply) =>
  reply.body.length > 0 && (headerOf(reply, 'content-type') ?? '').startsWith(media)

/** Clients follow links by their relations. */
function linked(kind: 'context' | 'session' | 'job', rel: string): LawWords {
  return {
    about: `a ${kind} leads to its ${rel}`,
    tier: 'core',
    evidence: recorded('Viya 2026.03', 'F18, F46, F54'),
    body: { links: containing({ rel }) },
    when: isOf(`application/vnd.sas.compute.${kind}+json`),
  }
}

/** What every reply carries. */
export const lawWords: readonly LawWords[] = [
  {
    about: 'every reply has a Date',
    tier: 'complete',
    evidence: documented('RFC 9110, 6.6.1: a server that has a clock sends it'),
    headers: { date: pattern(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/) },
  },
  {
    about: 'no reply is to be stored',
    tier: 'strict',
    evidence: recorded('Viya 2026.03', 'F9'),
    headers: { 'cache-control': pattern(/(^|, )no-store$/) },
    when: ({ path }, { status }) => status !== 501 && !(path.startsWith('/identities') && status === 401),
  },
  {
    about: 'an error says what is wrong in the platform’s envelope',
    tier: 'complete',
    evidence: recorded('Viya 2026.03', 'F17, F42'),
    body: { version: 2, httpStatusCode: aNumber, message: aString },
    when: isOf('application/vnd.sas.error+json'),
  },
  {
    about: 'who has no good token is told which one is wanted',
    tier: 'core',
    evidence: recorded('Viya 2026.03', 'F9, F41'),
    headers: { 'www-authenticate': pattern(/^Bearer( error="invalid_token", error_description=".+")?$/) },
    when: ({ path }, { status }) => status === 401 && !path.startsWith('/SASLogon'),
  },
  {
    about: 'a media type that will not do comes with those that would',
    tier: 'complete',
    evidence: recorded('Viya 2026.03', 'F6, F43, F77'),
    body: { remediation: aString },
    when: ({ path }, { status, body }) =>
      [406, 415].includes(status) && body.length > 0 && !path.startsWith('/SASLogon'),
  },
  {
    about: 'a session has all its members',
    tier: 'complete',
    evidence: recorded('Viya 2026.03', 'F18, F21'),
    body: {
      id: aString,
      serverId: aString,
      owner: aString,
      applicationName: aString,
      state: aString,
      stateElapsedTime: aNumber,
      sessionConditionCode: aNumber,
      serviceAPIVersion: aNumber,
      attributes: present,
      environment: present,
      creationTimeStamp: aString,
      links,
    },
    when: isOf('application/vnd.sas.compute.session+json'),
  },
  {
    about: 'a job has all its members',
    tier: 'complete',
    evidence: recorded('Viya 2026.03', 'F46'),
    body: {
      creationTimeStamp: aString,
      id: aString,
      sessionId: aString,
      state: aString,
      stateElapsedTime: aNumber,
      version: 1,
      links,
    },
    when: isOf('application/vnd.sas.compute.job+json'),
  },
  {
    about: 'a collection has all its members',
    tier: 'complete',
    evidence: recorded('Viya 2026.03', 'F51'),
    body: {
      version: 2,
      name: aString,
      accept: aString,
      start: aNumber,
      limit: aNumber,
      items: each({}, 0),
      links,
    },
    when: isOf('application/vnd.sas.collection+json'),
  },
  ...['self', 'alternate', 'delete', 'createSession', 'update', 'updateWithRules', 'rules'].map((rel) =>
    linked('context', rel),
  ),
  ...['self', 'state', 'delete', 'jobs', 'log', 'variables'].map((rel) => linked('session', rel)),
  ...['self', 'state', 'delete', 'log', 'up'].map((rel) => linked('job', rel)),
]
