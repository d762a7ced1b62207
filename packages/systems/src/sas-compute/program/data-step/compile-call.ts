import { routineOrFunctionSleep, routineUnit } from '../sleep.ts'
import { type Compiler, mention, placeOf, readExpression, splitArguments } from './compile.ts'
import { readSleep } from './compile-assignment.ts'

/** `call symputx('a', 1);`, `call sleep(1, 1);`, `call missing(a, b);` */
export const compileCall: Compiler = (compile) => {
  const { state, step, words, into } = compile
  const routine = words[1]?.text.toUpperCase() ?? ''
  const sleep = routineOrFunctionSleep(words.slice(1), routineUnit)
  if (sleep) {
    const op = readSleep(compile, sleep.amount, sleep.unit)
    if (op) into.push(op)
    return op !== undefined
  }
  const args = splitArguments(words.slice(2))
  if (routine === 'MISSING' && args) {
    into.push({ op: 'missing', names: args.flatMap(([name]) => name?.text.toLowerCase() ?? []) })
    return true
  }
  if (!/^SYMPUTX?$/.test(routine) || !args) {
    mention(state, step, `CALL ${routine}`)
    return args !== undefined
  }
  const [name, value, scope] = args.map((arg) => readExpression(compile, arg))
  if (!name || !value) return false
  const trims = routine === 'SYMPUTX'
  into.push({ op: 'symput', name, value, trims, ...(scope ? { scope } : {}), place: placeOf(compile) })
  return true
}
