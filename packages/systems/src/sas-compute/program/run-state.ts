import { knownTables, type TableShape } from './known-tables.ts'
import { lineType } from './line-type.ts'
import { layoutMessage, layoutSource } from './log-layout.ts'
import { unmask } from './mask.ts'
import type { LogLineType, ProgramInput, RunResult, TimedLine, TimedTable, TimedVariable } from './program.ts'
import type { Step } from './step.ts'

/** What a run has come to, while it is being computed. It lives inside one call of `runProgram`. */
export interface RunState {
  /** Milliseconds since the run's start. */
  now: number
  /** The virtual time of the start, in epoch milliseconds. */
  readonly startedAt: number
  /** The number of the first source line. */
  readonly firstLine: number
  readonly log: TimedLine[]
  readonly listing: TimedLine[]
  readonly results: RunResult[]
  readonly variables: TimedVariable[]
  readonly made: TimedTable[]
  readonly boundaries: number[]
  readonly macros: Map<string, string>
  readonly tables: Map<string, TableShape>
  step: Step | undefined
  /** Open blocks of macro code that is passed over: `%macro`, `%do`. */
  skipping: { readonly opens: RegExp; readonly closes: RegExp; depth: number } | undefined
  stopped: boolean
  endless: boolean
}

/** SYSCC is 0 when a job starts (finding F37). */
export function createRunState({ session, startedAt, resetLineNumbers }: ProgramInput): RunState {
  const shape = (name: string): TableShape => knownTables.get(name) ?? { observations: 1, variables: 1 }
  const state: RunState = {
    now: 0,
    startedAt,
    firstLine: resetLineNumbers ? 1 : session.nextLine,
    log: [],
    listing: [],
    results: [],
    variables: [],
    made: [],
    boundaries: [],
    macros: new Map(Object.entries(session.macros)),
    tables: new Map(session.tables.map((name) => [name.toUpperCase(), shape(name.toUpperCase())])),
    step: undefined,
    skipping: undefined,
    stopped: false,
    endless: false,
  }
  changeMacro(state, 'SYSCC', '0')
  return state
}

/** Writes a message to the log; its text decides its type. */
export function say(state: RunState, message: string, type?: LogLineType): void {
  const text = unmask(message)
  const as = type ?? lineType(text)
  for (const line of layoutMessage(text, as)) state.log.push({ at: state.now, type: as, line })
}

/** Writes to the listing. */
export function list(state: RunState, type: LogLineType, line: string): void {
  state.listing.push({ at: state.now, type, line: unmask(line) })
}

/** Echoes the source line with this index. */
export function echo(state: RunState, index: number, text: string): void {
  const lines = layoutSource(state.firstLine + index, text)
  for (const line of lines) state.log.push({ at: state.now, type: 'source', line })
}

/** An error or warning of SAS itself: it is written, and SYSCC is at least `code` from here on. */
export function complain(state: RunState, message: string, code: number): void {
  say(state, message)
  const about = /^(ERROR|WARNING)[ :-]+(.*)$/s.exec(unmask(message))
  if (about) changeMacro(state, about[1] === 'ERROR' ? 'SYSERRORTEXT' : 'SYSWARNINGTEXT', about[2] ?? '')
  if (code > conditionCode(state)) changeMacro(state, 'SYSCC', String(code))
}

/** Sets a macro variable, by its upper-case name. Its value may be masked. */
export function setMacro(state: RunState, name: string, value: string): void {
  state.macros.set(name, value)
  state.variables.push({ at: state.now, name, value: unmask(value) })
}

/** Sets an automatic macro variable, unless it has that value already. */
export function changeMacro(state: RunState, name: string, value: string): void {
  if (state.macros.get(name) !== value) setMacro(state, name, value)
}

/** SYSCC as a number; what a program makes of it otherwise counts as 0. */
export function conditionCode(state: RunState): number {
  const code = Number(state.macros.get('SYSCC') ?? '0')
  return Number.isSafeInteger(code) ? code : 0
}

/** A cancel may take effect here. */
export function reachBoundary(state: RunState): void {
  if (state.boundaries.at(-1) !== state.now) state.boundaries.push(state.now)
}

export function addResult(state: RunState, type: RunResult['type'], name: string): void {
  state.results.push({ at: state.now, id: String(state.results.length), name, type })
}

/**
 * A table is there from now on; it is one of the run's results (that TABLE results are made so is assumed).
 */
export function makeTable(state: RunState, name: string, shape: TableShape): void {
  state.tables.set(name, shape)
  state.made.push({ at: state.now, name })
  addResult(state, 'TABLE', name)
  changeMacro(state, 'SYSLAST', name)
}
