import type { TableContent } from '../data/table-content.ts'
import { lineType } from './line-type.ts'
import { layoutMessage, layoutSource } from './log-layout.ts'
import type { Macro } from './macro/macro.ts'
import { unmask } from './mask.ts'
import type {
  LogLineType,
  ProgramInput,
  ProgramSession,
  RunResult,
  TimedDefinition,
  TimedFile,
  TimedLibrary,
  TimedLine,
  TimedOption,
  TimedTable,
  TimedVariable,
} from './program.ts'
import type { Statement } from './scan-statements.ts'
import type { Step } from './step.ts'

/** What a run has come to, while it is being computed. It lives inside one call of `runProgram`. */
export interface RunState {
  /** Milliseconds since the run's start. */
  now: number
  /** The virtual time of the start, in epoch milliseconds. */
  readonly startedAt: number
  readonly session: ProgramSession
  /** The number of the first source line. */
  readonly firstLine: number
  readonly log: TimedLine[]
  readonly listing: TimedLine[]
  readonly results: RunResult[]
  readonly variables: TimedVariable[]
  readonly made: TimedTable[]
  readonly files: TimedFile[]
  readonly libraries: TimedLibrary[]
  readonly options: TimedOption[]
  readonly definitions: TimedDefinition[]
  readonly boundaries: number[]
  /** Global macro variables. */
  readonly macros: Map<string, string>
  /** Those of the macros that are running, the innermost last. */
  readonly scopes: Map<string, string>[]
  /** Macros by upper-case name. */
  readonly defined: Map<string, Macro>
  /** Tables that the run knows of: null is one that is gone. */
  readonly tables: Map<string, TableContent | null>
  readonly titles: string[]
  readonly destinations: { listing: boolean; html: boolean }
  /** Macros that are running, the innermost last. */
  readonly running: { readonly name: string; returned: boolean }[]
  /** A definition or a block of open code that is being read. */
  collecting: Collecting | undefined
  /** Code that macros generated and that is no whole statement yet. */
  readonly pending: string[]
  /** The statement of open code that is being run. */
  at: Statement
  includes: number
  step: Step | undefined
  /** What may still be done: a run is computed whole at its start, so it must not take long. */
  budget: number
  stopped: boolean
  endless: boolean
}

/** Statements from `%macro` to `%mend`, or from `%if` to the last `%end`. */
export interface Collecting {
  readonly kind: 'macro' | 'if'
  /** Of a macro, what stands behind `%macro`. */
  readonly rest: string
  /** Where in its source it starts. */
  readonly start: number
  depth: number
}

/** SYSCC is 0 when a job starts (finding F37). Lines of earlier jobs that go on in this one are not counted again. */
export function createRunState(
  { session, startedAt, resetLineNumbers }: ProgramInput,
  linesBefore = 0,
): RunState {
  const state: RunState = {
    now: 0,
    startedAt,
    session,
    firstLine: (resetLineNumbers ? 1 : session.nextLine) - linesBefore,
    log: [],
    listing: [],
    results: [],
    variables: [],
    made: [],
    files: [],
    libraries: [],
    options: [],
    definitions: [],
    boundaries: [],
    macros: new Map(Object.entries(session.macros)),
    scopes: [],
    defined: new Map(),
    tables: new Map(),
    titles: [],
    destinations: { listing: true, html: true },
    running: [],
    collecting: undefined,
    pending: [],
    at: { text: '', line: 0, column: 0, lastLine: 0, start: 0, end: 0 },
    includes: 0,
    step: undefined,
    budget: 500_000,
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

/** Writes to the listing, where it is open. */
export function list(state: RunState, type: LogLineType, line: string): void {
  if (state.destinations.listing) state.listing.push({ at: state.now, type, line: unmask(line) })
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

/** Sets a global macro variable, by its upper-case name. Its value may be masked. */
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

export function addResult(state: RunState, type: RunResult['type'], name: string, content?: string): void {
  const id = String(state.results.length)
  state.results.push({ at: state.now, id, name, type, ...(content === undefined ? {} : { content }) })
}

/**
 * Takes from what the run may still do; false when there is nothing left, which is said once and stops the
 * run.
 */
export function spend(state: RunState, cost: number): boolean {
  if (state.budget < 0) return false
  state.budget -= cost
  if (state.budget >= 0) return true
  state.stopped = true
  complain(state, 'ERROR: Standin does not compute that long a run: a script can say how it ends.', 1012)
  return false
}
