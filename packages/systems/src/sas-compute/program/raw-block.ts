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
