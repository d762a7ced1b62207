import type { Cell } from '../../data/table-content.ts'
import { compare } from '../expression/compare.ts'
import type { DataStep, Reader, StepInput } from './data-step.ts'

/** What one execution of `set` or `merge` reads. */
export interface ReadStep {
  /** Which row of which input; of several that have a variable, the last one gives it. */
  readonly rows: readonly { readonly input: number; readonly row: number }[]
  /** Inputs that take part in the BY group, for `in=`. */
  readonly present: readonly number[]
  /** Variables of all inputs are missing before the rows are read. */
  readonly clears: boolean
  /** Of each BY variable, whether its group starts or ends here. */
  readonly first: readonly boolean[]
  readonly last: readonly boolean[]
}

interface Keyed {
  readonly input: number
  readonly row: number
  readonly key: readonly Cell[]
}

/** All that a reader will read, in order; a text names the table that is not sorted. */
export function planReads({ kind, inputs }: Reader, by: DataStep['by']): readonly ReadStep[] | string {
  if (by.length === 0) return kind === 'set' ? concatenated(inputs) : sideBySide(inputs)
  const order = (a: Keyed, b: Keyed): number =>
    compareKeys(a.key, b.key, by) || a.input - b.input || a.row - b.row
  const keyed = inputs.map(({ content }, input) => {
    const places = by.map(({ name }) =>
      content.columns.findIndex((column) => column.name.toLowerCase() === name),
    )
    return content.rows.map(
      (cells, row): Keyed => ({ input, row, key: places.map((place) => cells[place] ?? null) }),
    )
  })
  const unsorted = keyed.findIndex((rows) =>
    rows.some(({ key }, i) => i > 0 && compareKeys(rows[i - 1]?.key ?? [], key, by) > 0),
  )
  if (unsorted !== -1) return inputs[unsorted]?.name ?? ''
  const sorted = keyed.flat().sort(order)
  return withGroups(kind === 'set' ? sorted.map((each) => [each]) : grouped(sorted, by), by)
}

function compareKeys(a: readonly Cell[], b: readonly Cell[], by: DataStep['by']): number {
  for (const [i, { descending }] of by.entries()) {
    const order = compare(a[i] ?? null, b[i] ?? null)
    if (order !== 0) return descending ? -order : order
  }
  return 0
}

function concatenated(inputs: readonly StepInput[]): readonly ReadStep[] {
  return inputs.flatMap(({ content }, input) =>
    content.rows.map((_, row) => ({
      rows: [{ input, row }],
      present: [input],
      clears: row === 0,
      first: [],
      last: [],
    })),
  )
}

function sideBySide(inputs: readonly StepInput[]): readonly ReadStep[] {
  const most = Math.max(0, ...inputs.map(({ content }) => content.rows.length))
  return Array.from({ length: most }, (_, row) => {
    const present = inputs.flatMap(({ content }, input) => (row < content.rows.length ? [input] : []))
    return { rows: present.map((input) => ({ input, row })), present, clears: true, first: [], last: [] }
  })
}

/** The rows of each group side by side: an input that runs out keeps its last row. */
function grouped(sorted: readonly Keyed[], by: DataStep['by']): readonly (readonly Keyed[])[] {
  const groups: Keyed[][] = []
  for (const each of sorted) {
    const group = groups.at(-1)
    if (group?.[0] && compareKeys(group[0].key, each.key, by) === 0) group.push(each)
    else groups.push([each])
  }
  return groups.flatMap((group) => {
    const inputs = [...new Set(group.map(({ input }) => input))]
    const rows = inputs.map((input) => group.filter((each) => each.input === input))
    const most = Math.max(...rows.map((own) => own.length))
    return Array.from({ length: most }, (_, i) =>
      rows.flatMap((own) => own[Math.min(i, own.length - 1)] ?? []),
    )
  })
}

function withGroups(steps: readonly (readonly Keyed[])[], by: DataStep['by']): readonly ReadStep[] {
  const keys = steps.map((rows) => rows[0]?.key ?? [])
  const differs = (at: number, other: number): readonly boolean[] =>
    by.map((_, depth) => {
      const [own, next] = [keys[at], keys[other]]
      const part = by.slice(0, depth + 1)
      return !own || !next || compareKeys(own, next, part) !== 0
    })
  return steps.map((rows, at) => {
    const first = differs(at, at - 1)
    return {
      rows,
      present: rows.map(({ input }) => input),
      clears: first.includes(true),
      first,
      last: differs(at, at + 1),
    }
  })
}
