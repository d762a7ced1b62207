import { sayStopped } from '../end-step.ts'
import { shortText } from '../formats/write-value.ts'
import { showReport } from '../ods/show-report.ts'
import type { RunState } from '../run-state.ts'
import type { ProcStep } from '../step.ts'
import { columnsNamed, hasOption, type Procedure, readInput, sayInput, wordsOf } from './procedure.ts'

function run(state: RunState, step: ProcStep): void {
  const input = readInput(state, step)
  if (!input) return
  const { content } = input
  const listed = wordsOf(step, 'var')
  const id = wordsOf(step, 'id')
  const all = content.columns.map((_, i) => i)
  const ids = id ? columnsNamed(state, content, id) : []
  const shown = listed ? columnsNamed(state, content, listed) : all.filter((i) => !ids?.includes(i))
  if (!ids || !shown) {
    step.failed = true
    sayStopped(state)
    return
  }
  const useLabels = hasOption(step, 'label')
  const places = [...ids, ...shown]
  const numbered = !hasOption(step, 'noobs') && ids.length === 0
  const first = (input.options.firstobs ?? 1) - 1
  const columns = places.flatMap((i) => content.columns[i] ?? [])
  if (content.rows.length > 0 && columns.length > 0)
    showReport(state, {
      name: `Print: Data Set ${input.name}`,
      tables: [
        {
          columns: [
            ...(numbered ? [{ heading: 'Obs', align: 'right' as const }] : []),
            ...columns.map(({ name, label, type }) => ({
              heading: useLabels ? (label ?? name) : name,
              align: type === 'FLOAT' ? ('right' as const) : ('left' as const),
            })),
          ],
          rows: content.rows.map((row, i) => [
            ...(numbered ? [String(first + i + 1)] : []),
            ...places.map((place) => shortText(row[place] ?? null, content.columns[place]?.format)),
          ]),
        },
      ],
    })
  sayInput(state, input)
}

export const print: Procedure = {
  reads: true,
  about: '`data=`, `noobs`, `label`; `var`, `id`, `where`',
  run,
}
