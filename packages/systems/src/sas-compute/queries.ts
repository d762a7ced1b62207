import {
  type Expression,
  type Realm,
  type Refusal,
  type Resource,
  type SortKey,
  satisfies,
  sortBy,
} from '@standin/engine'
import { type FilterFault, parseFilter, readCollated } from './filter-grammar.ts'

/** How a collection filters and sorts: what its members are, and whose errors it gives. */
export interface Queryable<Item = Resource> {
  /** The value of a member that filters and sort criteria may name; undefined names none. */
  readonly read: (item: Item, member: string) => unknown
  readonly sortable: readonly string[]
  /** Members whose values have no order. */
  readonly unsortable?: readonly string[]
  /** `service`: the platform's 1104 for any fault (measured on contexts); `server`: 5024 to 5026 by the fault. */
  readonly faults: 'service' | 'server'
  /** The only functions that its filters know; all when absent. */
  readonly only?: readonly Expression['op'][]
}

/** Items by their positions, as an array has them; a page of what is neither filtered nor sorted costs the page. */
export interface Listed<Item> {
  readonly length: number
  slice(start: number, end: number): readonly Item[]
}

export interface Queried<Item> {
  readonly items: Listed<Item>
}

/** The children of a resource, as they are in the store. */
export function childrenOf({ store }: Realm, parent: string | null, kind: string): Listed<Resource> {
  return {
    length: store.count(parent, kind),
    slice: (start, end) => store.children(parent, kind, start, end),
  }
}

/** The items that a filter lets through, sorted; or what is wrong with the filter or the criteria. */
export function query<Item>(
  all: Listed<Item>,
  asked: { readonly filter?: unknown; readonly sortBy?: unknown },
  how: Queryable<Item>,
): Queried<Item> | Refusal {
  const filter = asked.filter === undefined ? undefined : parseFilter(String(asked.filter))
  if (filter && 'fault' in filter) return filterRefusal(filter, String(asked.filter), how.faults)
  const unknown = filter && how.only && findOther(filter, how.only)
  if (unknown) return filterRefusal({ fault: 'function', name: unknown }, String(asked.filter), how.faults)
  const keys = asked.sortBy === undefined ? [] : parseSort(String(asked.sortBy), how)
  if ('error' in keys) return keys
  if (!filter && keys.length === 0) return { items: all }
  const every = all.slice(0, all.length)
  const kept = filter ? every.filter((each) => passes(filter, each, how)) : every
  return { items: sortBy(kept, keys, how.read) }
}

function passes<Item>(filter: Expression, item: Item, { read }: Queryable<Item>): boolean {
  return satisfies(filter, (member) => readCollated(member, (name) => read(item, name)))
}

/** A function that a filter uses and that is none of the known ones. */
function findOther(filter: Expression, known: readonly string[]): string | undefined {
  if (!known.includes(filter.op)) return filter.op
  if (filter.op === 'not') return findOther(filter.of, known)
  if (filter.op !== 'and' && filter.op !== 'or') return undefined
  return filter.of.map((each) => findOther(each, known)).find((each) => each !== undefined)
}

function filterRefusal(fault: FilterFault, filter: string, faults: Queryable['faults']): Refusal {
  if (faults === 'service') return { error: 'filterInvalid', details: { filter } }
  const error = { malformed: 'filterMalformed', function: 'filterFunction', arguments: 'filterArguments' }
  return { error: error[fault.fault], details: { filter, name: fault.name } }
}

/** `key:ascending|descending[,key…]`; a key alone is ascending. */
function parseSort(
  text: string,
  { sortable, unsortable = ['links'] }: Pick<Queryable, 'sortable' | 'unsortable'>,
): readonly SortKey[] | Refusal {
  const keys: SortKey[] = []
  for (const part of text.split(',')) {
    const [member = '', direction = 'ascending', more] = part.trim().split(':')
    if (member === '' || more !== undefined) return { error: 'sortArguments', details: { sortBy: text } }
    if (!['ascending', 'descending'].includes(direction)) {
      return { error: 'sortOption', details: { name: direction } }
    }
    if (unsortable.includes(member)) return { error: 'sortValue', details: { name: member } }
    if (!sortable.includes(member)) return { error: 'sortKey', details: { name: member } }
    keys.push({ member, descending: direction === 'descending' })
  }
  return keys
}
