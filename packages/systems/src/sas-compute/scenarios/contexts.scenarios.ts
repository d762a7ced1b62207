import {
  absent,
  assumed,
  client,
  containing,
  documented,
  header,
  kept,
  member,
  notKept,
  pattern,
  recorded,
  type Scenario,
  scenario,
} from '@standin/engine'
import { aDefinedContext, contextRequest } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const current = { 'If-Match': kept('contextTag') }
const rulesType = 'application/vnd.sas.compute.context.request+json'

const replacing = (more: object = {}, headers: Readonly<Record<string, unknown>> = current) =>
  call('updateContext', {
    body: { id: kept('contextId'), ...contextRequest, ...more },
    headers: headers as Readonly<Record<string, string>>,
  })

export const contextScenarios: readonly Scenario[] = [
  scenario('a context is defined, and found by its name', {
    evidence: client('sasjs/adapter: contextManager'),
    tier: 'complete',
    given: aDefinedContext({}),
    steps: [
      call('getContext').replies(
        200,
        {
          id: kept('contextId'),
          name: contextRequest.name,
          version: 4,
          launchType: 'service',
          links: containing({ rel: 'update', method: 'PUT' }),
        },
        { etag: kept('contextTag') },
      ),
      call('getContexts', { query: { filter: `eq(name,'${contextRequest.name}')` } }).replies(200, {
        count: 1,
        items: [{ id: kept('contextId'), version: 2, launchType: absent }],
      }),
    ],
  }),
  scenario('a name is there once among the contexts', {
    evidence: assumed('which error a taken name gets; the page says that names are unique'),
    tier: 'strict',
    given: aDefinedContext({}),
    steps: [
      call('createContext', { body: contextRequest }).replies(409, sasError(409)),
      replacing({ name: 'SAS Studio compute context' }).replies(409, sasError(409)),
      call('getContext').replies(200, { name: contextRequest.name }, { etag: kept('contextTag') }),
    ],
  }),
  scenario('a context is replaced with its current tag, and has another one then', {
    evidence: client('sasjs/adapter: editContext'),
    tier: 'complete',
    given: aDefinedContext({}),
    steps: [
      replacing({}, {}).replies(428, sasError(428, 5033)),
      replacing({}, { 'If-Match': '"stale"' }).replies(412, sasError(412)),
      replacing({ description: 'other', environment: { options: ['fullstimer'] } })
        .replies(
          200,
          { description: 'other', environment: { options: ['fullstimer'] } },
          { etag: notKept('contextTag') },
        )
        .keeps({ newTag: header('etag') }),
      replacing().replies(412),
      call('getContext').replies(200, { description: 'other' }, { etag: kept('newTag') }),
    ],
  }),
  scenario('who may use a context changes with a body of the request’s type alone', {
    evidence: recorded(viya, 'F54'),
    tier: 'complete',
    given: aDefinedContext({}),
    steps: [
      call('getContext').replies(200, { links: containing({ rel: 'updateWithRules' }) }),
      call('getContext').replies(200, { links: containing({ rel: 'rules', type: rulesType.slice(0, -5) }) }),
      call('updateContext', {
        body: { ...contextRequest, authorizedUsers: ['jane'] },
        contentType: rulesType,
        headers: current,
      })
        .replies(200, undefined, { etag: notKept('contextTag') })
        .keeps({ contextTag: header('etag') }),
      call('getContext', { headers: { Accept: rulesType } }).replies(200, { authorizedUsers: ['jane'] }),
      replacing({ authorizedUsers: ['nobody'] }).replies(200),
      call('getContext', { headers: { Accept: rulesType } }).replies(200, {
        name: contextRequest.name,
        authorizedUsers: ['jane'],
      }),
    ],
  }),
  scenario('a deleted context makes no sessions', {
    evidence: client('sasjs/adapter: deleteContext'),
    tier: 'complete',
    given: aDefinedContext({}),
    steps: [
      call('deleteContext').replies(204),
      call('getContext').replies(404, sasError(404)),
      call('createSession', { body: {} }).replies(404, sasError(404)),
      call('deleteContext').replies(404),
    ],
  }),
  scenario('a context needs a name, a launch type and a launcher context', {
    evidence: documented('createContext: required members'),
    tier: 'complete',
    steps: [
      call('createContext', { badBody: { ...contextRequest, name: undefined } }).replies(400, sasError(400)),
      call('createContext', { body: { ...contextRequest, launchType: 'direct' } }).replies(400),
      call('createContext', { body: { ...contextRequest, launchContext: {} } }).replies(400),
      call('getContexts', { query: { filter: `eq(name,'${contextRequest.name}')` } }).replies(200, {
        items: [],
      }),
    ],
  }),
  scenario('a session takes its options, start-up code and time of inactivity from its context first', {
    evidence: documented('compute.md: options of a session win over those of its context'),
    tier: 'complete',
    given: aDefinedContext({
      environment: { options: ['linesize=100', 'pagesize=40'], autoExecLines: ['%let where = context;'] },
      attributes: { sessionInactiveTimeout: 77 },
    }),
    steps: [
      call('createSession', {
        body: { environment: { options: ['linesize=120'], autoExecLines: ['%let where = &where session;'] } },
      })
        .replies(201, {
          environment: { options: ['linesize=120'], autoExecLines: ['%let where = &where session;'] },
          attributes: { sessionInactiveTimeout: 77 },
        })
        .keeps({ sessionId: member('/id') }),
      call('getVariable', { path: { variableName: 'WHERE' } }).eventually(
        200,
        { value: pattern(/^context session$/) },
        { within: '60s' },
      ),
    ],
  }),
]
