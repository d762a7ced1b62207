const plainLines = /^(?:datalines|cards|lines)$/i
const fourSemicolons = /^(?:datalines|cards|lines)4$/i
const submit = /^submit\b/i

/**
 * Where code goes on behind a statement that ended at `end`: past the lines that it says are not SAS
 * (`datalines;` to a line with `;`, `submit;` to `endsubmit;`, in which quotes mean nothing: finding F32).
 */
export function afterRawBlock(text: string, statement: string, end: number): number {
  if (plainLines.test(statement)) return lineStart(text, text.indexOf(';', lineEnd(text, end)))
  if (fourSemicolons.test(statement)) return lineStart(text, text.indexOf('\n;;;;', end) + 1)
  return submit.test(statement) ? afterSubmit(text, end) : end
}

/** Whether data lines follow this statement. */
export function isDataLines(statement: string): boolean {
  return plainLines.test(statement) || fourSemicolons.test(statement)
}

/** The lines between a statement that ends at `end` and the place where code goes on. */
export function rawLines(text: string, end: number, next: number): readonly string[] {
  const start = lineEnd(text, end) + 1
  return start >= next ? [] : text.slice(start, next).replace(/\n$/, '').split('\n')
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? text.length : text.lastIndexOf('\n', at) + 1
}

function afterSubmit(text: string, from: number): number {
  const end = /\n[ \t]*endsubmit[ \t]*;/gi
  end.lastIndex = from
  const found = end.exec(text)
  return found ? found.index + 1 : text.length
}
