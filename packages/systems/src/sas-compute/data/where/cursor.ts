import type { ColumnContent } from '../table-content.ts'
import type { WhereToken } from './tokenize-where.ts'
import type { WhereFault, WhereTree } from './where-tree.ts'

/** A place in the words of a clause. It lives inside one call of `parseWhere`. */
export interface WhereCursor {
  /** The word that is next, `ahead` of it. */
  peek(ahead?: number): WhereToken | undefined
  /** Goes past the next word when it is one of these keywords or signs, and tells which. */
  take(words: readonly string[]): string | undefined
  next(): WhereToken | undefined
  atEnd(): boolean
  column(name: string): WhereTree | WhereFault
  unexpected(): WhereFault
  /** Reads something nested, unless it is nested too deeply. */
  deeper(read: () => WhereTree | WhereFault): WhereTree | WhereFault
}

/** Reads a part of a clause. */
export type Read = (cursor: WhereCursor) => WhereTree | WhereFault

/** Deeper than anybody means it; without an end the parser would run out of stack. */
const mostNested = 100

/** What a word says as a keyword or a sign; a value or a name in quotes says nothing. */
function saidBy(token: WhereToken | undefined): string | undefined {
  if (token?.kind === 'sign') return token.text
  return token?.kind === 'name' && token.bare ? token.text.toLowerCase() : undefined
}

export function createCursor(tokens: readonly WhereToken[], columns: readonly ColumnContent[]): WhereCursor {
  const places = new Map(columns.map((column, at) => [column.name.toUpperCase(), { column, at }]))
  let at = 0
  let depth = 0
  const unexpected = (): WhereFault => {
    const token = tokens[at]
    return { fault: token ? `"${token.text}" is not expected there.` : 'The clause ends too early.' }
  }
  return {
    peek: (ahead = 0) => tokens[at + ahead],
    next: () => tokens[at++],
    atEnd: () => at >= tokens.length,
    unexpected,
    take(words) {
      const said = saidBy(tokens[at])
      if (said === undefined || !words.includes(said)) return undefined
      at++
      return said
    },
    column(name) {
      const found = places.get(name.toUpperCase())
      if (!found) return { fault: `Variable ${name} is not on the table.` }
      return { kind: 'column', type: found.column.type, at: found.at }
    },
    deeper(read) {
      if (depth >= mostNested) return { fault: 'The clause is nested too deeply.' }
      depth++
      const tree = read()
      depth--
      return tree
    },
  }
}
