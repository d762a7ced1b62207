import type { HandlersOf, Resource } from '@standin/engine'
import type { AssignedResource } from './files/external-resource.ts'
import type { operations } from './generated/types.ts'
import type { Challenge } from './logon/challenge.ts'
import type { KeptWrites } from './machines/keep-writes.ts'
import type { OptionValues } from './options/session-options.ts'
import type { MacroDefinition, Run } from './program/program.ts'

export type Operations = operations
export type Handlers = HandlersOf<operations>

/** What a context says of itself: the members that a client may send. */
export interface ContextMembers {
  readonly name: string
  readonly description?: string
  readonly launchType: string
  readonly launchContext: Readonly<Record<string, unknown>>
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly environment?: Environment
  readonly mediaTypeMap?: Readonly<Record<string, string>>
  readonly queueName?: string
  readonly resources?: readonly object[]
}

/** Who may use a context. */
export interface ContextRules {
  readonly authorizedUsers?: readonly string[]
  readonly authorizedGroups?: readonly string[]
  readonly authorizeAllAuthenticatedUsers?: boolean
  readonly facilitateGuest?: boolean
}

export interface ContextData {
  readonly members: ContextMembers
  readonly rules: ContextRules
  readonly createdBy: string
  readonly modifiedBy: string
  /** Epoch ms. */
  readonly modifiedAt: number
}

/** A SAS process, which holds sessions. */
export interface ServerData {
  /** Empty where there are no contexts. */
  readonly contextId: string
  readonly owner: string
  /** `once`: it ends with its session; `reusable`: it waits for the next one; `always`: it never ends by itself. */
  readonly lasts: 'once' | 'reusable' | 'always'
  /** How many sessions it had. */
  readonly made: number
  /** How many it has. */
  readonly sessions: number
  /** Seconds without a session after which it stops; null is never. */
  readonly inactive: number | null
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
  /** Options and code that it starts with: those of its context, then its own. */
  readonly startup: Required<Environment>
  readonly name?: string
  readonly description?: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly environment: Environment
  readonly owner: string
  readonly application: string
  /** SAS options that are not as they were at the beginning. */
  readonly options: OptionValues
  /** The highest of its jobs so far. */
  readonly conditionCode: number
  readonly macros: Readonly<Record<string, string>>
  /** Macros that its jobs defined, by upper-case name. */
  readonly definitions?: Readonly<Record<string, MacroDefinition>>
  /** The statement that its last job left open by a quote. */
  readonly openText?: string
  /** External resources that it was asked to have. */
  readonly resources: readonly AssignedResource[]
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
  /** SAS options of its own, while it runs. */
  readonly options: readonly string[]
  /** Code that runs before its own. */
  readonly autoExecLines: readonly string[]
  /** External resources that it was asked to have. */
  readonly resources: readonly AssignedResource[]
  readonly started: StartedRun | null
  readonly endedAt: number | null
  /** How much of what its run does to libraries is done to them already. */
  readonly kept?: KeptWrites
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
export type Server = Resource<ServerData>
