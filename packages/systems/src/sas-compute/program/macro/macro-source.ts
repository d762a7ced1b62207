import { complain, type RunState } from '../run-state.ts'
import { macroFunctions } from './macro-functions.ts'
import { macroValue } from './macro-variables.ts'
import type { MacroSource } from './resolve-macros.ts'
import { callMacro } from './run-macro.ts'

/** The run as a source of macro variables, functions and macros. */
export function macroSource(state: RunState): MacroSource {
  return {
    value: (name) => macroValue(state, name),
    isFunction: (name) => Object.hasOwn(macroFunctions, name),
    call: (name, argument) => macroFunctions[name]?.(state, argument) ?? '',
    macro: (name) => {
      const macro = state.defined.get(name)
      return macro && (macro.parameters ? 'parameters' : 'plain')
    },
    callMacro: (name, argument) => {
      const pieces: string[] = []
      callMacro(state, name, argument, (text) => void pieces.push(text))
      return pieces.join('').trim()
    },
    unresolved: (name) => complain(state, `WARNING: Apparent symbolic reference ${name} not resolved.`, 4),
    tooLong: () =>
      complain(
        state,
        'ERROR: The text expression length exceeds maximum length (65534). The text expression has been ' +
          'truncated to 65534 characters.',
        1012,
      ),
  }
}
