import { type Given, header, member, type Step } from '@standin/engine'
import { aDefinedContext, anIdleSession, aWorkbench } from '../scenarios/givens.ts'
import { call } from '../scenarios/words.ts'
import { continued } from './givens.ts'

const made = call('createSession', { body: {} })
  .replies(201)
  .keeps({ sessionId: member('/id'), serverId: member('/serverId') })
const gone = call('deleteSession').replies(204)
const serverOf: Step = call('getSession')
  .replies(200)
  .keeps({ serverId: member('/serverId') })

export const definedContext: Given = aDefinedContext({})
export const threeContexts: Given = continued(
  'three contexts',
  definedContext,
  ...['b', 'c'].map((name) =>
    call('createContext', {
      body: {
        name: `standin-{unique}-${name}`,
        launchType: 'service',
        launchContext: { contextName: 'SAS Studio launcher context' },
      },
    })
      .replies(201)
      .keeps({ contextId: member('/id'), contextTag: header('etag') }),
  ),
)
export const runningServer: Given = continued('a server with a session', anIdleSession({}), serverOf)
export const idleServer: Given = continued(
  'a server that waits for a session',
  aDefinedContext({ attributes: { reuseServerProcesses: true } }),
  made,
  gone,
)
export const stoppedServer: Given = continued('a server that has stopped', runningServer, gone)
export const threeServers: Given = continued('three servers of one context', definedContext, made, made, made)
export const workbench: Given = aWorkbench({})
const benched = call('createServerSession', { body: {} })
  .replies(201)
  .keeps({ sessionId: member('/id') })
export const threeInWorkbench: Given = continued(
  'three sessions of a server',
  workbench,
  benched,
  benched,
  benched,
)
