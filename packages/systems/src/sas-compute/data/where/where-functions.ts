import type { Cell } from '../table-content.ts'
import type { WhereType } from './where-tree.ts'

interface WhereFunction {
  readonly takes: readonly (WhereType | 'ANY')[]
  readonly gives: WhereType
  /** A missing number stays missing: it never gets here, but where any value is taken. */
  readonly of: (...values: readonly Cell[]) => Cell
}

const ofText = (of: (text: string) => Cell, gives: WhereType = 'CHAR'): WhereFunction => ({
  takes: ['CHAR'],
  gives,
  of: (value) => of(String(value ?? '')),
})
const ofNumber = (of: (value: number) => number): WhereFunction => ({
  takes: ['FLOAT'],
  gives: 'FLOAT',
  of: (value) => (typeof value === 'number' ? of(value) : null),
})

/** Functions that clients put around a column. */
export const functions: Readonly<Record<string, WhereFunction>> = {
  ABS: ofNumber(Math.abs),
  CEIL: ofNumber(Math.ceil),
  FLOOR: ofNumber(Math.floor),
  INT: ofNumber(Math.trunc),
  LOWCASE: ofText((text) => text.toLowerCase()),
  UPCASE: ofText((text) => text.toUpperCase()),
  STRIP: ofText((text) => text.trim()),
  TRIM: ofText((text) => text.trimEnd()),
  LENGTH: ofText((text) => Math.max(1, text.trimEnd().length), 'FLOAT'),
  MISSING: {
    takes: ['ANY'],
    gives: 'FLOAT',
    of: (value) => Number(value === null || (typeof value === 'string' && value.trim() === '')),
  },
}
