import {
  absent,
  assumed,
  client,
  containing,
  documented,
  header,
  kept,
  member,
  pass,
  pattern,
  present,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aDefinedContext, aNewSession, anIdleSession, aRunningJob, aWorkbench } from './givens.ts'
import { call, sasError } from './words.ts'

const another = call('createSession', { body: {} })
const own = { serverId: kept('serverId') }
const served = call('getSession')
  .replies(200)
  .keeps({ serverId: member('/serverId') })

const reusing = (more: object = {}) =>
  aDefinedContext({ attributes: { reuseServerProcesses: true, ...more } })
const made = another.replies(201).keeps({ sessionId: member('/id'), serverId: member('/serverId') })

export const serverScenarios: readonly Scenario[] = [
  scenario('a session has a server of its own, which runs and ends with it', {
    evidence: documented('createSession: a new server is created where none can be reused'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      served,
      call('getServerState', { path: own }).replies(200, text('running')),
      call('getServer', { path: own }).replies(200, {
        id: kept('serverId'),
        state: 'running',
        version: 2,
        links: containing({ rel: 'sessions' }),
      }),
      call('getServerSessions', { path: own }).replies(200, { count: 1, items: [{ id: kept('sessionId') }] }),
      another.replies(201, { id: pattern(/-ses0000$/) }),
      call('getServers', { query: own }).replies(200, { count: 1, items: [{ id: kept('serverId') }] }),
      call('deleteSession').replies(204),
      call('getServers', { query: own }).replies(200, { count: 0, items: [] }),
    ],
  }),
  scenario('a server whose session has gone is stopped, and soon forgotten', {
    evidence: assumed('how long a stopped server is shown'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      served,
      call('deleteSession').replies(204),
      call('getServerState', { path: own }).replies(200, text('stopped')),
      pass('2m'),
      call('getServerState', { path: own }).replies(404, sasError(404)),
    ],
  }),
  scenario('a deleted server takes its sessions along', {
    evidence: documented('deleteServer: ends the server with all its sessions'),
    tier: 'complete',
    given: aRunningJob({}),
    steps: [
      served,
      call('deleteServer', { path: own }).replies(204),
      call('getServer', { path: own }).replies(404, sasError(404)),
      call('getServerState', { path: own }).replies(404, sasError(404)),
      call('getServerSessions', { path: own }).replies(404, sasError(404)),
      call('deleteServer', { path: own }).replies(404, sasError(404)),
      call('getSession').replies(404, sasError(404, 5837)),
      call('getJobState').replies(404, sasError(404, 5837)),
    ],
  }),
  scenario('a session of a context that reuses servers gets one that is free', {
    evidence: documented('createSession: a reusable server'),
    tier: 'complete',
    given: reusing(),
    steps: [
      made,
      call('deleteSession').replies(204),
      call('getServerState', { path: own }).replies(200, text('running')),
      another.replies(201, { serverId: kept('serverId'), id: pattern(/-ses0001$/) }),
      another.replies(201, { id: pattern(/-ses0000$/) }),
    ],
  }),
  scenario('a server is reused so often as its context says', {
    evidence: documented('compute.md: reuseServerLimit'),
    tier: 'complete',
    given: reusing({ reuseServerLimit: 1 }),
    steps: [
      made,
      call('deleteSession').replies(204),
      another.replies(201, { id: pattern(/-ses0000$/) }),
      call('getServerState', { path: own }).replies(200, text('stopped')),
    ],
  }),
  scenario('a server that nobody reuses stops', {
    evidence: documented('compute.md: serverInactiveTimeout'),
    tier: 'complete',
    given: reusing({ serverInactiveTimeout: 120 }),
    steps: [
      made,
      call('deleteSession').replies(204),
      pass('119s'),
      call('getServerState', { path: own }).replies(200, text('running')),
      pass('2s'),
      call('getServerState', { path: own }).replies(200, text('stopped')),
    ],
  }),
  scenario('a context keeps servers ready', {
    evidence: documented('compute.md: serverMinAvailable'),
    tier: 'complete',
    given: reusing({ serverMinAvailable: 2, serverInactiveTimeout: 60, runServerAs: 'sas' }),
    steps: [
      call('getServers', { query: { contextName: 'standin-{unique}' } })
        .replies(200, { count: 2 })
        .keeps({ serverId: member('/items/0/id') }),
      another.replies(201, { serverId: kept('serverId') }),
      call('getServers', { query: { contextName: 'standin-{unique}' } }).replies(200, { count: 3 }),
      pass('10m'),
      call('getServers', { query: { contextName: 'standin-{unique}' } }).replies(200, { count: 3 }),
    ],
  }),
  scenario('servers are listed, in whole when Accept-Item asks for that', {
    evidence: documented('getServers: Accept-Item'),
    tier: 'complete',
    given: aNewSession({}),
    steps: [
      served,
      call('getServers', { query: own }).replies(200, {
        version: 2,
        items: [{ id: kept('serverId'), version: 1, state: absent }],
      }),
      call('getServers', {
        query: own,
        headers: { 'Accept-Item': 'application/vnd.sas.compute.server+json' },
      }).replies(200, { items: [{ id: kept('serverId'), version: 2, state: 'running' }] }),
      call('getServers', { query: { ...own, filter: "eq(state,'stopped')" } }).replies(200, { items: [] }),
      call('getServers', { query: { ...own, sortBy: 'id:descending' } }).replies(200, { count: 1 }),
      call('getServers', { query: { ...own, contextName: 'no such context' } }).replies(200, { count: 0 }),
      call('getServerSessions', {
        path: own,
        headers: { 'Accept-Item': 'application/vnd.sas.compute.session+json' },
      }).replies(200, { items: [{ id: kept('sessionId'), state: present }] }),
    ],
  }),
  scenario('a server of a deployment with contexts makes no sessions itself', {
    evidence: documented('names: there is no such operation'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [served, call('createServerSession', { path: own, body: {} }).replies(405, sasError(405))],
  }),
  scenario('a workbench’s server is the root of the service, for anybody', {
    evidence: client('restaf: computeServerId'),
    tier: 'complete',
    given: aWorkbench({}),
    steps: [
      call('getServer', { as: 'none' }).replies(200, {
        id: '0001',
        links: containing({ rel: 'createSession', method: 'POST', href: '/compute/servers/0001/sessions' }),
      }),
      call('getContexts', { as: 'none' }).replies(404, sasError(404)),
      call('createServerSession', { body: { name: 'bench' }, as: 'none' })
        .replies(201, { id: '0001', serverId: '0001', state: 'pending' }, { etag: pattern(/^"\w{10}"$/) })
        .keeps({ sessionId: member('/id'), sessionTag: header('etag') }),
      call('getSessionState', { as: 'none' }).eventually(200, text('idle'), { within: '60s' }),
      call('getLibraries', { as: 'none' }).replies(200, { items: containing({ id: 'WORK' }) }),
      call('createServerSession', { body: {}, as: 'none' }).replies(201, { id: '0002' }),
      call('getServerSessions', { as: 'none' }).replies(200, { count: 2 }),
      call('deleteSession', { as: 'none' }).replies(204),
      call('getServerState', { as: 'none' }).replies(200, text('running')),
    ],
  }),
]
