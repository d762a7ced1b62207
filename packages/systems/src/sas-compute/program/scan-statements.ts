import { afterRawBlock } from './raw-block.ts'
import { scanPiece } from './scan-piece.ts'
import { lineAt, type SourceText } from './source-text.ts'

/** One statement, without its `;`. Lines and columns count from 0. */
export interface Statement {
  readonly text: string
  readonly line: number
  readonly column: number
  /** The line its `;` is on. */
  readonly lastLine: number
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
    if (piece.text !== '') statements.push(locate(source, piece.text, at, piece.end))
    at = skipBlanks(text, afterRawBlock(text, piece.text, piece.end))
  }
  return { statements, swallowed: 0 }
}

function locate(source: SourceText, text: string, start: number, end: number): Statement {
  const line = lineAt(source, start)
  return { text, line, column: start - (source.starts[line] ?? 0), lastLine: lineAt(source, end - 1) }
}

function skipBlanks(text: string, from: number): number {
  const ink = /\S/g
  ink.lastIndex = from
  return ink.exec(text)?.index ?? text.length
}
