import { afterRawBlock, isDataLines, rawLines } from './raw-block.ts'
import { scanPiece } from './scan-piece.ts'
import { lineAt, type SourceText } from './source-text.ts'

/** One statement, without its `;`. Lines and columns count from 0. */
export interface Statement {
  readonly text: string
  readonly line: number
  readonly column: number
  /** The line its `;` is on. */
  readonly lastLine: number
  /** Where it starts in its source, and where code goes on behind its `;`. */
  readonly start: number
  readonly end: number
  /** The lines behind `datalines;`. */
  readonly data?: readonly string[]
}

export interface Scan {
  readonly statements: readonly Statement[]
  /**
   * Characters at the end that an open quote, comment or statement swallowed; they do nothing (finding
   * F33).
   */
  readonly swallowed: number
}

/** The statements of a source, in order; comments and empty statements are left out. Linear in the text. */
export function scanStatements(source: SourceText): Scan {
  const { text } = source
  const statements: Statement[] = []
  let at = skipBlanks(text, 0)
  while (at < text.length) {
    const piece = scanPiece(text, at)
    if (!piece) return { statements, swallowed: text.length - at }
    const next = afterRawBlock(text, piece.text, piece.end)
    if (piece.text !== '') {
      const data = isDataLines(piece.text) ? { data: rawLines(text, piece.end, next) } : {}
      statements.push({ ...locate(source, piece.text, at, piece.end), ...data })
    }
    at = skipBlanks(text, next)
  }
  return { statements, swallowed: 0 }
}

function locate(source: SourceText, text: string, start: number, end: number): Statement {
  const line = lineAt(source, start)
  return {
    text,
    line,
    column: start - (source.starts[line] ?? 0),
    lastLine: lineAt(source, end - 1),
    start,
    end,
  }
}

function skipBlanks(text: string, from: number): number {
  const ink = /\S/g
  ink.lastIndex = from
  return ink.exec(text)?.index ?? text.length
}
