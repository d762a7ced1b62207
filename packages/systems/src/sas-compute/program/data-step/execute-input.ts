import type { FormatSpec } from '../../data/table-content.ts'
import { evaluateNumber } from '../expression/evaluate.ts'
import { readValue } from '../formats/read-value.ts'
import { say } from '../run-state.ts'
import type { RawInput } from './data-step.ts'
import { type Frame, setVariable } from './frame.ts'
import type { InputItem, Op } from './op.ts'

/** Reads from the current line, or from the next one when none is held. */
export function executeInput(frame: Frame, { items, holds }: Extract<Op, { op: 'input' }>): void {
  const { raw, step } = frame
  if (!step.raw) return
  frame.didRead = true
  if (raw.holds === '' && !nextLine(frame, step.raw)) return
  raw.holds = ''
  for (const item of items) {
    if (frame.signal) return
    readItem(frame, step.raw, item)
  }
  raw.holds = holds
}

/** Goes to the next line; where there is none, the step is at its end. */
function nextLine(frame: Frame, raw: RawInput): boolean {
  if (frame.raw.line + 1 >= raw.lines.length) {
    frame.signal = 'end'
    return false
  }
  frame.raw.line++
  frame.raw.records++
  frame.raw.column = 0
  return true
}

function readItem(frame: Frame, raw: RawInput, item: InputItem): void {
  switch (item.is) {
    case 'line':
      nextLine(frame, raw)
      return
    case 'column':
      frame.raw.column = Math.max(0, (evaluateNumber(item.to, frame.scope) ?? 1) - 1)
      return
    case 'skip':
      frame.raw.column = Math.max(0, frame.raw.column + item.by)
      return
    case 'value':
      if (item.by === 'list') readListed(frame, raw, item)
      else readPlaced(frame, raw, item)
  }
}

type ValueItem = Extract<InputItem, { is: 'value' }>

/** From given columns, or as many as the informat is wide. */
function readPlaced(frame: Frame, raw: RawInput, { name, informat, from, to }: ValueItem): void {
  const line = raw.lines[frame.raw.line] ?? ''
  const start = from === undefined ? frame.raw.column : from - 1
  const width = to === undefined ? informat?.length || 8 : to - start
  frame.raw.column = start + width
  take(frame, raw, name, line.slice(start, start + width), informat, start)
}

/** The next word of the line, or of the next one. */
function readListed(frame: Frame, raw: RawInput, { name, informat }: ValueItem): void {
  let word = nextWord(frame, raw)
  while (word === undefined && !raw.stopsAtEnd && frame.signal === undefined) {
    if (!nextLine(frame, raw)) {
      if (frame.raw.records > 0) say(frame.state, 'NOTE: LOST CARD.')
      return
    }
    frame.raw.newLine = true
    word = nextWord(frame, raw)
  }
  const whole = informat && !informat.name.startsWith('$') ? { ...informat, length: 0 } : informat
  take(frame, raw, name, word?.text ?? '', whole, word?.at ?? 0)
}

interface RawWord {
  readonly text: string
  readonly at: number
}

function nextWord({ raw: cursor }: Frame, raw: RawInput): RawWord | undefined {
  const line = raw.lines[cursor.line] ?? ''
  const isMark = (sign: string): boolean => raw.delimiters.includes(sign)
  let start = cursor.column
  if (!raw.quoted) while (start < line.length && isMark(line.charAt(start))) start++
  if (start >= line.length + (raw.quoted && start > 0 && isMark(line.charAt(start - 1)) ? 1 : 0))
    return undefined
  const quote = line.charAt(start)
  if (raw.quoted && (quote === '"' || quote === "'")) return quotedWord(cursor, line, start, quote)
  let end = start
  while (end < line.length && !isMark(line.charAt(end))) end++
  cursor.column = end + 1
  return { text: line.slice(start, end), at: start }
}

function quotedWord(cursor: Frame['raw'], line: string, start: number, quote: string): RawWord {
  let end = start + 1
  while (end < line.length && !(line[end] === quote && line[end + 1] !== quote))
    end += line[end] === quote ? 2 : 1
  cursor.column = end + 2
  return { text: line.slice(start + 1, end).replaceAll(quote + quote, quote), at: start }
}

function take(
  frame: Frame,
  raw: RawInput,
  name: string,
  text: string,
  informat: FormatSpec | undefined,
  at: number,
): void {
  const variable = frame.step.variables.get(name)
  if (variable?.type === 'CHAR') {
    const value = readValue(
      text,
      informat?.name.startsWith('$') ? informat : { name: '$', length: 0, decimals: 0 },
    )
    setVariable(frame, name, value === '.' ? '' : (value ?? ''))
    return
  }
  const value = readValue(text, informat ?? variable?.informat)
  frame.values.set(name, value ?? null)
  if (value !== undefined) return
  const columns = `${at + 1}-${at + Math.max(1, text.trimEnd().length)}`
  say(
    frame.state,
    `NOTE: Invalid data for ${variable?.name} in line ${raw.firstLine + frame.raw.line} ${columns}.`,
  )
  frame.error = true
}
