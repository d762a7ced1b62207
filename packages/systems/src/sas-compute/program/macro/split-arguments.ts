/** A text at its top-level commas: those in quotes and parentheses part nothing. */
export function splitArguments(text: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (const at of topLevel(text, ',')) {
    parts.push(text.slice(start, at))
    start = at + 1
  }
  return [...parts, text.slice(start)]
}

/** Where the parenthesis that is open at `open` is closed; -1 when it is not. */
export function closingParen(text: string, open: number): number {
  let depth = 0
  const marks = /[()'"]/g
  marks.lastIndex = open
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '(') depth++
    else if (mark[0] === ')') {
      if (--depth === 0) return mark.index
    } else {
      const end = text.indexOf(mark[0], mark.index + 1)
      if (end !== -1) marks.lastIndex = end + 1
    }
  }
  return -1
}

function* topLevel(text: string, wanted: string): Generator<number> {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === "'" || sign === '"') {
      const end = text.indexOf(sign, at + 1)
      if (end !== -1) at = end
    } else if (sign === wanted && depth === 0) yield at
  }
}
