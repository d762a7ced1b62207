import type { Cell } from '../../data/table-content.ts'

/** What functions may ask of the run. */
export interface Facts {
  /** Seconds since 1960, by the world's clock. */
  readonly seconds: number
  /** A macro variable, by its upper-case name. */
  readonly macro: (name: string) => string | undefined
  /** Whether a table is there, as `WORK.A`. */
  readonly hasTable: (name: string) => boolean
  /** Takes from what the run may still do; false when there is nothing left. */
  readonly charge?: (cost: number) => boolean
}

/** What it costs to make a text. */
export const textCost = (length: number): number => length >> 7

/** A function of expressions. */
export interface SasFunction {
  /** Its parameters in order: `n` a number, `c` a text, `a` either; `*` repeats the one before it. */
  readonly takes: string
  /** How many it needs; as many as `takes` names unless said. */
  readonly least?: number
  /** Length of the text that it gives: its own, or that of its first argument. Without it, it gives a number. */
  readonly text?: number | 'first'
  readonly run: (args: readonly Cell[], facts: Facts) => Cell
}

export type Functions = Readonly<Record<string, SasFunction>>

export const num = (value: Cell | undefined): number | null => (typeof value === 'number' ? value : null)
export const str = (value: Cell | undefined): string => (typeof value === 'string' ? value : '')

/** No text is longer in SAS. */
export const longestText = 32_767

/** The most arguments that a function takes. */
export function mostArguments({ takes }: SasFunction): number {
  return takes.endsWith('*') ? Number.POSITIVE_INFINITY : takes.length
}

export function leastArguments({ takes, least }: SasFunction): number {
  return least ?? takes.replace(/.\*/, '').length
}

/** What the parameter at this place takes. */
export function parameterAt({ takes }: SasFunction, at: number): string {
  const repeats = takes.endsWith('*')
  return takes[repeats ? Math.min(at, takes.length - 2) : at] ?? 'a'
}
