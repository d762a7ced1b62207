import { complain, type RunState } from '../run-state.ts'
import type { Macro } from './macro.ts'
import { resolve } from './resolve.ts'
import { splitArguments } from './split-arguments.ts'

/** The local variables that a call starts with; undefined when its arguments do not fit. */
export function bindArguments(
  state: RunState,
  { parameters = [] }: Macro,
  argument: string | undefined,
): Map<string, string> | undefined {
  const bound = new Map(parameters.map(({ name, fallback = '' }) => [name, fallback]))
  const positional = parameters.filter(({ fallback }) => fallback === undefined)
  let place = 0
  for (const part of argument === undefined || argument.trim() === '' ? [] : splitArguments(argument)) {
    const [, keyword, value = ''] = /^\s*([A-Za-z_]\w*)\s*=([\s\S]*)$/.exec(part) ?? []
    const name = keyword?.toUpperCase() ?? positional[place++]?.name
    if (name === undefined) {
      complain(state, 'ERROR: More positional parameters found than defined.', 1012)
      return undefined
    }
    if (!bound.has(name)) {
      complain(state, `ERROR: The keyword parameter ${name} was not defined with the macro.`, 1012)
      return undefined
    }
    bound.set(name, resolve(state, keyword === undefined ? part : value).trim())
  }
  return bound
}
