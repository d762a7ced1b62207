/** What starts at a place of code: a comment, a statement, or (undefined) something that never ends. */
export interface Piece {
  readonly kind: 'comment' | 'statement'
  /** Without `;`; comments inside are one blank each; empty for a comment. */
  readonly text: string
  /** The offset behind it. */
  readonly end: number
}

interface Cursor {
  /** A piece ends at this offset; undefined: go on at `at`. */
  readonly at: number
  /** Open parentheses of a macro quoting function, in which `;` is text. */
  readonly quoting: number
}

const quotingCall = /^%(?:nr)?(?:str|quote|bquote)\(/i

/** Reads one piece of code. Quotes hide everything, comments are passed over, `%str(…)` hides `;`. */
export function scanPiece(text: string, from: number): Piece | undefined {
  if (text.startsWith('/*', from)) return comment(text.indexOf('*/', from + 2), 2)
  // Quotes mean nothing in a `*…;` comment, or the usual recovery line `*';*";*/;quit;run;` would swallow
  // the rest.
  if (/[*]|%\*/y.test(text.slice(from, from + 2))) return comment(text.indexOf(';', from), 1)
  return scanStatement(text, from)
}

function comment(last: number, length: number): Piece | undefined {
  return last === -1 ? undefined : { kind: 'comment', text: '', end: last + length }
}

/** The statement that starts here, whatever its first character is. */
export function scanStatement(text: string, from: number): Piece | undefined {
  const marks = /['"();%]|\/\*/g
  const parts: string[] = []
  let start = from
  let cursor: Cursor = { at: from, quoting: 0 }
  for (;;) {
    marks.lastIndex = cursor.at
    const mark = marks.exec(text)
    if (!mark) return undefined
    if (mark[0] === ';' && cursor.quoting === 0) {
      parts.push(text.slice(start, mark.index))
      return { kind: 'statement', text: parts.join(' ').trim(), end: mark.index + 1 }
    }
    const next = pass(text, mark[0], mark.index, cursor.quoting)
    if (!next) return undefined
    if (mark[0] === '/*') {
      parts.push(text.slice(start, mark.index))
      start = next.at
    }
    cursor = next
  }
}

type Pass = (text: string, at: number, quoting: number) => Cursor | undefined

const passes: Readonly<Record<string, Pass>> = {
  "'": (text, at, quoting) => behind(text.indexOf("'", at + 1), 1, quoting),
  '"': (text, at, quoting) => behind(text.indexOf('"', at + 1), 1, quoting),
  '/*': (text, at, quoting) => behind(text.indexOf('*/', at + 2), 2, quoting),
  '(': (_, at, quoting) => ({ at: at + 1, quoting: quoting > 0 ? quoting + 1 : 0 }),
  ')': (_, at, quoting) => ({ at: at + 1, quoting: Math.max(0, quoting - 1) }),
  '%': (text, at, quoting) => {
    // In `%str` a sign behind `%` is that sign: `%'` opens nothing.
    if (quoting > 0 && /['"()]/.test(text.charAt(at + 1))) return { at: at + 2, quoting }
    const call = quoting === 0 ? quotingCall.exec(text.slice(at, at + 10)) : null
    return call ? { at: at + call[0].length, quoting: 1 } : { at: at + 1, quoting }
  },
}

function pass(text: string, mark: string, at: number, quoting: number): Cursor | undefined {
  return passes[mark]?.(text, at, quoting) ?? (mark === ';' ? { at: at + 1, quoting } : undefined)
}

function behind(last: number, length: number, quoting: number): Cursor | undefined {
  return last === -1 ? undefined : { at: last + length, quoting }
}
