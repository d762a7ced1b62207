import type { TableContent } from '../data/table-content.ts'

/** The types of a line of log or listing (the Compute document's `LogLine.type`). */
export type LogLineType =
  | 'normal'
  | 'hilighted'
  | 'source'
  | 'title'
  | 'byline'
  | 'footnote'
  | 'error'
  | 'warning'
  | 'note'
  | 'message'

/** A line of log or listing, and when it is written: `at` is in milliseconds since the run's start. */
export interface TimedLine {
  readonly at: number
  readonly type: LogLineType
  readonly line: string
}

/** Something a run leaves behind. `id` is unique in its run only: `'0'`, `'1'`, … unless scripted. */
export interface RunResult {
  readonly at: number
  readonly id: string
  readonly name: string
  readonly type: 'LIBRARY' | 'TABLE' | 'FILE' | 'ODS'
  /** Of an ODS result: its page, HTML. */
  readonly content?: string
}

/** An assignment of a macro variable; the name is in upper case. */
export interface TimedVariable {
  readonly at: number
  readonly name: string
  readonly value: string
}

/** A table that a run made or dropped, as `WORK.A`. */
export interface TimedTable {
  readonly at: number
  readonly name: string
  /** Its rows; absent where a script or a statement that is not run made it. */
  readonly content?: TableContent
  readonly dropped?: true
}

/** A fileref that a run assigned or wrote; the last entry of a fileref holds. */
export interface TimedFile {
  readonly at: number
  /** Upper case; `_WEBOUT` is always there. */
  readonly fileref: string
  /** The path that the fileref stands for; null for `_WEBOUT` and temporary files. */
  readonly path: string | null
  /** All that the file holds from then on; absent when it was only assigned. */
  readonly content?: string
}

/** A libref that a run assigned (upper case); null clears it. */
export interface TimedLibrary {
  readonly at: number
  readonly libref: string
  readonly path: string | null
}

/** A macro as its definition has it: what stands behind `%macro`, and its body. */
export interface MacroDefinition {
  readonly rest: string
  readonly body: string
}

/** A macro that a run defined, by its upper-case name: later jobs of the session can call it. */
export interface TimedDefinition extends MacroDefinition {
  readonly at: number
  readonly name: string
}

/** A system option that a run set, by its upper-case name. */
export interface TimedOption {
  readonly at: number
  readonly name: string
  readonly value: string
}

export type RunOutcome = 'completed' | 'warning' | 'error'

/** All that a run of code will do, computed at its start. Plain JSON data: it is stored and snapshotted. */
export interface Run {
  /** Milliseconds; null when it never ends by itself. */
  readonly duration: number | null
  /**
   * Milliseconds at which a statement or step ends, ascending; a cancel takes effect at the first at or
   * after it.
   */
  readonly boundaries: readonly number[]
  readonly log: readonly TimedLine[]
  readonly listing: readonly TimedLine[]
  readonly results: readonly RunResult[]
  /** Macro variables set, in order; automatic ones that changed (SYSCC, SYSERR, SYSLAST, …) among them. */
  readonly variables: readonly TimedVariable[]
  readonly tables: readonly TimedTable[]
  readonly files: readonly TimedFile[]
  readonly libraries: readonly TimedLibrary[]
  readonly options: readonly TimedOption[]
  readonly definitions: readonly TimedDefinition[]
  readonly outcome: RunOutcome
  /** SYSCC at the end. */
  readonly conditionCode: number
  /** The source line number that the session's next job starts with. */
  readonly nextLine: number
  /** The statement that its last quote left open, behind which the session's next job goes on; or empty. */
  readonly openText: string
}

/** What a run finds in its session. */
export interface ProgramSession {
  /** Upper-case names: global and automatic macro variables. */
  readonly macros: Readonly<Record<string, string>>
  /** Existing tables, as `WORK.A`. */
  readonly tables: readonly string[]
  readonly nextLine: number
  /** What the session's last job left open. */
  readonly openText?: string
  /** Macros that earlier runs defined, by upper-case name. */
  readonly definitions?: Readonly<Record<string, MacroDefinition>>
  /** The rows of a table, as `WORK.A`; undefined when nothing is known of them. */
  readonly readTable?: (name: string) => TableContent | undefined
  /** Whether a libref (upper case) is assigned; undefined when nothing is known of them. */
  readonly hasLibref?: (libref: string) => boolean
  /** What a file holds, by its fileref (upper case) or by its path. */
  readonly readFile?: (file: { readonly fileref?: string; readonly path?: string }) => string | undefined
  /** Filerefs of the session (upper case) and their paths. */
  readonly filerefs?: Readonly<Record<string, string | null>>
}

export interface ProgramInput {
  /** Lines of code; an element may hold newlines itself (saspy sends one big element). */
  readonly code: readonly string[]
  /** From the job request: they become macro variables whose text is never read as macro code. */
  readonly variables: Readonly<Record<string, string>>
  readonly session: ProgramSession
  /** Epoch milliseconds of virtual time. */
  readonly startedAt: number
  /** Scripted outcomes; the first whose match holds wins. */
  readonly programs: readonly ScriptedProgram[]
  readonly resetLineNumbers?: boolean
}

/**
 * A test over the whole code, its elements joined by newlines. `pattern` is a RegExp source, without flags.
 */
export type ProgramMatch =
  | { readonly contains: string }
  | { readonly equals: string }
  | { readonly pattern: string }

/** A line as its text, whose type follows from it (`ERROR: …` is an error), or with its type. */
export type ScriptedLine = string | { readonly type: LogLineType; readonly line: string }

/** What a matching program does instead of being interpreted. */
export interface ScriptedProgram {
  readonly match: ProgramMatch
  /** The whole log; when absent, the log is the echo of the source. */
  readonly log?: readonly ScriptedLine[]
  readonly listing?: readonly ScriptedLine[]
  readonly results?: readonly {
    readonly id?: string
    readonly name: string
    readonly type: RunResult['type']
    readonly content?: string
  }[]
  readonly variables?: Readonly<Record<string, string>>
  /** When absent, it follows from the log's types. */
  readonly state?: RunOutcome
  /** When absent: 0, 4 for a warning, 1012 for an error, 3000 for a syntax error. */
  readonly conditionCode?: number
  /** Milliseconds. */
  readonly duration?: number | 'never'
}
