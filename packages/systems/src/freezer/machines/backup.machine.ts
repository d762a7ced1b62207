import { assumed, type Call, defineMachine, type EffectContext, recorded } from '@standin/engine'
import { backupDocument } from '../documents/backup.document.ts'
import type { ErrorName } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { hexId } from '../ids.ts'
import { type BackupData, isObject, type JsonObject } from '../types.ts'
import { deleted, jsonReply } from '../wire.ts'

const seen = (finding: string) => recorded('freezer-api master 43d6f6c, 2026-11', finding)
const nothing = ['absent', 'deleted'] as const

/** The status is replaced, the metadata added to (recorded: backups/patch). */
function write({ self, call, set }: EffectContext<BackupData, Call>): void {
  const { status = self.data.status, backup_metadata: added } = (call.body ?? {}) as JsonObject
  set({ status, metadata: { ...self.data.metadata, ...(isObject(added) ? added : {}) } })
}

export const backupMachine = defineMachine<BackupData, Call, keyof operations, ErrorName>()({
  kind: 'backup',
  states: { kept: {} },
  guards: {},
  effects: { write },
  replies: {
    created: ({ self }) => jsonReply(201, { backup_id: self.id }),
    shown: ({ self, call }) => jsonReply(200, backupDocument(self, call)),
    deleted: () => deleted,
  },
  durations: {},
  birth: ({ call, mint }) => ({
    id: hexId(mint()),
    data: {
      user_id: call.principal.id,
      user_name: call.principal.name,
      status: 'available',
      metadata: call.body as JsonObject,
    },
  }),
  on: {
    createBackup: [{ from: 'absent', to: 'kept', reply: 'created', evidence: seen('backups/create') }],
    updateBackup: [
      { do: ['write'], reply: 'shown', evidence: seen('backups/patch') },
      { from: nothing, refuse: 'noBackup', evidence: assumed('a PATCH of a backup that is not there') },
    ],
    deleteBackup: [
      { to: 'deleted', reply: 'deleted', evidence: seen('backups/delete') },
      { from: nothing, reply: 'deleted', evidence: assumed('a DELETE of a backup that is not there') },
    ],
  },
  time: [],
})
