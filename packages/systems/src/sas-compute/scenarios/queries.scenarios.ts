import {
  client,
  documented,
  each,
  kept,
  member,
  notKept,
  recorded,
  type Scenario,
  scenario,
} from '@standin/engine'
import { aCompletedJob, aContext, aDefinedContext, anIdleSession, aQueuedJob } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const name = 'SAS Job Execution compute context'
const contexts = (filter: string) => call('getContexts', { query: { filter } })
const jobs = (query: { readonly filter?: string; readonly sortBy?: string }) => call('getJobs', { query })
const found = { items: [{ id: kept('contextId') }] }

/** A filter as one client spells it. */
const spelled = (by: string, filter: string): Scenario =>
  scenario(`a filter as ${by} spells it: ${filter}`, {
    evidence: client(by),
    tier: 'complete',
    given: aContext({}),
    steps: [contexts(filter).replies(200, found)],
  })

export const queryScenarios: readonly Scenario[] = [
  spelled('vscode-sas-extension', `eq(name,'${name}')`),
  spelled('sasjs/adapter', `eq(name, "${name}")`),
  spelled('sas-airflow-provider', `eq("name","${name}")`),
  spelled('sas-airflow-provider', `eq(name, ${name})`),
  spelled('restaf', `contains(name,'Job Execution compute')`),
  spelled('devsascom-rest-api-samples', `startsWith(name,'SAS Job')`),
  spelled('pyviyatools', `eq($primary,name,"${name.toUpperCase()}")`),
  scenario('filters are joined by and, or and not', {
    evidence: recorded(viya, 'F15, F22'),
    tier: 'complete',
    given: aContext({}),
    steps: [
      contexts(`and(eq(name,'${name}'),contains(name,'Job'))`).replies(200, found),
      contexts(`or(eq(name,'${name}'),eq(name,'nobody'))`).replies(200, found),
      contexts(`and(eq(name,'${name}'),eq(name,'nobody'))`).replies(200, { items: [] }),
    ],
  }),
  scenario('in a literal the apostrophe alone is special, and is written twice', {
    evidence: recorded(viya, 'F15, F22'),
    tier: 'complete',
    given: aDefinedContext({ name: `it's (a), "b" \\ {unique}` }),
    steps: [
      contexts(`eq(name,'it''s (a), "b" \\ {unique}')`).replies(200, found),
      contexts(`eq(name,'it's')`).replies(400, sasError(400, 1104)),
      contexts(`eq(name,'it\\'s')`).replies(400, sasError(400, 1104)),
    ],
  }),
  scenario('contexts are asked for by a name that nobody filters by', {
    evidence: client('sas-mcp-server: ?name=, takes the first item'),
    tier: 'complete',
    steps: [
      call('getContexts', { badQuery: { name: 'no such context', limit: '1' } }).replies(200, {
        items: each({}, 1),
      }),
    ],
  }),
  scenario('sessions are filtered by what a summary does not show', {
    evidence: recorded(viya, 'F24'),
    tier: 'complete',
    given: anIdleSession({ name: 'standin-{unique}' }),
    steps: [
      call('getSessions', {
        query: { filter: "and(eq(name,'standin-{unique}'),eq(state,'idle'))" },
      }).replies(200, { count: 1, items: [{ id: kept('sessionId') }] }),
      call('getSessions', {
        query: { filter: "and(eq(name,'standin-{unique}'),eq(owner,'nobody'))" },
      }).replies(200, { count: 0, items: [] }),
      call('getSessions', {
        query: { filter: "and(eq(name,'standin-{unique}'),eq(applicationName,'nobody'))" },
      }).replies(200, { count: 0, items: [] }),
      call('getSessions', { query: { filter: "eq(id,'nobody')" } }).replies(200, { count: 0 }),
      call('getSessions', { query: { filter: "eq(name,'a'b')" } }).replies(400, sasError(400, 1104)),
    ],
  }),
  scenario('results and variables are filtered by bare words', {
    evidence: client('vscode-sas-extension: eq(type,ODS)'),
    tier: 'complete',
    given: aCompletedJob({}),
    steps: [
      call('getJobResults', { query: { filter: 'eq(type,ODS)' } }).replies(200, { items: [] }),
      call('getVariables', { query: { filter: 'or(eq(name,SYSCC),eq(name,SYSUSERID))' } }).replies(200, {
        count: 2,
      }),
    ],
  }),
  scenario('what is wrong with a filter has a number each', {
    evidence: documented('error-codes: 5024 to 5027'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      jobs({ filter: "like(state,'pending')" }).replies(400, sasError(400, 5024)),
      jobs({ filter: 'eq(state)' }).replies(400, sasError(400, 5025)),
      jobs({ filter: "eq(state,'pending'" }).replies(400, sasError(400, 5026)),
      call('getVariables', { query: { filter: "contains(name,'SYS')" } }).replies(400, sasError(400, 5024)),
      call('getSessionResults', { badQuery: { filter: 'eq(type,ODS)' } }).replies(400, sasError(400, 5027)),
      call('getSessionLog', { badQuery: { filter: 'eq(type,error)' } }).replies(400, sasError(400, 5027)),
    ],
  }),
  scenario('what is wrong with an order has a number each', {
    evidence: documented('error-codes: 5028 to 5032'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      jobs({ sortBy: 'state:upwards' }).replies(400, sasError(400, 5028)),
      jobs({ sortBy: 'state:ascending:more' }).replies(400, sasError(400, 5029)),
      jobs({ sortBy: 'colour' }).replies(400, sasError(400, 5030)),
      jobs({ sortBy: 'links' }).replies(400, sasError(400, 5031)),
      call('getVariables', { badQuery: { sortBy: 'name' } }).replies(400, sasError(400, 5032)),
      call('getSessionLog', { badQuery: { sortBy: 'line' } }).replies(400, sasError(400, 5032)),
    ],
  }),
  scenario('jobs are sorted by several keys, each up or down', {
    evidence: documented('compute.md: creationTimeStamp:ascending'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      jobs({ sortBy: 'creationTimeStamp:ascending,id' })
        .replies(200, { count: 2 })
        .keeps({ firstId: member('/items/0/id') }),
      jobs({ sortBy: 'creationTimeStamp:descending,id:ascending' }).replies(200, {
        items: [{ id: notKept('firstId') }, { id: kept('firstId') }],
      }),
    ],
  }),
]
