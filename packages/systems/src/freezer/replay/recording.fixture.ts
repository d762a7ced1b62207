import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One exchange with the real server, as it was recorded. */
export interface Exchange {
  readonly group: string
  readonly name: string
  /** Seconds. */
  readonly at: number
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string | null
  }
  readonly response: {
    readonly status: number
    readonly reason: string
    readonly headers: readonly (readonly [string, string])[]
    readonly text: string
  }
}

/**
 * The groups in the order in which they were recorded: many exchanges share a second, and what they find
 * tells which group ran first (a session that is replaced while it is there is deleted later, and so on).
 */
const order = [
  ...['versions', 'auth', 'clients', 'sessions.create', 'sessions.list', 'sessions.show', 'sessions.update'],
  ...[
    'sessions.replace',
    'sessions.delete',
    'actions',
    'jobs.create',
    'jobs.list',
    'jobs.event',
    'jobs.update',
  ],
  ...[
    'jobs.replace',
    'sessions.jobs',
    'sessions.action',
    'sessions.order',
    'sessions.remove_job',
    'jobs.delete',
  ],
  'backups',
]

const folder = join(import.meta.dirname, '..', 'recordings', '2026-11-22')

/** All exchanges, in the order in which the server got them. */
export function readRecordings(): readonly Exchange[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const all = files.flatMap((name) => {
    const { exchanges } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      exchanges: readonly Exchange[]
    }
    return exchanges
  })
  return all.toSorted((a, b) => a.at - b.at || order.indexOf(a.group) - order.indexOf(b.group))
}

export const nameOf = ({ group, name }: Pick<Exchange, 'group' | 'name'>) => `${group}/${name}`
