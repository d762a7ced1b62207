import { unmaskForCode } from '../mask.ts'
import type { RunState } from '../run-state.ts'
import { scanStatement } from '../scan-piece.ts'
import { resolve } from './resolve.ts'
import { callMacro } from './run-macro.ts'
import { closingParen } from './split-arguments.ts'

/** Takes the text that macros generate, piece by piece. */
export type Sink = (text: string) => void

/**
 * Gives text to the sink with its references resolved, a statement at a time: what one statement does is there
 * for the next. Macros called between statements, or in one but outside quotes, write to the sink themselves.
 */
export function emitText(state: RunState, text: string, sink: Sink): void {
  let at = 0
  while (at < text.length && !state.stopped && !state.endless) {
    const piece = scanStatement(text, at)
    const end = piece?.end ?? text.length
    emitPiece(state, text.slice(at, end), sink)
    at = end
  }
}

function emitPiece(state: RunState, text: string, sink: Sink): void {
  let from = 0
  for (let call = nextCall(state, text, 0); call; call = nextCall(state, text, call.end)) {
    send(state, text.slice(from, call.start), sink)
    callMacro(state, call.name, call.argument, sink)
    from = call.end
  }
  send(state, text.slice(from), sink)
}

function send(state: RunState, text: string, sink: Sink): void {
  if (text !== '') sink(unmaskForCode(resolve(state, text)))
}

export interface MacroCall {
  readonly name: string
  readonly argument: string | undefined
  readonly start: number
  readonly end: number
}

/** The next call of a defined macro outside quotes and parentheses of functions. */
export function nextCall(state: RunState, text: string, from: number): MacroCall | undefined {
  const marks = /'|"|%([A-Za-z_]\w*)/g
  marks.lastIndex = from
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[1] === undefined) {
      const end = text.indexOf(mark[0], mark.index + 1)
      if (end === -1) return undefined
      marks.lastIndex = end + 1
      continue
    }
    const open = marks.lastIndex
    const macro = state.defined.get(mark[1].toUpperCase())
    const close = text[open] === '(' ? closingParen(text, open) : -1
    if (macro) return callOf(macro.name, macro.parameters !== undefined, text, mark.index, open, close)
    if (close !== -1) marks.lastIndex = close + 1
  }
  return undefined
}

function callOf(
  name: string,
  takes: boolean,
  text: string,
  start: number,
  open: number,
  close: number,
): MacroCall {
  const isCall = takes && close !== -1
  return {
    name,
    argument: isCall ? text.slice(open + 1, close) : undefined,
    start,
    end: isCall ? close + 1 : open,
  }
}
