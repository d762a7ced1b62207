import { macroSource } from './macro-functions.ts'
import { longestExpression, resolveMacros } from './resolve-macros.ts'
import { complain, type RunState, say, setMacro } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import { sayUninterpreted } from './uninterpreted.ts'

/** A macro statement; `rest` is what stands behind its name, not resolved yet. */
type Interpret = (state: RunState, rest: string) => void

const letStatement: Interpret = (state, rest) => {
  const equals = rest.indexOf('=')
  const name = resolveMacros(rest.slice(0, equals === -1 ? undefined : equals), macroSource(state)).trim()
  if (equals === -1 || !/^[A-Za-z_]\w*$/.test(name)) {
    complain(
      state,
      `ERROR: Symbolic variable name ${name.toUpperCase()} must begin with a letter or underscore.`,
      1012,
    )
    return
  }
  const value = resolveMacros(rest.slice(equals + 1), macroSource(state)).trim()
  setMacro(state, name.toUpperCase(), value.slice(0, longestExpression))
}

const put: Interpret = (state, rest) => {
  if (/^_\w+_$/.test(rest)) sayUninterpreted(state, `%PUT ${rest.toUpperCase()}`)
  else say(state, resolveMacros(rest, macroSource(state)))
}

const abort: Interpret = (state, rest) => {
  const cancel = /^cancel\b/i.test(rest)
  // Both wordings are SAS's, from public logs; that they end a Compute job as an error is assumed.
  if (!cancel) complain(state, 'ERROR: Execution terminated by an %ABORT statement.', 1012)
  else {
    complain(state, 'ERROR: Execution canceled by an %ABORT CANCEL statement.', 1012)
    say(state, 'NOTE: The SAS System stopped processing due to receiving a CANCEL request.')
  }
  state.stopped = true
}

const global: Interpret = (state, rest) => {
  for (const name of resolveMacros(rest, macroSource(state)).trim().split(/\s+/)) {
    if (/^[A-Za-z_]\w*$/.test(name) && !state.macros.has(name.toUpperCase()))
      setMacro(state, name.toUpperCase(), '')
  }
}

/** A definition is passed over to its end; so is a block of open code whose condition is not evaluated. */
const skipTo =
  (what: string, opens: RegExp, closes: RegExp, beginsBlock: RegExp): Interpret =>
  (state, rest) => {
    sayUninterpreted(state, what)
    if (beginsBlock.test(rest)) state.skipping = { opens, closes, depth: 1 }
  }

const doBlock = [/%do\b/i, /^%end\b/i] as const

/** Macro statements by name; every other `%name` is a call that Standin does not interpret. */
const statements: Readonly<Record<string, Interpret>> = {
  '%LET': letStatement,
  '%PUT': put,
  '%ABORT': abort,
  '%GLOBAL': global,
  '%LOCAL': global,
  '%SYMDEL': (state, rest) => {
    for (const name of rest.split(/\s+/)) state.macros.delete(name.toUpperCase())
  },
  '%MACRO': skipTo('%MACRO', /^%macro\b/i, /^%mend\b/i, /(?:)/),
  '%IF': skipTo('%IF', ...doBlock, /%do$/i),
  '%ELSE': skipTo('%ELSE', ...doBlock, /%do$/i),
  '%DO': skipTo('%DO', ...doBlock, /(?:)/),
  '%SYSFUNC': (state, rest) => void resolveMacros(`%sysfunc${rest}`, macroSource(state)),
}

/** Runs a statement that starts with `%`. The macro processor acts while code is read, inside steps too. */
export function interpretMacro(state: RunState, statement: Statement, name: string): void {
  const interpret = Object.hasOwn(statements, name) ? statements[name] : undefined
  if (interpret) interpret(state, statement.text.slice(name.length).trim())
  else sayUninterpreted(state, name)
}

/** Whether this statement lies in macro code that is passed over; keeps count of its blocks. */
export function isSkipped(state: RunState, { text }: Statement): boolean {
  const { skipping } = state
  if (!skipping) return false
  if (skipping.opens.test(text)) skipping.depth++
  if (skipping.closes.test(text)) skipping.depth--
  if (skipping.depth === 0) state.skipping = undefined
  return true
}
