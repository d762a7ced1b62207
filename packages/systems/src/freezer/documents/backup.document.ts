import type { Call } from '@standin/engine'
import { is13 } from '../settings.ts'
import type { Backup } from '../types.ts'
import { projectOf } from './session.document.ts'

type InRealm = Pick<Call, 'realm'>

export function backupDocument(backup: Backup, call: InRealm): object {
  const { id, parent, data } = backup
  return {
    project_id: projectOf(parent),
    backup_id: id,
    user_id: data.user_id,
    ...statusOf(backup, call),
    backup_metadata: data.metadata,
  }
}

/** In a list the user comes before the id (recorded: backups/list). */
export function listedBackup(backup: Backup, call: InRealm): object {
  const { id, parent, data } = backup
  return {
    project_id: projectOf(parent),
    user_id: data.user_id,
    backup_id: id,
    ...statusOf(backup, call),
    backup_metadata: data.metadata,
  }
}

/** Release 13 has the name of the user in the place of a status (recorded on 13.0.0: backups/show). */
const statusOf = ({ data }: Backup, { realm }: InRealm) =>
  is13(realm) ? { user_name: data.user_name } : { status: data.status }
