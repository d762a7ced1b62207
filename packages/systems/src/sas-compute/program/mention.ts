import { silentDataStatements, silentStatements } from './known-statements.ts'
import type { RunState } from './run-state.ts'
import type { DataStep } from './step.ts'
import { sayUninterpreted } from './uninterpreted.ts'

/** Once per step and statement name: a loop over columns would fill the log otherwise. */
export function mention(state: RunState, step: DataStep, name: string): void {
  if (silentStatements.has(name) || silentDataStatements.has(name) || step.mentioned.has(name)) return
  step.mentioned.add(name)
  sayUninterpreted(state, name)
}
