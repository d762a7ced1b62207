import { sashelpAir } from './sashelp-air.ts'
import { createSashelpCars } from './sashelp-cars.ts'
import { sashelpClass } from './sashelp-class.ts'
import type { TableContent } from './table-content.ts'

/** The seeded tables, made when they are first asked for and shared from then on. */
const tables: Readonly<Record<string, () => TableContent>> = {
  'SASHELP.AIR': () => sashelpAir,
  'SASHELP.CARS': once(createSashelpCars),
  'SASHELP.CLASS': () => sashelpClass,
}

/** The names of all seeded tables, in order. */
export const knownNames: readonly string[] = Object.keys(tables)

/** What a seeded table holds, by its name in upper case: `SASHELP.CLASS`. */
export function contentOf(name: string): TableContent | undefined {
  return Object.hasOwn(tables, name) ? tables[name]?.() : undefined
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
