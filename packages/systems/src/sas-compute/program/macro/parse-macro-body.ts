import { scanStatement } from '../scan-piece.ts'
import type { MacroNode } from './macro.ts'

interface Reader {
  readonly text: string
  at: number
  depth: number
  failed: boolean
}

/** Blocks are run by recursion. */
const deepest = 50

/** Macro statements that end with a semicolon and hold no others. */
const simple = new Set(
  (
    'let put local global abort return include inc symdel goto sysexec syslput sysrput sysmacdelete ' +
    'sysmstoreclear window display input copy'
  ).split(' '),
)

const closers = new Set(['end', 'else', 'then', 'mend', 'to', 'by'])

/** A macro's body as nodes, or undefined when its blocks do not close. */
export function parseMacroBody(text: string): readonly MacroNode[] | undefined {
  const reader: Reader = { text, at: 0, depth: 0, failed: false }
  const nodes = readNodes(reader)
  return reader.failed || reader.at < text.length ? undefined : nodes
}

/** Nodes up to a keyword that closes something, or the end. */
function readNodes(reader: Reader): readonly MacroNode[] {
  const nodes: MacroNode[] = []
  if (reader.depth++ > deepest) reader.failed = true
  while (!reader.failed && reader.at < reader.text.length) {
    const found = nextKeyword(reader.text, reader.at)
    const text = reader.text.slice(reader.at, found.start)
    if (text !== '') nodes.push({ is: 'text', text: withoutComments(text) })
    reader.at = found.start
    if (closers.has(found.word) || found.start >= reader.text.length) break
    reader.at = found.end
    if (found.word !== 'comment') nodes.push(readNode(reader, found.word))
  }
  reader.depth--
  return nodes
}

function withoutComments(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"|\/\*[\s\S]*?\*\//g, (found) => (found.startsWith('/*') ? ' ' : found))
}

interface Keyword {
  /** Lower case without `%`; `comment` for `%*…;`, and empty at the end. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const keywordMark = /'|"|\/\*|%\*|%([A-Za-z]+)\b/g

/** The next macro statement that starts outside quotes and comments. */
function nextKeyword(text: string, from: number): Keyword {
  const marks = new RegExp(keywordMark)
  marks.lastIndex = from
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const word = mark[1]?.toLowerCase() ?? ''
    const isStatement = simple.has(word) || closers.has(word) || ['if', 'do', 'macro'].includes(word)
    if (isStatement) return { word, start: mark.index, end: marks.lastIndex }
    const end = skipTo(text, mark[0], mark.index)
    if (mark[0] === '%*') return { word: 'comment', start: mark.index, end: end ?? text.length }
    if (end !== undefined) marks.lastIndex = end
  }
  return { word: '', start: text.length, end: text.length }
}

function skipTo(text: string, mark: string, at: number): number | undefined {
  const closing = { "'": "'", '"': '"', '/*': '*/', '%*': ';' }[mark]
  const end = closing === undefined ? -1 : text.indexOf(closing, at + mark.length)
  return end === -1 ? undefined : end + (closing?.length ?? 0)
}

function readNode(reader: Reader, word: string): MacroNode {
  if (word === 'if') return readIf(reader)
  if (word === 'do') return readDo(reader)
  if (word === 'macro') return readMacro(reader)
  return { is: 'statement', name: `%${word.toUpperCase()}`, rest: readStatement(reader) }
}

/** What stands before the next semicolon. */
function readStatement(reader: Reader): string {
  const piece = scanStatement(reader.text, reader.at)
  if (!piece) reader.failed = true
  else reader.at = piece.end
  return piece?.text ?? ''
}

const skipBlanks = (text: string, from: number): number => {
  const ink = /\S/g
  ink.lastIndex = from
  return ink.exec(text)?.index ?? text.length
}

function readIf(reader: Reader): MacroNode {
  const then = nextWord(reader, 'then')
  if (!then) return fail(reader)
  const condition = withoutComments(reader.text.slice(reader.at, then.start)).trim()
  reader.at = then.end
  const yes = readAction(reader)
  const after = nextKeyword(reader.text, reader.at)
  const isElse = after.word === 'else' && reader.text.slice(reader.at, after.start).trim() === ''
  if (isElse) reader.at = after.end
  return { is: 'if', condition, yes, no: isElse ? readAction(reader) : [] }
}

function nextWord(reader: Reader, word: string): Keyword | undefined {
  const found = nextKeyword(reader.text, reader.at)
  return found.word === word ? found : undefined
}

/** What follows `%then` or `%else`: a macro statement, or text up to a semicolon that is not part of it. */
function readAction(reader: Reader): readonly MacroNode[] {
  reader.depth++
  if (reader.depth > deepest) return [fail(reader)]
  const start = skipBlanks(reader.text, reader.at)
  const found = nextKeyword(reader.text, start)
  let nodes: readonly MacroNode[]
  if (found.start === start && !closers.has(found.word) && found.word !== 'comment') {
    reader.at = found.end
    nodes = [readNode(reader, found.word)]
  } else {
    reader.at = start
    const text = readStatement(reader)
    nodes = text === '' ? [] : [{ is: 'text', text: ` ${text} ` }]
  }
  reader.depth--
  return nodes
}

function readDo(reader: Reader): MacroNode {
  const header = readStatement(reader)
  const body = readNodes(reader)
  const end = nextKeyword(reader.text, reader.at)
  if (end.word !== 'end') return fail(reader)
  reader.at = end.end
  readStatement(reader)
  return withBody(header, body) ?? fail(reader)
}

function withBody(header: string, body: readonly MacroNode[]): MacroNode | undefined {
  if (header === '') return { is: 'block', body }
  const condition = /^%(while|until)\s*\(([\s\S]*)\)$/i.exec(header)
  if (condition) {
    const until = condition[1]?.toLowerCase() === 'until'
    return { is: 'repeat', condition: condition[2] ?? '', until, body }
  }
  const [, name, from, to, by] =
    /^([A-Za-z_&]\S*?)\s*=([\s\S]*?)%to\b([\s\S]*?)(?:%by\b([\s\S]*))?$/i.exec(header) ?? []
  if (name === undefined) return undefined
  return { is: 'count', name, from: from ?? '', to: to ?? '', by: by ?? '1', body }
}

/** A definition inside a definition. */
function readMacro(reader: Reader): MacroNode {
  const rest = readStatement(reader)
  const start = reader.at
  let depth = 1
  for (;;) {
    const found = nextKeyword(reader.text, reader.at)
    if (found.word === '') return fail(reader)
    reader.at = found.end
    if (found.word === 'macro') depth++
    if (found.word === 'mend' && --depth === 0) {
      readStatement(reader)
      return { is: 'macro', rest, body: reader.text.slice(start, found.start) }
    }
  }
}

function fail(reader: Reader): MacroNode {
  reader.failed = true
  return { is: 'text', text: '' }
}
