/** A job's code as one text with `\n` between lines, and where its lines start. */
export interface SourceText {
  readonly text: string
  readonly lines: readonly string[]
  readonly starts: readonly number[]
}

/** Elements of `code` are lines; an element may hold several (any newline). */
export function sourceText(code: readonly string[]): SourceText {
  const text = code.join('\n').replace(/\r\n?/g, '\n')
  const lines = code.length === 0 ? [] : text.split('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  return { text, lines, starts }
}

/** The index of the line that holds this offset. */
export function lineAt({ starts }: SourceText, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
