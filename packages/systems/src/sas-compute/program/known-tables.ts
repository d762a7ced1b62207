/** How large a table is. */
export interface TableShape {
  readonly observations: number
  readonly variables: number
}

/** The sizes that SAS documents for its sample tables. Whether they exist, the session says. */
export const knownTables: ReadonlyMap<string, TableShape> = new Map([
  ['SASHELP.AIR', { observations: 144, variables: 2 }],
  ['SASHELP.CLASS', { observations: 19, variables: 5 }],
  ['SASHELP.CARS', { observations: 428, variables: 15 }],
])
