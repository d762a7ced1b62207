import { evaluateNumber } from '../expression/evaluate.ts'
import { shortText, writeValue } from '../formats/write-value.ts'
import { textCost } from '../functions/sas-function.ts'
import { list, say, spend } from '../run-state.ts'
import { fileContent } from '../session-files.ts'
import { allValues, type Frame, type PutLine } from './frame.ts'
import type { Destination, Op, PutItem } from './op.ts'

/** No line is longer. */
const longestLine = 32_767

export function executePut(frame: Frame, { items, holds, log }: Extract<Op, { op: 'put' }>): void {
  const destination: Destination = log ? { to: 'log' } : frame.destination
  const key = keyOf(destination)
  const line = frame.lines.get(key) ?? { text: '', column: 0 }
  for (const item of items) putItem(frame, destination, line, item)
  if (holds) {
    frame.lines.set(key, line)
    return
  }
  frame.lines.delete(key)
  const isValue = items.at(-1)?.is === 'value' || items.at(-1)?.is === 'all'
  flush(frame, destination, isValue ? line.text.trimEnd() : line.text)
}

/** Writes out what a trailing `@` held. */
export function releaseLines(frame: Frame): void {
  for (const [key, { text }] of frame.lines) {
    frame.lines.delete(key)
    const destination: Destination =
      key === 'log' || key === 'listing' ? { to: key } : { ...fileOf(frame, key), to: 'file', appends: true }
    flush(frame, destination, text.trimEnd())
  }
}

function fileOf(frame: Frame, key: string): { readonly fileref: string; readonly path: string | null } {
  const file = frame.files.get(key)
  return { fileref: file?.fileref ?? '', path: file?.path ?? null }
}

const keyOf = (destination: Destination): string =>
  destination.to === 'file' ? `${destination.fileref}:${destination.path ?? ''}` : destination.to

function putItem(frame: Frame, destination: Destination, line: PutLine, item: PutItem): void {
  if (item.is === 'text') write(frame, line, item.text)
  else if (item.is === 'all') write(frame, line, allValues(frame))
  else if (item.is === 'value') putValue(frame, line, item)
  else if (item.is === 'column') line.column = columnOf(evaluateNumber(item.to, frame.scope))
  else if (item.is === 'skip') line.column = columnOf(line.column + 1 + item.by)
  else {
    flush(frame, destination, line.text.trimEnd())
    line.text = ''
    line.column = 0
  }
}

const columnOf = (from1: number | null): number =>
  Math.min(longestLine, Math.max(0, Math.trunc((from1 ?? 1) - 1)))

function putValue(frame: Frame, line: PutLine, item: Extract<PutItem, { is: 'value' }>): void {
  const key = item.name.toLowerCase()
  const variable = frame.step.variables.get(key)
  const read = variable && !variable.automatic ? (frame.values.get(key) ?? null) : frame.scope.read(key)
  const value = read ?? (item.format?.name.startsWith('$') ? '' : null)
  const format = item.format ?? variable?.format
  if (item.format && !item.named) write(frame, line, writeValue(value, format))
  else {
    write(frame, line, `${item.named ? `${item.name}=` : ''}${shortText(value, format)}`)
    line.column++
  }
}

function write({ state }: Frame, line: PutLine, text: string): void {
  spend(state, textCost(text.length))
  const cut = text.slice(0, Math.max(0, longestLine - line.column))
  const before = line.text.slice(0, line.column).padEnd(line.column)
  line.text = before + cut + line.text.slice(line.column + cut.length)
  line.column += cut.length
}

function flush(frame: Frame, destination: Destination, text: string): void {
  if (destination.to === 'log') say(frame.state, text)
  else if (destination.to === 'listing') list(frame.state, 'normal', text)
  else openFile(frame, destination).lines.push(text)
}

/** A file is new when a step first writes to it, unless it appends; `_WEBOUT` is one stream. */
export function openFile(frame: Frame, destination: Extract<Destination, { to: 'file' }>) {
  const { fileref, path, appends } = destination
  const key = keyOf(destination)
  const open = frame.files.get(key)
  if (open) return open
  const isPath = fileref === ''
  const before = appends ? (fileContent(frame.state, isPath ? (path ?? '') : fileref, isPath) ?? '') : ''
  const file = { fileref, path, before, lines: [] }
  frame.files.set(key, file)
  return file
}
