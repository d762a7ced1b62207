import type { Call, HandlersOf, Resource } from '@standin/engine'
import { listedSession, projectOf, sessionDocument } from '../documents/session.document.ts'
import type { Details } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { sessionUid } from '../ids.ts'
import { refusedWrite } from '../machines/session.rules.ts'
import { readStart } from '../machines/session-cycle.rules.ts'
import type { JsonObject, Session, SessionData } from '../types.ts'
import { fireEvent } from './fire-event.ts'
import { inProject, listOf, showOne } from './read-collection.ts'

/** Creating, showing, changing and deleting sessions. */
export const sessions: HandlersOf<operations> = {
  listSessions: (call) =>
    listOf<SessionData>(call as Call, 'sessions', inProject(call as Call, 'session'), listedSession),
  showSession: (call) =>
    showOne<SessionData>(
      call as Call,
      sessionUid(call.path.project_id, call.path.session_id),
      sessionDocument,
    ),
  createSession: (call) => onSession(call as Call, 'createSession'),
  updateSession: (call) => onSession(call as Call, 'updateSession', refusedDetails(call as Call)),
  replaceSession: (call) => onSession(call as Call, 'replaceSession'),
  deleteSession: (call) => onSession(call as Call, 'deleteSession'),
  actOnSession: (call) =>
    onSession(call as Call, `actOnSession#${actionOf(call as Call)}`, tags(call as Call)),
  addSessionJob: (call) => onSession(call as Call, 'addSessionJob'),
  removeSessionJob: (call) => onSession(call as Call, 'removeSessionJob'),
}

const opening: readonly string[] = ['createSession', 'replaceSession']

function onSession(call: Call, event: string, details?: (resource: Resource | undefined) => Details) {
  const { session_id: id } = call.path
  return fireEvent(call, {
    kind: 'session',
    event,
    ...(id === undefined ? {} : { id: String(id) }),
    ...(opening.includes(event) ? { opens: true } : {}),
    details: (resource) => ({ badId: id, ...details?.(resource) }),
  })
}

/** The first member of the body is the action, whatever comes behind it (recorded: two_keys_first_wins). */
function actionOf({ body }: Call): 'start' | 'end' | 'other' {
  const [first] = Object.keys(body as JsonObject)
  return first === 'start' || first === 'end' ? first : 'other'
}

const tags =
  ({ body }: Call) =>
  (resource: Resource | undefined): Details => ({
    sessionTag: (resource as Session | undefined)?.data.session_tag ?? 0,
    tag: readStart(body)?.tag,
  })

const refusedDetails =
  (call: Call) =>
  (resource: Resource | undefined): Details =>
    refusedWrite(call, resource?.id ?? '', projectOf(resource?.parent ?? null)) ?? {}
