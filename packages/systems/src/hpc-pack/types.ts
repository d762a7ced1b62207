import type { HandlersOf, Resource } from '@standin/engine'
import type { components, operations } from './generated/types.ts'
import type { CommandOutcome } from './machines/scripted-command.ts'
import type { SentRequests } from './payload/sent-requests.ts'

export type Operations = operations
export type Handlers = HandlersOf<operations>
export type WebSessionStartInfo = components['schemas']['WebSessionStartInfo']
export type Version = components['schemas']['Version']
export type Property = components['schemas']['Property']

/** What a session was made with, its password left out. */
export interface SessionData {
  readonly owner: string
  readonly durable: boolean
  readonly shared: boolean
  readonly service: string
  readonly version: string | null
  readonly maxMessageSize: number
  readonly operationTimeout: number
  readonly clientConnectionTimeout: number
  readonly clientIdleTimeout: number
  readonly sessionIdleTimeout: number
  /** How many requests are worked on at once. */
  readonly units: number
  /** How long its broker takes to start, ms. */
  readonly startsIn: number
  /** Its job ended, and the session with it. */
  readonly lost: boolean
  /** A client closed it. */
  readonly terminated: boolean
}

export interface BatchData {
  readonly owner: string
  readonly clientIdleTimeout: number
  /** What was sent, in its order, by request body. */
  readonly sends: readonly SentRequests[]
  /** When each unit of the session is free again, epoch ms of the root. */
  readonly freeAt: readonly number[]
  /** When all that was sent is done, epoch ms of the root. */
  readonly doneAt: number
  /** Its end was said, and all of it is done. */
  readonly ended: boolean
  /** Before which response all were handed out, and which behind it were too, by a filter. */
  readonly cursor: number
  readonly ahead: readonly number[]
  /** The same of what an interactive session has deleted. */
  readonly kept: number
  readonly gone: readonly number[]
}

/** What a job or a task shows, by the scheduler's names; times and states come on top. */
export type Properties = Readonly<Record<string, string>>

export interface JobData {
  readonly owner: string
  readonly properties: Properties
  /** The state, and the one before it, as the scheduler names them. */
  readonly noted: string
  readonly previousState: string
  readonly submittedAt: number | null
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly changedAt: number
  readonly requeues: number
  readonly message: string
  /** How long it may run, ms; null for ever. */
  readonly runtime: number | null
  /** It is a session's, which ends it. */
  readonly serves: boolean
}

export interface TaskData {
  readonly owner: string
  readonly properties: Properties
  readonly noted: string
  readonly previousState: string
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly exitCode: number
  readonly message: string
  readonly outcome: CommandOutcome
}

export type Session = Resource<SessionData>
export type Batch = Resource<BatchData>
export type Job = Resource<JobData>
export type Task = Resource<TaskData>
