import type { ActionResource, JsonObject } from '../types.ts'
import { projectOf } from './session.document.ts'

/**
 * What was sent, with the columns over it; what was never sent is null (recorded: actions/show,
 * actions/update_get).
 */
function freezerAction({ data }: ActionResource): JsonObject {
  const of = (name: string) => data.columns[name] ?? null
  return {
    ...data.sent,
    backup_name: of('backup_name'),
    action: of('action'),
    mode: of('mode'),
    container: of('container'),
    timeout: of('timeout'),
    priority: of('priority'),
    path_to_backup: of('path_to_backup'),
    log_file: of('log_file'),
  }
}

export function actionDocument(action: ActionResource): JsonObject {
  const { id, parent, data } = action
  return {
    project_id: projectOf(parent),
    action_id: id,
    user_id: data.user_id,
    max_retries: data.max_retries,
    max_retries_interval: data.max_retries_interval,
    freezer_action: freezerAction(action),
  }
}

export function listedAction(action: ActionResource): JsonObject {
  const { id, parent, data } = action
  return {
    project_id: projectOf(parent),
    user_id: data.user_id,
    timeout: data.columns.timeout ?? null,
    max_retries_interval: data.max_retries_interval,
    max_retries: data.max_retries,
    action_id: id,
    mandatory: data.columns.mandatory ?? false,
    freezer_action: freezerAction(action),
  }
}
