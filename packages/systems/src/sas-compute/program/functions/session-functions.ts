import { parseFormat } from '../formats/format-spec.ts'
import { readValue } from '../formats/read-value.ts'
import { writeValue } from '../formats/write-value.ts'
import { fullName } from '../tables/table-names.ts'
import { type Functions, num, str } from './sas-function.ts'

/** Functions that ask the session, and those that take a format by its name. */
export const sessionFunctions: Functions = {
  SYMGET: { takes: 'c', text: 200, run: ([name], { macro }) => macro(str(name).trim().toUpperCase()) ?? '' },
  SYMEXIST: {
    takes: 'c',
    run: ([name], { macro }) => Number(macro(str(name).trim().toUpperCase()) !== undefined),
  },
  EXIST: {
    takes: 'cc',
    least: 1,
    run: ([name], { hasTable }) => Number(hasTable(fullName(str(name).trim()))),
  },
  PUTN: {
    takes: 'nc',
    text: 200,
    run: ([value, format]) => writeValue(num(value), parseFormat(str(format).trim())),
  },
  PUTC: {
    takes: 'cc',
    text: 200,
    run: ([value, format]) => writeValue(str(value), parseFormat(str(format).trim())),
  },
  INPUTN: {
    takes: 'cc',
    run: ([value, informat]) => num(readValue(str(value), parseFormat(str(informat).trim()))),
  },
  INPUTC: {
    takes: 'cc',
    text: 200,
    run: ([value, informat]) => str(readValue(str(value), parseFormat(str(informat).trim()))),
  },
}
