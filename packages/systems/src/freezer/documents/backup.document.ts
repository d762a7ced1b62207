import type { Backup } from '../types.ts'
import { projectOf } from './session.document.ts'

export function backupDocument({ id, parent, data }: Backup): object {
  return {
    project_id: projectOf(parent),
    backup_id: id,
    user_id: data.user_id,
    status: data.status,
    backup_metadata: data.metadata,
  }
}

/** In a list the user comes before the id (recorded: backups/list). */
export function listedBackup({ id, parent, data }: Backup): object {
  return {
    project_id: projectOf(parent),
    user_id: data.user_id,
    backup_id: id,
    status: data.status,
    backup_metadata: data.metadata,
  }
}
