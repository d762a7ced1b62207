import { essenceOf, headerOf, type System } from '@standin/engine'
import { readReply } from '../read-reply.ts'
import type { Exchanged } from './mutant.ts'

/** What was seen of the replies of one operation with one status. */
export interface Anatomy {
  /** `<operation> <status>`. */
  readonly key: string
  readonly operation: string
  readonly status: number
  readonly media: Set<string>
  /** Names in lower case. */
  readonly headers: Set<string>
  /** Members of bodies by pointer, `*` for any place of a list, with their types. */
  readonly fields: Map<string, Set<string>>
  /** Lists of objects by pointer, with the most items that were seen. */
  readonly lists: Map<string, number>
  /** Members that are times. */
  readonly times: Set<string>
  /** Whether there were bodies that are no values. */
  hasText: boolean
}

export const keyOf = ({ operation, reply }: Exchanged) => `${operation} ${reply.status}`

export function createAnatomy(exchanged: Exchanged): Anatomy {
  const { operation, reply } = exchanged
  return {
    key: keyOf(exchanged),
    operation,
    status: reply.status,
    media: new Set(),
    headers: new Set(),
    fields: new Map(),
    lists: new Map(),
    times: new Set(),
    hasText: false,
  }
}

export function noteReply({ bodies }: Pick<System, 'bodies'>, anatomy: Anatomy, { reply }: Exchanged): void {
  anatomy.media.add(essenceOf(headerOf(reply, 'content-type') ?? ''))
  for (const [name] of reply.headers) anatomy.headers.add(name.toLowerCase())
  const { text, json } = readReply(reply, bodies)
  if (json === undefined) anatomy.hasText ||= text !== ''
  else noteValue(anatomy, json, '')
}

function noteValue(anatomy: Anatomy, value: unknown, pointer: string): void {
  if (Array.isArray(value)) {
    if (value.some(isObject))
      anatomy.lists.set(pointer, Math.max(value.length, anatomy.lists.get(pointer) ?? 0))
    for (const item of value) noteValue(anatomy, item, `${pointer}/*`)
    return
  }
  if (!isObject(value)) return
  for (const [name, member] of Object.entries(value as object)) {
    const at = `${pointer}/${isId(name) ? '*' : name}`
    anatomy.fields.set(at, (anatomy.fields.get(at) ?? new Set()).add(typeOf(member)))
    if (isTime(member)) anatomy.times.add(at)
    noteValue(anatomy, member, at)
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Some maps have ids for names, which are no two runs' own. */
const isId = (name: string) => /^[0-9a-f-]{32,}$/.test(name)

const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
