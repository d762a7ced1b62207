import { complain, type RunState, reachBoundary, spend } from '../run-state.ts'
import { bindArguments } from './bind-arguments.ts'
import { defineMacro } from './define-macro.ts'
import { emitText, type Sink } from './emit-text.ts'
import { evaluateOrComplain, isTrueMacro } from './evaluate-condition.ts'
import type { MacroNode } from './macro.ts'
import { interpretMacro } from './macro-statements.ts'
import { assignMacro } from './macro-variables.ts'
import { resolve } from './resolve.ts'

/** Macros call each other no deeper. */
const deepest = 50

/** Against a statement of a DATA step: its text is read and resolved each time. */
const nodeCost = 5

/** Runs a macro; what it generates goes to `sink`. */
export function callMacro(state: RunState, name: string, argument: string | undefined, sink: Sink): void {
  const macro = state.defined.get(name)
  if (!macro || !spend(state, 1)) return
  if (state.running.length >= deepest) {
    complain(state, `ERROR: Standin calls macros at most ${deepest} deep; ${name} is not called.`, 1012)
    state.stopped = true
    return
  }
  const bound = bindArguments(state, macro, argument)
  if (!bound) return
  state.scopes.push(bound)
  state.running.push({ name, returned: false })
  executeNodes(state, macro.body, sink)
  state.running.pop()
  state.scopes.pop()
}

/** Runs nodes in order, until the macro returns or the run is stopped. */
export function executeNodes(state: RunState, nodes: readonly MacroNode[], sink: Sink): void {
  for (const node of nodes) {
    if (isOver(state) || !spend(state, nodeCost)) return
    executeNode(state, node, sink)
    reachBoundary(state)
  }
}

const isOver = (state: RunState): boolean =>
  state.stopped || state.endless || state.running.at(-1)?.returned === true

function executeNode(state: RunState, node: MacroNode, sink: Sink): void {
  if (node.is === 'text') emitText(state, node.text, sink)
  else if (node.is === 'statement') interpretMacro(state, node.name, node.rest)
  else if (node.is === 'if') executeNodes(state, isTrue(state, node.condition) ? node.yes : node.no, sink)
  else if (node.is === 'block') executeNodes(state, node.body, sink)
  else if (node.is === 'count') executeCount(state, node, sink)
  else if (node.is === 'repeat') executeRepeat(state, node, sink)
  else defineMacro(state, node.rest, node.body)
}

function isTrue(state: RunState, condition: string): boolean {
  return isTrueMacro(evaluateOrComplain(state, resolve(state, condition), condition))
}

function executeCount(state: RunState, node: Extract<MacroNode, { is: 'count' }>, sink: Sink): void {
  const name = resolve(state, node.name).trim().toUpperCase()
  const [from, to, by] = [node.from, node.to, node.by].map((each) =>
    Number(evaluateOrComplain(state, resolve(state, each), each) ?? Number.NaN),
  )
  if (from === undefined || to === undefined || !by || Number.isNaN(from + to)) return
  assignMacro(state, name, String(from))
  for (let value = from; by > 0 ? value <= to : value >= to; ) {
    executeNodes(state, node.body, sink)
    if (isOver(state) || !spend(state, 1)) return
    value = Number(resolve(state, `&${name}`)) + by
    if (Number.isNaN(value)) return
    assignMacro(state, name, String(value))
  }
}

function executeRepeat(state: RunState, node: Extract<MacroNode, { is: 'repeat' }>, sink: Sink): void {
  const { condition, until, body } = node
  while (!isOver(state) && spend(state, 1)) {
    if (!until && !isTrue(state, condition)) return
    executeNodes(state, body, sink)
    if (until && isTrue(state, condition)) return
  }
}
