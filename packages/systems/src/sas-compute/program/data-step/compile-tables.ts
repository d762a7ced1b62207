import type { TableContent } from '../../data/table-content.ts'
import { floatType } from '../expression/expression-type.ts'
import { complain } from '../run-state.ts'
import { factsOf } from '../session-facts.ts'
import { applyOptions } from '../tables/apply-options.ts'
import { openTable } from '../tables/open-table.ts'
import { fullName } from '../tables/table-names.ts'
import { parseReferences, type TableReference } from '../tables/table-reference.ts'
import { isWord, type Word } from '../words.ts'
import { type Compile, type Compiler, mention } from './compile.ts'
import type { StepInput } from './data-step.ts'
import { declare, declareColumns } from './variables.ts'

/** `set a b(keep=x) end=last nobs=n;` and `merge a b;` */
export const compileRead: Compiler = (compile) => {
  const { state, step, words, into } = compile
  const name = words[0]?.text.toLowerCase()
  const { tables, options } = splitOptions(words.slice(1))
  const references = tables.length === 0 ? lastTable(compile) : parseReferences(tables)
  if (!references) return false
  const inputs = references.flatMap((reference) => openInput(compile, reference) ?? [])
  const { end, nobs } = options
  if (end !== undefined) declare(step, end, floatType, { automatic: true, retained: true, set: true })
  if (nobs !== undefined) {
    const total = inputs.reduce((sum, { content }) => sum + content.rows.length, 0)
    declare(step, nobs, floatType, { automatic: true, retained: true, set: true }).initial = total
  }
  if ('point' in options || 'key' in options) mention(state, step, 'POINT= and KEY=')
  step.readers.push({ kind: name === 'merge' ? 'merge' : 'set', inputs, end: end?.toLowerCase() })
  into.push({ op: 'read', reader: step.readers.length - 1 })
  return true
}

function lastTable({ state }: Compile): readonly TableReference[] | undefined {
  const last = state.macros.get('SYSLAST') ?? '_NULL_'
  if (last !== '_NULL_') return [{ name: last, options: {} }]
  complain(state, 'ERROR: There is not a default input data set (_LAST_ is _NULL_).', 1012)
  return []
}

/** The `name=value` at the end of the statement belong to the statement. */
function splitOptions(words: readonly Word[]): {
  readonly tables: readonly Word[]
  readonly options: Readonly<Record<string, string>>
} {
  const options: Record<string, string> = {}
  let end = words.length
  while (end >= 3 && isWord(words[end - 2], '=') && words[end - 3]?.kind === 'name') {
    options[words[end - 3]?.text.toLowerCase() ?? ''] = words[end - 1]?.text ?? ''
    end -= 3
  }
  return { tables: words.slice(0, end), options }
}

function openInput({ state, step }: Compile, { name, options }: TableReference): StepInput | undefined {
  const whole = openTable(state, name)
  if (!whole) {
    step.failed = true
    return undefined
  }
  const content: TableContent = applyOptions(whole, options, factsOf(state))
  const conflict = declareColumns(step, content)
  if (conflict !== undefined) {
    complain(state, `ERROR: Variable ${conflict} has been defined as both character and numeric.`, 1012)
    step.failed = true
  }
  if (options.in !== undefined)
    declare(step, options.in, floatType, { automatic: true, retained: true, set: true })
  return { name: fullName(name), content, options }
}

export const compileOutput: Compiler = ({ state, step, words, into }) => {
  const references = parseReferences(words.slice(1))
  if (!references) return false
  const tables = references.map(({ name }) => fullName(name))
  if (tables.some((table) => !step.outputs.some(({ name }) => name === table))) {
    complain(state, 'ERROR 455-185: Data set was not specified on the DATA statement.', 3000)
    step.failed = true
  }
  into.push({ op: 'output', tables })
  return true
}
