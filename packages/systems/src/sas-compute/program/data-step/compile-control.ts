import type { Expression } from '../expression/expression.ts'
import { floatType, textType } from '../expression/expression-type.ts'
import { isWord, type Word } from '../words.ts'
import { type Compile, type Compiler, mention, placeOf, readExpression } from './compile.ts'
import { missing } from './data-step.ts'
import type { LoopRange, Op } from './op.ts'
import { declare } from './variables.ts'

/** Blocks are run by recursion, so their depth has a limit. */
const deepest = 100

function open(compile: Compile, ops: Op[], select?: Extract<Op, { op: 'select' }>): boolean {
  const { step } = compile
  if (step.blocks.length > deepest) mention(compile.state, step, `blocks deeper than ${deepest}`)
  const body = step.blocks.length > deepest ? [] : ops
  step.blocks.push({ ops: body, lastIf: undefined, ...(select ? { select } : {}) })
  return true
}

/** `if condition then …;`, or `if condition;`, which lets no other observation pass. */
export const compileIf: Compiler = (compile) => {
  const { words, into, block } = compile
  const then = words.findIndex((word) => isWord(word, 'then'))
  const condition = readExpression(compile, words.slice(1, then === -1 ? undefined : then))
  if (!condition) return false
  if (then === -1) {
    into.push({ op: 'require', condition, place: placeOf(compile) })
    return true
  }
  const op: Extract<Op, { op: 'if' }> = { op: 'if', condition, yes: [], no: [], place: placeOf(compile) }
  into.push(op)
  block.lastIf = op
  return compilePart(compile, words.slice(then + 1), op.yes)
}

export const compileElse: Compiler = (compile) => {
  const { block, words } = compile
  const { lastIf } = block
  if (!lastIf) return false
  block.lastIf = undefined
  return compilePart(compile, words.slice(1), lastIf.no)
}

/** A statement inside a statement: what stands behind `then`, `else`, `when (…)`. */
function compilePart(compile: Compile, words: readonly Word[], into: Op[]): boolean {
  return words.length === 0 || compile.nested({ ...compile, words, into })
}

export const compileDo: Compiler = (compile) => {
  const { words, into, step } = compile
  const body: Op[] = []
  if (words.length === 1) {
    into.push({ op: 'block', body })
    return open(compile, body)
  }
  const loop = readLoop(compile, body)
  if (!loop) {
    open(compile, [])
    return false
  }
  if (loop.name !== undefined) declare(step, words[1]?.text ?? '', typeOfLoop(loop.ranges), { set: true })
  into.push(loop)
  return open(compile, body)
}

function typeOfLoop(ranges: readonly LoopRange[]) {
  const texts = ranges.map(({ from }) =>
    from.is === 'literal' && typeof from.value === 'string' ? from.value : '',
  )
  const longest = Math.max(...texts.map((text) => text.length))
  return longest > 0 ? textType(longest) : floatType
}

function readLoop(compile: Compile, body: Op[]): Extract<Op, { op: 'loop' }> | undefined {
  const { words } = compile
  const isCounted = isWord(words[2], '=')
  const conditions = words.findIndex(
    (word, i) => i > 0 && (isWord(word, 'while') || isWord(word, 'until')) && isWord(words[i + 1], '('),
  )
  if (!isCounted && conditions !== 1) return undefined
  const ranges = isCounted
    ? readRanges(compile, words.slice(3, conditions === -1 ? undefined : conditions))
    : []
  const condition = conditions === -1 ? undefined : readExpression(compile, words.slice(conditions + 1))
  if (!ranges || (conditions !== -1 && !condition)) return undefined
  const kind = isWord(words[conditions], 'while') ? 'whilst' : 'until'
  return {
    op: 'loop',
    ...(isCounted ? { name: words[1]?.text.toLowerCase() ?? '' } : {}),
    ranges,
    ...(condition ? { [kind]: condition } : {}),
    body,
    place: placeOf(compile),
  }
}

/** `1 to 10 by 2, 20, 'a'` */
function readRanges(compile: Compile, words: readonly Word[]): readonly LoopRange[] | undefined {
  const ranges = splitTop(words).map((part) => readRange(compile, part))
  return ranges.includes(undefined) ? undefined : ranges.filter((range) => range !== undefined)
}

function readRange(compile: Compile, part: readonly Word[]): LoopRange | undefined {
  const places = ['to', 'by'].map((name) => part.findIndex((word) => isWord(word, name)))
  const marks = places.map((at) => (at === -1 ? part.length : at)).sort((a, b) => a - b)
  const read = (from: number) =>
    readExpression(
      compile,
      part.slice(
        from,
        marks.find((mark) => mark > from),
      ),
    )
  const [to, by] = places.map((at) => (at === -1 ? undefined : read(at + 1)))
  const from = read(0)
  const isWhole = places.every((at, i) => at === -1 || [to, by][i] !== undefined)
  if (!from || !isWhole || (by && !to)) return undefined
  return { from, ...(to ? { to } : {}), ...(by ? { by } : {}) }
}

function splitTop(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]]
  let depth = 0
  for (const word of words) {
    if (isWord(word, '(')) depth++
    if (isWord(word, ')')) depth--
    if (depth === 0 && isWord(word, ',')) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

export const compileEnd: Compiler = ({ step, words }) => {
  if (words.length !== 1 || step.blocks.length === 1) return false
  step.blocks.pop()
  return true
}

export const compileSelect: Compiler = (compile) => {
  const { words, into } = compile
  const value = words.length === 1 ? undefined : readExpression(compile, words.slice(1))
  if (words.length > 1 && !value) return false
  const op: Extract<Op, { op: 'select' }> = {
    op: 'select',
    ...(value ? { value } : {}),
    cases: [],
    place: placeOf(compile),
  }
  into.push(op)
  return open(compile, [], op)
}

export const compileWhen: Compiler = (compile) => {
  const { words, block } = compile
  const close = closingOf(words)
  if (!block.select || close === -1) return false
  const values: Expression[] = splitTop(words.slice(2, close)).map(
    (part) => readExpression(compile, part) ?? missing,
  )
  const body: Op[] = []
  block.select.cases.push({ values, body })
  return compilePart(compile, words.slice(close + 1), body)
}

function closingOf(words: readonly Word[]): number {
  let depth = 0
  for (const [i, word] of words.entries()) {
    if (isWord(word, '(')) depth++
    if (isWord(word, ')') && --depth === 0) return i
  }
  return -1
}

export const compileOtherwise: Compiler = (compile) => {
  const { words, block } = compile
  if (!block.select) return false
  const body: Op[] = []
  block.select.cases.push({ values: [], body })
  return compilePart(compile, words.slice(1), body)
}
