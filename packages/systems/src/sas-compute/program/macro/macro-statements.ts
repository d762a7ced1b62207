import { includeFile } from '../include-file.ts'
import { unmask } from '../mask.ts'
import { complain, type RunState, say, setMacro } from '../run-state.ts'
import { sayUninterpreted } from '../uninterpreted.ts'
import { assignMacro, macroValue } from './macro-variables.ts'
import { putAll } from './put-all.ts'
import { resolve } from './resolve.ts'

/** A macro statement; `rest` is what stands behind its name, not resolved yet. */
type Interpret = (state: RunState, rest: string) => void

const isName = (text: string): boolean => /^[A-Za-z_]\w{0,31}$/.test(text)

const letStatement: Interpret = (state, rest) => {
  const equals = rest.indexOf('=')
  const name = resolve(state, rest.slice(0, equals === -1 ? undefined : equals)).trim()
  if (equals === -1 || !isName(name)) {
    complain(
      state,
      `ERROR: Symbolic variable name ${name.toUpperCase()} must begin with a letter or underscore.`,
      1012,
    )
    return
  }
  assignMacro(state, name.toUpperCase(), resolve(state, rest.slice(equals + 1)).trim())
}

const put: Interpret = (state, rest) => {
  if (/^_(?:all|user|global|local|automatic)_$/i.test(rest)) putAll(state, rest.toLowerCase())
  else say(state, resolve(state, rest).trim())
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

const names = (state: RunState, rest: string): readonly string[] =>
  resolve(state, rest)
    .replace(/\/.*$/s, '')
    .trim()
    .split(/\s+/)
    .filter(isName)
    .map((name) => name.toUpperCase())

const global: Interpret = (state, rest) => {
  for (const name of names(state, rest)) {
    if (state.scopes.some((scope) => scope.has(name)))
      complain(state, `ERROR: Attempt to %GLOBAL a name (${name}) which exists in a local environment.`, 1012)
    else if (!state.macros.has(name)) setMacro(state, name, '')
  }
}

const local: Interpret = (state, rest) => {
  const scope = state.scopes.at(-1)
  if (!scope) complain(state, 'ERROR: The %LOCAL statement is not valid in open code.', 1012)
  else for (const name of names(state, rest)) if (!scope.has(name)) scope.set(name, '')
}

const symdel: Interpret = (state, rest) => {
  for (const name of names(state, rest)) {
    if (macroValue(state, name) === undefined && !/\/\s*nowarn/i.test(rest))
      complain(state, `WARNING: Attempt to delete macro variable ${name} failed. Variable not found.`, 4)
    state.macros.delete(name)
  }
}

const returnStatement: Interpret = (state) => {
  const running = state.running.at(-1)
  if (running) running.returned = true
  else complain(state, 'ERROR: The %RETURN statement is not valid in open code.', 1012)
}

const include: Interpret = (state, rest) => includeFile(state, unmask(resolve(state, rest)))

/** Macro statements that Standin runs, besides those that hold others: `%macro`, `%if`, `%do`. */
export const macroStatements: Readonly<Record<string, Interpret>> = {
  '%LET': letStatement,
  '%PUT': put,
  '%ABORT': abort,
  '%GLOBAL': global,
  '%LOCAL': local,
  '%SYMDEL': symdel,
  '%RETURN': returnStatement,
  '%INCLUDE': include,
  '%INC': include,
}

/** Runs a statement that starts with `%`. The macro processor acts while code is read, inside steps too. */
export function interpretMacro(state: RunState, name: string, rest: string): void {
  const interpret = Object.hasOwn(macroStatements, name) ? macroStatements[name] : undefined
  if (interpret) interpret(state, rest)
  else sayUninterpreted(state, name)
}
