import type { Machine } from '@standin/engine'
import { actionMachine } from './action.machine.ts'
import { backupMachine } from './backup.machine.ts'
import { clientMachine } from './client.machine.ts'
import { jobMachine } from './job.machine.ts'
import { projectMachine } from './project.machine.ts'
import { sessionMachine } from './session.machine.ts'
import { tokenMachine } from './token.machine.ts'

/** The machines by the kind of what they rule. */
export const machines: Readonly<Record<string, Machine>> = {
  project: projectMachine,
  session: sessionMachine,
  job: jobMachine,
  action: actionMachine,
  client: clientMachine,
  backup: backupMachine,
  token: tokenMachine,
}
