import { mask, unmask } from './mask.ts'
import type { MacroSource } from './resolve-macros.ts'
import { complain, type RunState } from './run-state.ts'
import { functionUnit, sleepMillis } from './sleep.ts'
import { sayUninterpreted } from './uninterpreted.ts'

type MacroFunction = (state: RunState, argument: string) => string

const upper: MacroFunction = (_, argument) => argument.toUpperCase()
const lower: MacroFunction = (_, argument) => argument.toLowerCase()
const quote: MacroFunction = (_, argument) => mask(argument)

const sysfunc: MacroFunction = (state, argument) => {
  const [, name = '', rest = ''] = /^\s*(\w+)\s*\((.*)\)[^)]*$/s.exec(argument) ?? []
  const run = systemFunctions[name.toUpperCase()]
  if (run) return run(state, rest.split(','))
  sayUninterpreted(state, `%SYSFUNC(${name.toUpperCase()})`)
  return ''
}

const functions: Readonly<Record<string, MacroFunction>> = {
  STR: quote,
  NRSTR: quote,
  QUOTE: quote,
  BQUOTE: quote,
  NRBQUOTE: quote,
  NRQUOTE: quote,
  UNQUOTE: (_, argument) => unmask(argument),
  SUPERQ: (state, argument) => mask(state.macros.get(argument.trim().toUpperCase()) ?? ''),
  UPCASE: upper,
  QUPCASE: upper,
  LOWCASE: lower,
  QLOWCASE: lower,
  LENGTH: (_, argument) => String(unmask(argument).length),
  SYMEXIST: (state, argument) => (state.macros.has(argument.trim().toUpperCase()) ? '1' : '0'),
  SYSFUNC: sysfunc,
  QSYSFUNC: sysfunc,
}

/** SAS counts seconds and days from the start of 1960. */
const sasEpoch = 315_619_200

const secondsNow = (state: RunState): number => (state.startedAt + state.now) / 1000 + sasEpoch

const systemFunctions: Readonly<Record<string, (state: RunState, args: readonly string[]) => string>> = {
  SLEEP: (state, [amount = '', unit]) => {
    const millis = sleepMillis(Number(amount), unit === undefined ? functionUnit : Number(unit))
    state.now += millis
    if (state.step) state.step.slept += millis
    return amount.trim()
  },
  DATETIME: (state) => String(secondsNow(state)),
  DATE: (state) => String(Math.floor(secondsNow(state) / 86_400)),
  TODAY: (state) => String(Math.floor(secondsNow(state) / 86_400)),
  TIME: (state) => String(secondsNow(state) % 86_400),
}

/** The run as a source of macro variables and functions. */
export function macroSource(state: RunState): MacroSource {
  return {
    value: (name) => state.macros.get(name),
    isFunction: (name) => Object.hasOwn(functions, name),
    call: (name, argument) => functions[name]?.(state, argument) ?? '',
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
