import type { TableShape } from './known-tables.ts'
import { complain, type RunState } from './run-state.ts'

/** A table that a step reads. */
export interface TableInput {
  readonly name: string
  readonly shape: TableShape
}

const tableName = /^(?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*$/

/** `a` as `WORK.A`, `lib.a` as `LIB.A`. */
export function fullName(name: string): string {
  const upper = name.toUpperCase()
  return upper.includes('.') ? upper : `WORK.${upper}`
}

/**
 * The table names in the rest of a `data` or `set` statement: without options in parentheses, `end=eof`, `/
 * …`.
 */
export function tableNames(text: string): readonly string[] {
  const words = withoutParens(text).replace(/\s+/g, ' ').replace(/ ?= ?/g, '=').split(' ')
  const end = words.findIndex((word) => word.startsWith('/'))
  return words.slice(0, end === -1 ? undefined : end).filter((word) => tableName.test(word))
}

/** The table of an option such as `data=lib.name`, or undefined. */
export function optionTable(text: string, option: string): string | undefined {
  const words = withoutParens(text).replace(/\s+/g, ' ').replace(/ ?= ?/g, '=').split(' ')
  const value = words.find((word) => word.toLowerCase().startsWith(`${option}=`))?.slice(option.length + 1)
  return value && tableName.test(value) ? value : undefined
}

/** Opens a table for a step; a missing one is SAS's error, and undefined. */
export function openTable(state: RunState, name: string): TableInput | undefined {
  const libref = name.includes('.') ? name.slice(0, name.indexOf('.')) : ''
  const full = fullName(name)
  const shape = state.tables.get(full)
  if (libref.length > 8)
    complain(state, `ERROR: Libref '${libref}' exceeds 8 characters.`, 1012) // recorded
  else if (!shape) complain(state, `ERROR: File ${full}.DATA does not exist.`, 1012)
  return shape && { name: full, shape }
}

function withoutParens(text: string): string {
  const parts: string[] = []
  let depth = 0
  for (const part of text.split(/([()])/)) {
    if (part === '(') depth++
    else if (part === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) parts.push(part)
  }
  return parts.join(' ')
}
