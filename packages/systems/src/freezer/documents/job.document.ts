import type { Call } from '@standin/engine'
import { actionUid, clientUid } from '../ids.ts'
import { is13 } from '../settings.ts'
import type { ActionResource, Job, JsonObject } from '../types.ts'
import { actionDocument } from './action.document.ts'
import { projectOf } from './session.document.ts'

/** A job as it is shown and listed. */
export function jobDocument(job: Job, call: Call): object {
  const { id, parent, data } = job
  return {
    job_id: id,
    project_id: projectOf(parent),
    user_id: data.user_id,
    job_schedule: scheduleFor(job, call),
    client_id: data.client_id,
    session_id: data.session_id,
    session_tag: data.session_tag,
    description: data.description,
    job_actions: actionsOf(job, call),
  }
}

/**
 * Who runs a job alone knows its process: the id is hidden from others than the client's project (code of
 * master).
 */
function scheduleFor({ data }: Job, { principal, realm }: Call): JsonObject {
  const isOwner =
    is13(realm) || realm.store.get(clientUid(principal.claims.project, data.client_id)) !== undefined
  if (isOwner) return data.schedule
  const { current_pid: _hidden, ...rest } = data.schedule
  return rest
}

/** The actions as they are now; the older release repeats what was sent. */
function actionsOf({ parent, data }: Job, { realm }: Call): readonly JsonObject[] {
  if (is13(realm)) return data.actions
  return data.actions.map((sent) => {
    const action = realm.store.get(actionUid(projectOf(parent), sent.action_id)) as ActionResource | undefined
    return action ? actionDocument(action) : sent
  })
}
