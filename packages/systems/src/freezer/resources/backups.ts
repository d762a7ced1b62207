import type { Call, HandlersOf } from '@standin/engine'
import { backupDocument, listedBackup } from '../documents/backup.document.ts'
import type { operations } from '../generated/types.ts'
import { projectUid } from '../ids.ts'
import type { BackupData } from '../types.ts'
import { fireEvent } from './fire-event.ts'
import { inProject, listOf, showOne } from './read-collection.ts'

const uidOfBackup = (projectId: string, id: string) => `${projectUid(projectId)}/backup:${id}`

/** What was backed up: notes of it, nothing else. */
export const backups: HandlersOf<operations> = {
  listBackups: (call) =>
    listOf<BackupData>(call as Call, 'backups', inProject(call as Call, 'backup'), listedBackup),
  showBackup: (call) =>
    showOne<BackupData>(call as Call, uidOfBackup(call.path.project_id, call.path.backup_id), backupDocument),
  createBackup: (call) => fireEvent(call as Call, { kind: 'backup', event: 'createBackup', opens: true }),
  updateBackup: (call) =>
    fireEvent(call as Call, { kind: 'backup', event: 'updateBackup', id: call.path.backup_id }),
  deleteBackup: (call) =>
    fireEvent(call as Call, { kind: 'backup', event: 'deleteBackup', id: call.path.backup_id }),
}
