import { complain, type RunState } from '../run-state.ts'
import type { MacroParameter } from './macro.ts'
import { parseMacroBody } from './parse-macro-body.ts'
import { splitArguments } from './split-arguments.ts'

/** Macros that one run may define. */
const mostMacros = 5000

/** Defines a macro from what stands behind `%macro`, and from its body. */
export function defineMacro(state: RunState, rest: string, body: string): void {
  const [, written = '', list] = /^\s*([A-Za-z_]\w*)\s*(?:\(([\s\S]*)\))?\s*(?:\/[\s\S]*)?$/.exec(rest) ?? []
  const name = written.toUpperCase()
  if (name === '') {
    complain(
      state,
      'ERROR: Invalid macro name. It should be a valid SAS identifier no longer than 32 characters.',
      1012,
    )
    complain(state, 'ERROR: A dummy macro will be compiled.', 1012)
    return
  }
  const nodes = parseMacroBody(body)
  if (!nodes) {
    complain(
      state,
      `ERROR: There are unclosed %DO or %IF statements. The macro ${name} will not be compiled.`,
      1012,
    )
    return
  }
  if (state.defined.size < mostMacros)
    state.defined.set(name, {
      name,
      parameters: list === undefined ? undefined : parametersOf(list),
      body: nodes,
    })
}

function parametersOf(list: string): readonly MacroParameter[] {
  if (list.trim() === '') return []
  return splitArguments(list).map((part) => {
    const [, name = part.trim(), fallback] = /^\s*([A-Za-z_]\w*)\s*(?:=([\s\S]*))?$/.exec(part) ?? []
    return { name: name.toUpperCase(), ...(fallback === undefined ? {} : { fallback: fallback.trim() }) }
  })
}
