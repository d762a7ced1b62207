import { compareValues } from './expression.ts'

export interface SortKey {
  readonly member: string
  readonly descending: boolean
}

/** A sorted copy; items that compare equal keep their order. */
export function sortBy<Item>(
  items: readonly Item[],
  keys: readonly SortKey[],
  read: (item: Item, member: string) => unknown,
): readonly Item[] {
  return items.toSorted((a, b) => {
    for (const { member, descending } of keys) {
      const order = compareValues(read(a, member), read(b, member))
      if (order !== 0) return descending ? -order : order
    }
    return 0
  })
}
