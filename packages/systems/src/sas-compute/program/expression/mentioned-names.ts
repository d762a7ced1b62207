import type { Expression } from './expression.ts'

/** The variables that an expression mentions, in lower case. */
export function mentionedNames(expression: Expression): readonly string[] {
  switch (expression.is) {
    case 'variable':
      return [expression.name]
    case 'element':
      return mentionedNames(expression.index)
    case 'call':
      return expression.args.flatMap(mentionedNames)
    case 'binary':
      return [...mentionedNames(expression.left), ...mentionedNames(expression.right)]
    case 'sign':
      return mentionedNames(expression.of)
    case 'literal':
      return []
    default:
      return mentionedNames(expression.value)
  }
}
