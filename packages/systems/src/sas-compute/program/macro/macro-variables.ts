import { type RunState, setMacro } from '../run-state.ts'

/** A macro variable's value (masked), by its upper-case name: that of the innermost macro that has it. */
export function macroValue(state: RunState, name: string): string | undefined {
  for (let depth = state.scopes.length - 1; depth >= 0; depth--) {
    const value = state.scopes[depth]?.get(name)
    if (value !== undefined) return value
  }
  return state.macros.get(name)
}

/** No variable is longer. */
const longest = 65_534

/** Assigns a macro variable where there is one of that name, and otherwise makes one in the innermost macro. */
export function assignMacro(state: RunState, name: string, value: string, global = false): void {
  const cut = value.slice(0, longest)
  const own = global ? undefined : state.scopes.findLast((scope) => scope.has(name))
  const scope = own ?? (global || state.macros.has(name) ? undefined : state.scopes.at(-1))
  if (scope) scope.set(name, cut)
  else setMacro(state, name, cut)
}
