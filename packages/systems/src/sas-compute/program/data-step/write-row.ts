import type { Cell } from '../../data/table-content.ts'
import { textCost } from '../functions/sas-function.ts'
import { spend } from '../run-state.ts'
import type { Frame } from './frame.ts'

const textOf = (row: readonly Cell[]): number =>
  row.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? textCost(cell.length) : 0), 0)

/** Writes an observation to these tables, or to all of the step. */
export function writeRow(frame: Frame, tables: readonly string[]): void {
  const { step, values, state } = frame
  for (const { name, rows } of step.outputs) {
    if (tables.length > 0 && !tables.includes(name)) continue
    const row: Cell[] = []
    for (const [key, { automatic }] of step.variables) if (!automatic) row.push(values.get(key) ?? null)
    if (!spend(state, row.length + textOf(row))) {
      frame.signal = 'failed'
      return
    }
    rows.push(row)
  }
}
