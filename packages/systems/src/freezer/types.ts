import type { Resource } from '@standin/engine'

/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [member: string]: Json
}

/**
 * What a session knows of its members, the newest first: pairs, since object keys that look like numbers
 * move.
 */
export type Members = readonly (readonly [jobId: string, record: JsonObject])[]

export interface SessionData {
  readonly user_id: string
  readonly description: Json
  readonly session_tag: number
  readonly result: Json
  readonly hold_off: Json
  /** As it is stored: the machine's state, or whatever a client wrote. */
  readonly status: Json
  readonly time_ended: Json
  readonly time_started: Json
  readonly time_end: Json
  readonly time_start: Json
  readonly schedule: JsonObject
  /** Missing until a job was added. */
  readonly jobs?: Members | null
}

export interface JobData {
  readonly user_id: string
  readonly schedule: JsonObject
  readonly client_id: string
  readonly session_id: Json
  readonly session_tag: Json
  readonly description: Json
  /** As sent, each with the id of its action. */
  readonly actions: readonly JsonObject[]
}

export interface ActionData {
  readonly user_id: string
  readonly max_retries: Json
  readonly max_retries_interval: Json
  /** What has a column of its own. */
  readonly columns: JsonObject
  /** The whole as it was sent last. */
  readonly sent: JsonObject
}

export interface ClientData {
  readonly user_id: string
  readonly uuid: string
  readonly hostname: Json
  readonly description: Json
  readonly is_central: boolean
  readonly supported: Readonly<Record<Ability, readonly string[]>>
}

export type Ability = 'actions' | 'modes' | 'storages' | 'engines'

export interface BackupData {
  readonly user_id: string
  readonly user_name: string
  readonly status: Json
  readonly metadata: JsonObject
}

/** Whom a token stands for. */
export interface TokenData {
  readonly userId: string
  readonly userName: string
  readonly projectId: string | null
  readonly projectName: string | null
  readonly roles: readonly string[]
  readonly methods: readonly string[]
  readonly auditId: string
}

export type Session = Resource<SessionData>
export type Job = Resource<JobData>
export type ActionResource = Resource<ActionData>
export type ClientResource = Resource<ClientData>
export type Backup = Resource<BackupData>
export type Token = Resource<TokenData>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
