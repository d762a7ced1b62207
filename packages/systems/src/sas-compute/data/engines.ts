/** A libname engine, as the vendor's sample has it. */
export interface Engine {
  readonly name: string
  /** What a LIBNAME statement calls it; it finds the engine too (getEngine). */
  readonly nickname: string
  readonly legalName: string
  readonly licensed: boolean
}

/** Engines that an installation knows; the first is on the vendor's page, the others are among those that SAS sells. */
export const engines: readonly Engine[] = [
  { name: 'sase7', nickname: 'BASE', legalName: 'SAS Base Engine', licensed: true },
  { name: 'sasioca', nickname: 'CAS', legalName: 'SAS Cloud Analytic Services Engine', licensed: true },
  { name: 'sasionza', nickname: 'NETEZZA', legalName: 'SAS/ACCESS Interface to Netezza', licensed: false },
  { name: 'sasioodb', nickname: 'ODBC', legalName: 'SAS/ACCESS Interface to ODBC', licensed: false },
  { name: 'sasioora', nickname: 'ORACLE', legalName: 'SAS/ACCESS Interface to Oracle', licensed: false },
]

/** Other names of the engine of SAS's own data sets. */
const aliases: readonly string[] = ['V9', 'V8', 'V7']

/** An engine by its name or nickname, in either case. */
export function findEngine(name: unknown): Engine | undefined {
  const wanted = String(name).toUpperCase()
  if (aliases.includes(wanted)) return engines[0]
  return engines.find((each) => each.name.toUpperCase() === wanted || each.nickname === wanted)
}
