import { styleText } from 'node:util'
import type { JournalEntry } from '@standin/engine'

export type LogFormat = 'pretty' | 'json' | 'silent'

/** Writes a line for each exchange. Colours only on a terminal that wants them. */
export function createRequestLog(format: LogFormat): (entry: JournalEntry) => void {
  if (format === 'silent') return () => undefined
  if (format === 'json') return (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`)
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR
  return (entry) => process.stdout.write(`${prettyLine(entry, coloured)}\n`)
}

function prettyLine({ method, target, operation, status }: JournalEntry, coloured: boolean): string {
  const shown = coloured ? styleText(colourOf(status), String(status)) : String(status)
  return `${shown} ${method} ${target}${operation === undefined ? '' : ` (${operation})`}`
}

function colourOf(status: number): 'green' | 'yellow' | 'red' {
  if (status < 400) return 'green'
  return status < 500 ? 'yellow' : 'red'
}
