/** What is known of a format or informat: widths and decimals as SAS documents them. */
export interface FormatEntry {
  readonly name: string
  readonly category: 'char' | 'num' | 'curr' | 'date' | 'time' | 'datetime'
  readonly justification: 'left' | 'right'
  readonly width: readonly [usual: number, least: number, most: number]
  readonly decimals: number
}

type Row = readonly [
  name: string,
  category: FormatEntry['category'],
  usual: number,
  least: number,
  most: number,
  decimals?: number,
]

const entryOf = ([name, category, usual, least, most, decimals = 0]: Row): FormatEntry => ({
  name,
  category,
  justification: category === 'char' ? 'left' : 'right',
  width: [usual, least, most],
  decimals,
})

const longest = 32_767

/** The formats that values are written in here. */
export const formats: readonly FormatEntry[] = (
  [
    ['$', 'char', 1, 1, longest],
    ['$CHAR', 'char', 1, 1, longest],
    ['$F', 'char', 1, 1, longest],
    ['$UPCASE', 'char', 8, 1, longest],
    ['BEST', 'num', 12, 1, 32],
    ['COMMA', 'num', 6, 1, 32, 31],
    ['DATE', 'date', 7, 5, 11],
    ['DATETIME', 'datetime', 16, 7, 40, 39],
    ['DAY', 'date', 2, 2, 32],
    ['DDMMYY', 'date', 8, 2, 10],
    ['DOLLAR', 'curr', 6, 2, 32, 31],
    ['DOWNAME', 'date', 9, 1, 32],
    ['F', 'num', 12, 1, 32, 31],
    ['MMDDYY', 'date', 8, 2, 10],
    ['MONTH', 'date', 2, 1, 32],
    ['MONYY', 'date', 5, 5, 7],
    ['PERCENT', 'num', 6, 4, 32, 31],
    ['TIME', 'time', 8, 2, 20, 19],
    ['YEAR', 'date', 4, 2, 32],
    ['YYMMDD', 'date', 8, 2, 10],
    ['Z', 'num', 1, 1, 32, 31],
  ] satisfies readonly Row[]
).map(entryOf)

/** The informats that values are read by here. */
export const informats: readonly FormatEntry[] = (
  [
    ['$', 'char', 8, 1, longest],
    ['$CHAR', 'char', 8, 1, longest],
    ['$F', 'char', 8, 1, longest],
    ['BEST', 'num', 12, 1, 32, 31],
    ['COMMA', 'num', 1, 1, 32, 31],
    ['DATE', 'date', 7, 7, 32],
    ['DATETIME', 'datetime', 18, 13, 40, 39],
    ['DDMMYY', 'date', 6, 6, 32],
    ['DOLLAR', 'num', 1, 1, 32, 31],
    ['F', 'num', 12, 1, 32, 31],
    ['MMDDYY', 'date', 6, 6, 32],
    ['PERCENT', 'num', 6, 1, 32, 31],
    ['TIME', 'time', 8, 5, 32, 19],
    ['YYMMDD', 'date', 6, 6, 32],
  ] satisfies readonly Row[]
).map(entryOf)

/** One by its name, in either case. */
export function findFormat(all: readonly FormatEntry[], name: unknown): FormatEntry | undefined {
  return all.find((each) => each.name === String(name).toUpperCase())
}
