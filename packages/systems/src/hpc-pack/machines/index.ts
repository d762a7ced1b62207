import type { Machine } from '@standin/engine'
import { batchMachine } from './batch.machine.ts'
import { jobMachine } from './job.machine.ts'
import { sessionMachine } from './session.machine.ts'
import { taskMachine } from './task.machine.ts'

/** By the kinds of what they rule. */
export const machines: Readonly<Record<string, Machine>> = {
  job: jobMachine,
  task: taskMachine,
  session: sessionMachine,
  batch: batchMachine,
}
