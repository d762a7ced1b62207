import { dataStatements } from './data-step/compile-statement.ts'
import { numberInformats } from './formats/read-value.ts'
import { numberFormats, textFormats } from './formats/write-value.ts'
import { functions } from './functions/functions.ts'
import { globalStatements } from './global-statements.ts'
import { uninterpretedDataStatements, uninterpretedStatements } from './known-statements.ts'
import { macroFunctions } from './macro/macro-functions.ts'
import { macroStatements } from './macro/macro-statements.ts'
import { procedures } from './procs/procedures.ts'

const names = (table: Readonly<Record<string, unknown>> | ReadonlySet<string>): string =>
  (table instanceof Set ? [...table] : Object.keys(table))
    .filter((name) => name !== '' && !/^TITLE\d|4$/.test(name))
    .map((name) => `\`${name}\``)
    .join(' ')

/** What of SAS the built-in runner runs, by the tables that it runs by; the README shows it. */
export const subset: readonly (readonly [part: string, what: string])[] = [
  [
    'macro statements',
    `\`%MACRO\` \`%MEND\` \`%IF\` \`%THEN\` \`%ELSE\` \`%DO\` \`%TO\` \`%BY\` \`%WHILE\` \`%UNTIL\` \`%END\` ${names(macroStatements)}`,
  ],
  ['macro functions', names(macroFunctions)],
  ['statements anywhere', `${names(globalStatements)} \`TITLE1\` to \`TITLE10\``],
  ['statements of a DATA step', `assignments, sums, arrays, ${names(dataStatements)}`],
  ['CALL routines', '`MISSING` `SLEEP` `SYMPUT` `SYMPUTX`'],
  ['functions, for `%SYSFUNC` too', `${names(functions)} \`INPUT\` \`PUT\` \`SLEEP\``],
  ['formats', `${names(numberFormats)} \`w.d\` ${names(textFormats)}`],
  ['informats', `${names(numberInformats)} \`w.d\` \`$\` \`$CHAR\``],
  ...Object.entries(procedures).map(([name, { about }]) => [`PROC ${name}`, about] as const),
  [
    'a note says that it is not run',
    `${names(uninterpretedStatements)} ${names(uninterpretedDataStatements)}, every other PROC, function and CALL routine`,
  ],
]
