import { complain, type RunState, say } from '../run-state.ts'
import type { ProcStep } from '../step.ts'
import { dropTable, tableContent } from '../tables/session-tables.ts'
import { fullName } from '../tables/table-names.ts'
import { parseReferences } from '../tables/table-reference.ts'
import { isWord, type Word, words } from '../words.ts'
import type { Procedure } from './procedure.ts'
import { wordsOf } from './procedure.ts'

function remove(state: RunState, name: string): void {
  if (!tableContent(state, name)) complain(state, `WARNING: File ${name}.DATA does not exist.`, 4)
  else {
    dropTable(state, name)
    say(state, `NOTE: Deleting ${name} (memtype=DATA).`)
  }
}

const behind = (own: readonly Word[], option: string): readonly Word[] =>
  own.slice(own.findIndex((word, i) => isWord(word, option) && isWord(own[i + 1], '=')) + 2)

export const deleteTables: Procedure = {
  reads: false,
  about: '`data=` with one or more tables',
  run(state, step) {
    const listed = parseReferences(behind(words(step.statements[0]?.text ?? ''), 'data'))
    for (const { name } of listed ?? []) remove(state, fullName(name))
  },
}

export const datasets: Procedure = {
  reads: false,
  about: '`lib=`, `kill`; `delete`; other statements are not run',
  run(state: RunState, step: ProcStep) {
    const own = words(step.statements[0]?.text ?? '')
    const at = own.findIndex((word, i) => /^(?:lib|library)$/i.test(word.text) && isWord(own[i + 1], '='))
    const libref = at === -1 ? 'WORK' : (own[at + 2]?.text.toUpperCase() ?? 'WORK')
    const named = (wordsOf(step, 'delete') ?? []).map(({ text }) => `${libref}.${text.toUpperCase()}`)
    const all = [...new Set([...state.session.tables, ...state.tables.keys()])]
    const kills = own.some((word) => isWord(word, 'kill'))
    const wanted = kills
      ? all.filter((name) => name.startsWith(`${libref}.`) && tableContent(state, name))
      : named
    for (const name of wanted) remove(state, name)
  },
}
