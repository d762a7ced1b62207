import { contents } from './contents.ts'
import { datasets, deleteTables } from './delete.ts'
import { options } from './options.ts'
import { print } from './print.ts'
import type { Procedure } from './procedure.ts'
import { sort } from './sort.ts'
import { sql } from './sql.ts'

/** The procedures that Standin runs, by name. */
export const procedures: Readonly<Record<string, Procedure>> = {
  PRINT: print,
  CONTENTS: contents,
  OPTIONS: options,
  SORT: sort,
  SQL: sql,
  DATASETS: datasets,
  DELETE: deleteTables,
}
