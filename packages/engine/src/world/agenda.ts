import { createLayeredMap, type LayeredMap } from '../store/layered-map.ts'

/** What is due for one resource by one row of time. */
export interface DueEntry {
  readonly due: number
  readonly seq: number
  readonly uid: string
  /** The row's name. */
  readonly row: string
}

/** Due rows of one root, the earliest first, then the eldest resource. Entries are replaced by key and dropped lazily. */
export interface Agenda {
  /** The earliest entry that still holds. */
  peek(): DueEntry | undefined
  put(entry: DueEntry): void
  drop(uid: string, row: string): void
  copy(): Agenda
}

export function createAgenda(): Agenda {
  return agendaOver([], createLayeredMap())
}

function agendaOver(heap: DueEntry[], current: LayeredMap<string, DueEntry>): Agenda {
  const key = (uid: string, row: string) => `${uid} ${row}`

  function peek(): DueEntry | undefined {
    for (let top = heap[0]; top; top = heap[0]) {
      if (current.get(key(top.uid, top.row)) === top) return top
      popTop(heap)
    }
    return undefined
  }

  return {
    peek,
    put(entry) {
      const name = key(entry.uid, entry.row)
      if (current.get(name)?.due === entry.due) return
      current.set(name, entry)
      push(heap, entry)
    },
    drop(uid, row) {
      current.delete(key(uid, row))
    },
    copy: () => agendaOver(heap.slice(), current.fork()),
  }
}

/** By due time, then the eldest resource, then the table's order: names of one table differ in their number alone. */
function before(a: DueEntry, b: DueEntry): boolean {
  const order = a.due - b.due || a.seq - b.seq || a.row.length - b.row.length
  return order < 0 || (order === 0 && a.row < b.row)
}

function push(heap: DueEntry[], entry: DueEntry): void {
  let place = heap.length
  heap.push(entry)
  while (place > 0) {
    const parent = (place - 1) >> 1
    const above = heap[parent]
    if (!above || !before(entry, above)) break
    heap[place] = above
    place = parent
  }
  heap[place] = entry
}

function popTop(heap: DueEntry[]): void {
  const last = heap.pop()
  if (!last || heap.length === 0) return
  let place = 0
  for (;;) {
    const child = smallerChild(heap, place)
    const below = heap[child]
    if (!below || !before(below, last)) break
    heap[place] = below
    place = child
  }
  heap[place] = last
}

function smallerChild(heap: readonly DueEntry[], place: number): number {
  const left = place * 2 + 1
  const [a, b] = [heap[left], heap[left + 1]]
  return a && b && before(b, a) ? left + 1 : left
}
