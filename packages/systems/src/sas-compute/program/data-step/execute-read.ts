import { spend } from '../run-state.ts'
import type { Reader } from './data-step.ts'
import type { Frame } from './frame.ts'
import type { ReadStep } from './plan-reads.ts'

/** Executes `set` or `merge`: takes over the next observation, or ends the step when there is none. */
export function executeRead(frame: Frame, index: number): void {
  const { step, plans, cursors, values } = frame
  const [reader, plan, cursor = 0] = [step.readers[index], plans[index], cursors[index]]
  const read = plan?.[cursor]
  frame.didRead = true
  if (!reader || !plan || !read) {
    frame.signal = 'end'
    return
  }
  cursors[index] = cursor + 1
  if (read.clears) clear(frame, index)
  for (const { input, row } of read.rows) takeRow(frame, index, input, row)
  if (reader.end !== undefined) values.set(reader.end, Number(cursor + 1 === plan.length))
  flagGroup(frame, reader, read)
}

function takeRow({ state, step, values, taken }: Frame, index: number, input: number, row: number): void {
  const { columns = [], rows = [] } = step.readers[index]?.inputs[input]?.content ?? {}
  if (!spend(state, columns.length)) return
  const cells = rows[row] ?? []
  for (const [i, { name }] of columns.entries()) values.set(name.toLowerCase(), cells[i] ?? null)
  const counts = taken[index]
  if (counts) counts[input] = Math.max(counts[input] ?? 0, row + 1)
}

/** `in=`, `first.` and `last.` */
function flagGroup({ step, values }: Frame, { inputs }: Reader, { present, first, last }: ReadStep): void {
  for (const [input, { options }] of inputs.entries())
    if (options.in !== undefined) values.set(options.in.toLowerCase(), Number(present.includes(input)))
  for (const [i, { name }] of step.by.entries()) {
    values.set(`first.${name}`, Number(first[i] ?? false))
    values.set(`last.${name}`, Number(last[i] ?? false))
  }
}

function clear({ step, values }: Frame, index: number): void {
  for (const { content } of step.readers[index]?.inputs ?? [])
    for (const { name, type } of content.columns) values.set(name.toLowerCase(), type === 'CHAR' ? '' : null)
}
