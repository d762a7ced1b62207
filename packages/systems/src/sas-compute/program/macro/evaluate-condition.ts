import { complain, type RunState } from '../run-state.ts'
import { evaluateMacro } from './macro-expression.ts'

/** The value of a resolved expression; what is wrong with it is said, and stops the macro. */
export function evaluateOrComplain(
  state: RunState,
  resolved: string,
  written: string,
  decimals = false,
): string | undefined {
  const value = evaluateMacro(resolved, decimals)
  if (typeof value === 'string') return value
  const where = decimals ? '%SYSEVALF function' : '%EVAL function or %IF condition'
  if (value.fault === 'division')
    complain(state, `ERROR: Division by zero in ${where.replace(' or %IF condition', '')} is invalid.`, 1012)
  else if (value.fault === 'operand') {
    const sentence = `ERROR: A character operand was found in the ${where} where a numeric operand is required.`
    complain(state, `${sentence} The condition was: ${written.trim()} `, 1012)
  } else complain(state, `ERROR: Required operator not found in expression: ${written.trim()} `, 1012)
  const running = state.running.at(-1)
  if (running) {
    complain(state, `ERROR: The macro ${running.name} will stop executing.`, 1012)
    running.returned = true
  }
  return undefined
}

/** Whether a resolved condition is true. */
export function isTrueMacro(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '' && Number(value) !== 0
}
