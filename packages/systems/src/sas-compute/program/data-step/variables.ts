import type { Cell, TableContent } from '../../data/table-content.ts'
import type { Expression } from '../expression/expression.ts'
import { floatType, typeOf, type ValueType } from '../expression/expression-type.ts'
import { mentionedNames } from '../expression/mentioned-names.ts'
import type { DataStep, Variable } from './data-step.ts'

/** A step has no more variables. */
const mostVariables = 5000

interface Declaration {
  readonly retained?: boolean
  readonly automatic?: boolean
  readonly set?: boolean
}

/** The variable of that name; the first mention decides on its type and length. */
export function declare(
  step: DataStep,
  name: string,
  { type, length }: ValueType,
  { retained = false, automatic = false, set = false }: Declaration = {},
): Variable {
  const key = name.toLowerCase()
  const known = step.variables.get(key)
  const initial: Cell = type === 'CHAR' ? '' : null
  const variable = known ?? { name, type, length, retained, initial, automatic, set }
  variable.set ||= set
  variable.retained ||= retained
  if (!known && step.variables.size < mostVariables) step.variables.set(key, variable)
  return variable
}

/** Declares what an expression mentions; SAS takes an unknown name for a number. */
export function declareMentioned(step: DataStep, expression: Expression): void {
  for (const name of mentionedNames(expression)) {
    if (!step.arrays.has(name)) declare(step, name, floatType, { automatic: name.includes('.') })
  }
}

/** The type of an expression in a step. */
export function stepType(step: DataStep, expression: Expression): ValueType {
  return typeOf(expression, (name) => {
    const element = step.arrays.get(name)?.[0]
    return step.variables.get((element ?? name).toLowerCase()) ?? floatType
  })
}

/** Declares a table's columns; false when one of them is of another type than before. */
export function declareColumns(step: DataStep, { columns }: TableContent): string | undefined {
  for (const { name, type, length, label, format, informat } of columns) {
    const variable = declare(step, name, { type, length }, { retained: true, set: true })
    if (variable.type !== type) return name
    if (label !== undefined) variable.label ??= label
    if (format) variable.format ??= format
    if (informat) variable.informat ??= informat
  }
  return undefined
}
