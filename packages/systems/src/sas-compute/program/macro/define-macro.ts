import { complain, type RunState } from '../run-state.ts'
import type { Macro, MacroParameter } from './macro.ts'
import { parseMacroBody } from './parse-macro-body.ts'
import { splitArguments } from './split-arguments.ts'

/** Macros that one run may define. */
const mostMacros = 5000

/** Defines a macro from what stands behind `%macro`, and from its body. */
export function defineMacro(state: RunState, rest: string, body: string): void {
  const macro = readMacro(rest, body)
  if (macro === 'name') {
    complain(
      state,
      'ERROR: Invalid macro name. It should be a valid SAS identifier no longer than 32 characters.',
      1012,
    )
    complain(state, 'ERROR: A dummy macro will be compiled.', 1012)
  } else if (typeof macro === 'string') {
    complain(
      state,
      `ERROR: There are unclosed %DO or %IF statements. The macro ${macro.slice(1)} will not be compiled.`,
      1012,
    )
  } else if (state.defined.size < mostMacros) {
    state.defined.set(macro.name, macro)
    state.definitions.push({ at: state.now, name: macro.name, rest, body })
  }
}

/** A macro that an earlier job of the session defined. */
export function recallMacro(state: RunState, rest: string, body: string): void {
  const macro = readMacro(rest, body)
  if (typeof macro !== 'string') state.defined.set(macro.name, macro)
}

/** A macro; `name` where it has none, and `%` with its name where its blocks do not close. */
function readMacro(rest: string, body: string): Macro | string {
  const [, written = '', list] =
    /^\s*([A-Za-z_]\w{0,31})\s*(?:\(([\s\S]*)\))?\s*(?:\/[\s\S]*)?$/.exec(rest) ?? []
  const name = written.toUpperCase()
  if (name === '') return 'name'
  const nodes = parseMacroBody(body)
  return nodes
    ? { name, parameters: list === undefined ? undefined : parametersOf(list), body: nodes }
    : `%${name}`
}

function parametersOf(list: string): readonly MacroParameter[] {
  if (list.trim() === '') return []
  return splitArguments(list).map((part) => {
    const [, name = part.trim(), fallback] = /^\s*([A-Za-z_]\w*)\s*(?:=([\s\S]*))?$/.exec(part) ?? []
    return { name: name.toUpperCase(), ...(fallback === undefined ? {} : { fallback: fallback.trim() }) }
  })
}
