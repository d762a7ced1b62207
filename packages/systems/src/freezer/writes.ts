import { isObject, type Json } from './types.ts'

/**
 * How a member of a PATCH reaches the store. The real service writes every key to the column of its name, so
 * that a client can write far more than it is meant to; what of that happens here is said key by key.
 */
export type Column =
  | { readonly takes: 'text' | 'number' | 'document' | 'members' | 'flag' }
  /** A column that only null fits, since JSON has no dates. */
  | { readonly takes: 'nothing' }
  /** Written by the real service and not by Standin. */
  | { readonly takes: 'refused'; readonly why: string; readonly unless?: 'same' }
  /** Passes the validation, and has no column. */
  | { readonly takes: 'no column' }

export type Columns = Readonly<Record<string, Column>>

export const sessionColumns: Columns = {
  description: { takes: 'text' },
  session_tag: { takes: 'number' },
  hold_off: { takes: 'number' },
  status: { takes: 'text' },
  result: { takes: 'text' },
  time_start: { takes: 'number' },
  time_end: { takes: 'number' },
  time_started: { takes: 'number' },
  time_ended: { takes: 'number' },
  schedule: { takes: 'document' },
  jobs: { takes: 'members' },
  deleted: { takes: 'flag' },
  created_at: { takes: 'nothing' },
  updated_at: { takes: 'nothing' },
  deleted_at: { takes: 'nothing' },
  project_id: {
    takes: 'refused',
    unless: 'same',
    why: 'the real service moves the session to the other project, where no client looks for it',
  },
  id: {
    takes: 'refused',
    unless: 'same',
    why: 'the real service renames the session, and all its jobs keep the old id',
  },
  job: {
    takes: 'refused',
    why: 'the real service stores it unread, and every list of the project fails from then on',
  },
}

export const jobColumns: Columns = {
  description: { takes: 'text' },
  client_id: { takes: 'text' },
  session_id: { takes: 'text' },
  session_tag: { takes: 'number' },
  job_schedule: { takes: 'document' },
  job_actions: { takes: 'document' },
  session_name: { takes: 'no column' },
  _version: { takes: 'no column' },
  project_id: {
    takes: 'refused',
    unless: 'same',
    why: 'the real service moves the job to the other project',
  },
}

/** Members of an action's content that have a column each; the mode has one by another name. */
export const actionColumns: Columns = {
  action: { takes: 'text' },
  backup_name: { takes: 'text' },
  container: { takes: 'text' },
  path_to_backup: { takes: 'text' },
  timeout: { takes: 'number' },
  priority: { takes: 'number' },
  mandatory: { takes: 'flag' },
  log_file: { takes: 'text' },
}

/** Members that the service drops before it writes. */
export const sessionDrops: readonly string[] = ['user_id', 'session_id']
export const jobDrops: readonly string[] = ['user_id', 'job_id', 'user_credentials', 'action_defaults']

export type Writes = readonly (readonly [key: string, value: Json])[]

/** What the store makes of a value, or undefined where it fails. */
export function stored(column: Column | undefined, value: Json): Json | undefined {
  if (!column || column.takes === 'no column') return undefined
  if (value === null || column.takes === 'document' || column.takes === 'members') return value
  if (column.takes === 'nothing' || typeof value === 'object') return undefined
  if (column.takes === 'flag') return typeof value === 'boolean' ? value : undefined
  return column.takes === 'number' ? asNumber(value) : asText(value)
}

/**
 * The store turns text that looks like a number into one where the column is a number, and keeps other text.
 */
function asNumber(value: boolean | number | string): Json {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value
}

const asText = (value: boolean | number | string): string =>
  typeof value === 'boolean' ? String(Number(value)) : String(value)

/** What a body wants written, dropped members left out. */
export function writesOf(body: unknown, drops: readonly string[]): Writes {
  return isObject(body) ? Object.entries(body).filter(([key]) => !drops.includes(key)) : []
}

/** The first key that Standin does not write, with the reason. */
export function findRefused(
  columns: Columns,
  writes: Writes,
  own: Readonly<Record<string, unknown>>,
): { readonly key: string; readonly why: string } | undefined {
  for (const [key, value] of writes) {
    const column = columns[key]
    if (column?.takes !== 'refused') continue
    if (column.unless === 'same' && own[key] === value) continue
    return { key, why: column.why }
  }
  return undefined
}

/** Whether the store fails on one of the writes. */
export function fails(columns: Columns, writes: Writes): boolean {
  return writes.some(
    ([key, value]) => columns[key]?.takes !== 'refused' && stored(columns[key], value) === undefined,
  )
}
