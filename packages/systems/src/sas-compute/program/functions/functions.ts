import { dateFunctions } from './date-functions.ts'
import { numberFunctions } from './number-functions.ts'
import type { Functions, SasFunction } from './sas-function.ts'
import { sessionFunctions } from './session-functions.ts'
import { textFunctions } from './text-functions.ts'

/** All functions of expressions, by upper-case name; `%sysfunc` takes them too. */
export const functions: Functions = {
  ...numberFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...sessionFunctions,
}

export function functionOf(name: string): SasFunction | undefined {
  return Object.hasOwn(functions, name) ? functions[name] : undefined
}
