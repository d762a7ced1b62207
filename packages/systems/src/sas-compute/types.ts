import type { HandlersOf, Resource } from '@standin/engine'
import type { operations } from './generated/types.ts'
import type { Challenge } from './logon/challenge.ts'
import type { Run } from './program/program.ts'

export type Operations = operations
export type Handlers = HandlersOf<operations>

export interface ContextData {
  readonly name: string
  readonly description: string
  readonly launchName: string
}

export interface Environment {
  readonly options?: readonly string[]
  readonly autoExecLines?: readonly string[]
}

/** A run with the time when it started, epoch ms of the session. */
export interface StartedRun {
  readonly startedAt: number
  readonly run: Run
}

export interface SessionData {
  readonly serverId: string
  readonly contextId: string
  readonly name?: string
  readonly description?: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly environment: Environment
  readonly owner: string
  readonly application: string
  /** The highest of its jobs so far. */
  readonly conditionCode: number
  readonly macros: Readonly<Record<string, string>>
  readonly tables: readonly string[]
  /** The number of the next source line. */
  readonly nextLine: number
  /** The start-up code, and jobs that were deleted: their lines stay in the session's log. */
  readonly pastRuns: readonly StartedRun[]
}

export interface JobData {
  readonly name?: string
  readonly description?: string
  readonly code: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly resetLineNumbers: boolean
  readonly started: StartedRun | null
  readonly endedAt: number | null
}

export interface RefreshTokenData {
  readonly user: string
  readonly client: string
}

export interface AuthorizationCodeData extends RefreshTokenData {
  /** Where it was sent; absent when it was shown. */
  readonly redirect?: string
  readonly challenge?: Challenge
}

export type Session = Resource<SessionData>
export type Job = Resource<JobData>
export type Context = Resource<ContextData>
