import { isTextFormat } from '../formats/format-spec.ts'
import { functionOf } from '../functions/functions.ts'
import type { Expression } from './expression.ts'

/** Of what kind a value is, and the length of a text. */
export interface ValueType {
  readonly type: 'FLOAT' | 'CHAR'
  readonly length: number
}

export const floatType: ValueType = { type: 'FLOAT', length: 8 }
export const textType = (length: number): ValueType => ({
  type: 'CHAR',
  length: Math.min(32_767, Math.max(1, length)),
})

/** What an expression gives, known before anything runs: SAS fixes types and lengths when it compiles. */
export function typeOf(expression: Expression, variable: (name: string) => ValueType): ValueType {
  switch (expression.is) {
    case 'literal':
      return typeof expression.value === 'string' ? textType(expression.value.length) : floatType
    case 'variable':
      return variable(expression.name)
    case 'element':
      return variable(expression.array)
    case 'call':
      return typeOfCall(expression, variable)
    case 'format':
      return typeOfFormat(expression)
    case 'binary':
      if (expression.op !== '||') return floatType
      return textType(lengthOf(expression.left, variable) + lengthOf(expression.right, variable))
    default:
      return floatType
  }
}

function lengthOf(expression: Expression, variable: (name: string) => ValueType): number {
  const { type, length } = typeOf(expression, variable)
  return type === 'CHAR' ? length : 12
}

function typeOfCall(
  { name, args }: Extract<Expression, { is: 'call' }>,
  variable: (name: string) => ValueType,
): ValueType {
  const text = functionOf(name)?.text
  if (text === undefined) return floatType
  const [first] = args
  return textType(text === 'first' && first ? lengthOf(first, variable) : Number(text) || 200)
}

function typeOfFormat({ format, reads }: Extract<Expression, { is: 'format' }>): ValueType {
  if (reads && !isTextFormat(format)) return floatType
  return textType(format.length || (reads ? 8 : 12))
}
