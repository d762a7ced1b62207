import type { RunState } from '../run-state.ts'
import type { Statement } from '../scan-statements.ts'
import { syntaxError } from '../syntax-error.ts'
import { fullName } from '../tables/table-names.ts'
import { parseReferences } from '../tables/table-reference.ts'
import { isWord, words } from '../words.ts'
import type { DataStep } from './data-step.ts'

/** Begins a DATA step. `data;` without a name makes WORK.DATA1 (SAS counts on from there; Standin does not). */
export function beginDataStep(state: RunState, statement: Statement): void {
  const own = words(statement.text).slice(1)
  const slash = own.findIndex((word) => isWord(word, '/'))
  const references = parseReferences(slash === -1 ? own : own.slice(0, slash))
  const named = (references ?? []).map(({ name, options }) => ({ name: fullName(name), options, rows: [] }))
  const outputs = named.filter(({ name }) => name !== 'WORK._NULL_')
  const step: DataStep = {
    kind: 'data',
    startedAt: state.now,
    failed: false,
    slept: 0,
    outputs: references?.length === 0 ? [{ name: 'WORK.DATA1', options: {}, rows: [] }] : outputs,
    readers: [],
    variables: new Map(),
    arrays: new Map(),
    by: [],
    blocks: [{ ops: [], lastIf: undefined }],
    keep: undefined,
    drop: undefined,
    rename: [],
    where: undefined,
    raw: undefined,
    inputs: false,
    mentioned: new Set(),
  }
  state.step = step
  if (references) return
  step.failed = true
  syntaxError(state, statement)
}
