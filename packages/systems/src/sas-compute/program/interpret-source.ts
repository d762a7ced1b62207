import { interpretCode } from './interpret-code.ts'
import { defineMacro } from './macro/define-macro.ts'
import { emitText, nextCall } from './macro/emit-text.ts'
import { macroFunctions } from './macro/macro-functions.ts'
import { interpretMacro, macroStatements } from './macro/macro-statements.ts'
import { parseMacroBody } from './macro/parse-macro-body.ts'
import { callMacro, executeNodes } from './macro/run-macro.ts'
import { isDataLines } from './raw-block.ts'
import { complain, type RunState, spend } from './run-state.ts'
import { scanPiece } from './scan-piece.ts'
import { type Statement, scanStatements } from './scan-statements.ts'
import type { SourceText } from './source-text.ts'

/** Runs the statements of a source that is not echoed; `placeOf` says where messages place them. */
export function interpretSource(
  state: RunState,
  source: SourceText,
  placeOf: (statement: Statement) => Statement,
): void {
  const { statements } = scanStatements(source)
  for (const [i, statement] of statements.entries()) {
    if (state.stopped || state.endless || !spend(state, 1)) return
    interpretOpen(state, source, statement, statements[i + 1], placeOf(statement))
  }
}

/** A macro that is called by the last words of a source needs no semicolon. */
export function interpretTail(state: RunState, source: SourceText, start: number): void {
  const text = source.text.slice(start).trim()
  const call = nextCall(state, text, 0)
  if (state.collecting || call?.start !== 0) return
  state.at = { ...state.at, text, start, end: source.text.length }
  interpretText(state, source, state.at, text)
}

/** Takes in one statement of open code; `next` is the one behind it. */
export function interpretOpen(
  state: RunState,
  source: SourceText,
  statement: Statement,
  next: Statement | undefined,
  place = statement,
): void {
  state.at = place
  if (collect(state, source, statement, next)) return
  if (isDataLines(statement.text)) interpretCode(state, statement)
  else interpretText(state, source, statement, statement.text)
}

function interpretText(state: RunState, source: SourceText, statement: Statement, text: string): void {
  const name = /^%[A-Za-z_]\w*/.exec(text)?.[0].toUpperCase()
  const call = name && nextCall(state, text, 0)
  const special = name === undefined ? undefined : openStatements[name]
  if (name === undefined) emitText(state, `${text};`, (code) => feed(state, code))
  else if (special && Object.hasOwn(openStatements, name)) special(state, source, statement, text)
  else if (Object.hasOwn(macroStatements, name) || otherStatements.has(name))
    interpretMacro(state, name, text.slice(name.length).trim())
  else if (call && call.start === 0) {
    callMacro(state, call.name, call.argument, (code) => feed(state, code))
    const rest = text.slice(call.end).trim()
    if (rest === '') feed(state, ';')
    else if (!state.stopped && !state.endless) interpretText(state, source, statement, rest)
  } else interpretOther(state, name, text)
}

/** Macro statements that SAS has and Standin does not run. */
const otherStatements = new Set([
  '%SYSEXEC',
  '%SYSLPUT',
  '%SYSRPUT',
  '%SYSMACDELETE',
  '%SYSMSTORECLEAR',
  '%WINDOW',
  '%DISPLAY',
  '%INPUT',
  '%COPY',
])

/** A function that gives a statement, or a macro that is not there. */
function interpretOther(state: RunState, name: string, text: string): void {
  if (!Object.hasOwn(macroFunctions, name.slice(1)))
    complain(state, `WARNING: Apparent invocation of macro ${name.slice(1)} not resolved.`, 4)
  emitText(state, `${text};`, (code) => feed(state, code))
}

type Open = (state: RunState, source: SourceText, statement: Statement, text: string) => void

const invalid =
  (name: string): Open =>
  (state) =>
    complain(state, `ERROR: The ${name} statement is not valid in open code.`, 1012)

const openStatements: Readonly<Record<string, Open>> = {
  '%MACRO': (state, _, { end }, text) => {
    state.collecting = { kind: 'macro', rest: text.slice('%macro'.length), start: end, depth: 1 }
  },
  '%MEND': (state) => complain(state, 'ERROR: No matching %MACRO statement for this %MEND statement.', 1012),
  '%IF': (state, source, { start }, text) => {
    if (!/%do$/i.test(text))
      return complain(state, 'ERROR: The %IF statement is not valid in open code.', 1012)
    const begin = source.text.slice(start).search(/%if\b/i)
    state.collecting = { kind: 'if', rest: '', start: start + Math.max(0, begin), depth: 1 }
  },
  '%DO': invalid('%DO'),
  '%END': invalid('%END'),
  '%ELSE': invalid('%ELSE'),
  '%THEN': invalid('%THEN'),
  '%GOTO': invalid('%GOTO'),
}

const delimiters = { macro: [/%macro\b/gi, /%mend\b/gi], if: [/%do\b/gi, /%end\b/gi] } as const

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0

/** Whether this statement is part of what is being read; runs that when it is whole. */
function collect(
  state: RunState,
  source: SourceText,
  statement: Statement,
  next: Statement | undefined,
): boolean {
  const { collecting } = state
  if (!collecting) return false
  const [opens, closes] = delimiters[collecting.kind]
  collecting.depth += count(statement.text, opens) - count(statement.text, closes)
  if (collecting.depth > 0) return true
  if (collecting.kind === 'if' && next && /^%else\b/i.test(next.text)) return true
  state.collecting = undefined
  const { kind, rest, start } = collecting
  const end = statement.start + source.text.slice(statement.start, statement.end).search(/%mend\b[^%]*$/i)
  if (kind === 'macro') defineMacro(state, rest, source.text.slice(start, end))
  else runBlock(state, source.text.slice(start, statement.end))
  return true
}

function runBlock(state: RunState, text: string): void {
  const nodes = parseMacroBody(text)
  if (nodes) executeNodes(state, nodes, (code) => feed(state, code))
  else complain(state, 'ERROR: The %IF statement is not valid in open code.', 1012)
}

/** Takes code from the macro processor, and runs the statements that are whole. */
function feed(state: RunState, code: string): void {
  state.pending.push(code)
  if (!code.includes(';')) return
  const text = state.pending.splice(0).join('')
  let at = 0
  if (!spend(state, Math.floor(text.length / 200))) return
  for (
    let piece = scanPiece(text, at);
    piece && !state.stopped && !state.endless;
    piece = scanPiece(text, at)
  ) {
    at = skipBlanks(text, piece.end)
    if (piece.text !== '') interpretCode(state, { ...state.at, text: piece.text })
    if (at >= text.length) return
  }
  if (at < text.length) state.pending.unshift(text.slice(at))
}

function skipBlanks(text: string, from: number): number {
  const ink = /\S/g
  ink.lastIndex = from
  return ink.exec(text)?.index ?? text.length
}
