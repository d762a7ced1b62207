import { bestText } from '../formats/best-text.ts'
import { parseFormat } from '../formats/format-spec.ts'
import { readValue } from '../formats/read-value.ts'
import { writeValue } from '../formats/write-value.ts'
import { functionOf } from '../functions/functions.ts'
import { leastArguments, mostArguments, parameterAt } from '../functions/sas-function.ts'
import { scanWords } from '../functions/scan-words.ts'
import { maskAll, unmask } from '../mask.ts'
import { complain, type RunState } from '../run-state.ts'
import { factsOf } from '../session-facts.ts'
import { functionUnit, sleepMillis } from '../sleep.ts'
import { sayUninterpreted } from '../uninterpreted.ts'
import { evaluateOrComplain } from './evaluate-condition.ts'
import { macroValue } from './macro-variables.ts'
import { splitArguments } from './split-arguments.ts'

/** A macro function: its argument is resolved, and masked where it was quoted. */
type MacroFunction = (state: RunState, argument: string) => string

const upper: MacroFunction = (_, argument) => argument.toUpperCase()
const lower: MacroFunction = (_, argument) => argument.toLowerCase()
const quote: MacroFunction = (_, argument) => maskAll(argument)

/** The arguments, each trimmed and without masks. */
const plain = (argument: string): readonly string[] =>
  splitArguments(argument).map((each) => unmask(each.trim()))

const whole = (state: RunState, text: string): number =>
  Number(evaluateOrComplain(state, text, text) ?? Number.NaN)

const scan: MacroFunction = (state, argument) => {
  const [text = '', count = '', marks] = plain(argument)
  const words = scanWords(text, marks)
  const at = whole(state, count)
  return (at > 0 ? words[at - 1] : words.at(at)) ?? ''
}

const substring: MacroFunction = (state, argument) => {
  const [text = '', from = '', length] = plain(argument)
  const start = whole(state, from)
  const inside = start >= 1 && start <= text.length
  if (!inside) complain(state, 'WARNING: Argument 2 to function %SUBSTR is out of range.', 4)
  const end = length === undefined || length === '' ? text.length : start - 1 + whole(state, length)
  return inside ? text.slice(start - 1, end) : ''
}

const evaluate: MacroFunction = (state, argument) => evaluateOrComplain(state, argument, argument) ?? ''

const evaluateDecimals: MacroFunction = (state, argument) => {
  const [expression = '', conversion = ''] = splitArguments(argument)
  const value = evaluateOrComplain(state, expression, expression, true) ?? ''
  const convert = {
    boolean: (n: number) => Number(n !== 0),
    ceil: Math.ceil,
    floor: Math.floor,
    integer: Math.trunc,
  }[conversion.trim().toLowerCase()]
  return convert && value !== '' ? String(convert(Number(value))) : value
}

const systemFunction: MacroFunction = (state, argument) => {
  const [, name = '', rest = '', format = ''] =
    /^\s*(\w+)\s*\(([\s\S]*)\)\s*(?:,\s*([^()]*))?$/.exec(argument) ?? []
  const upperName = name.toUpperCase()
  const args = splitArguments(rest).map((each) => unmask(each.trim()))
  if (upperName === 'SLEEP') return sleep(state, args)
  const called = functionOf(upperName)
  if (!called) {
    sayUninterpreted(state, `%SYSFUNC(${upperName})`)
    return ''
  }
  const given = args.length === 1 && args[0] === '' && leastArguments(called) === 0 ? [] : args
  if (given.length < leastArguments(called) || given.length > mostArguments(called)) {
    complain(
      state,
      `ERROR: The function ${upperName} referenced by the %SYSFUNC or %QSYSFUNC macro function has ` +
        `too ${given.length > mostArguments(called) ? 'many' : 'few'} arguments.`,
      1012,
    )
    return ''
  }
  const values = given.map((text, i) => (parameterAt(called, i) === 'n' ? numberOf(text) : text))
  const value = called.run(values, factsOf(state))
  const spec = format.trim() === '' ? undefined : parseFormat(format.trim())
  if (spec) return writeValue(value, spec).trim()
  return typeof value === 'string' ? value : bestText(value, 32)
}

function numberOf(text: string): number | null {
  const value = readValue(text, undefined)
  return typeof value === 'number' ? value : null
}

function sleep(state: RunState, [amount = '', unit]: readonly string[]): string {
  const millis = sleepMillis(Number(amount), unit === undefined ? functionUnit : Number(unit))
  state.now += millis
  if (state.step) state.step.slept += millis
  return amount
}

/** Macro functions by upper-case name. */
export const macroFunctions: Readonly<Record<string, MacroFunction>> = {
  STR: quote,
  NRSTR: quote,
  QUOTE: quote,
  BQUOTE: quote,
  NRBQUOTE: quote,
  NRQUOTE: quote,
  UNQUOTE: (_, argument) => unmask(argument),
  SUPERQ: (state, argument) => maskAll(macroValue(state, argument.trim().toUpperCase()) ?? ''),
  UPCASE: upper,
  QUPCASE: upper,
  LOWCASE: lower,
  QLOWCASE: lower,
  TRIM: (_, argument) => argument.trimEnd(),
  QTRIM: (_, argument) => argument.trimEnd(),
  LEFT: (_, argument) => argument.trimStart(),
  QLEFT: (_, argument) => argument.trimStart(),
  CMPRES: (_, argument) => argument.trim().replace(/ +/g, ' '),
  LENGTH: (_, argument) => String(unmask(argument).length),
  INDEX: (_, argument) => {
    const [text = '', part = ''] = plain(argument)
    return String(text.indexOf(part) + 1)
  },
  SCAN: scan,
  QSCAN: (state, argument) => maskAll(scan(state, argument)),
  SUBSTR: substring,
  QSUBSTR: (state, argument) => maskAll(substring(state, argument)),
  EVAL: evaluate,
  SYSEVALF: evaluateDecimals,
  SYMEXIST: (state, argument) =>
    String(Number(macroValue(state, argument.trim().toUpperCase()) !== undefined)),
  SYMGLOBL: (state, argument) => String(Number(state.macros.has(argument.trim().toUpperCase()))),
  SYMLOCAL: (state, argument) =>
    String(Number(state.scopes.some((scope) => scope.has(argument.trim().toUpperCase())))),
  SYSMACEXIST: (state, argument) => String(Number(state.defined.has(argument.trim().toUpperCase()))),
  SYSMEXECNAME: (state) => state.running.at(-1)?.name ?? 'OPEN CODE',
  SYSFUNC: systemFunction,
  QSYSFUNC: (state, argument) => maskAll(systemFunction(state, argument)),
}
