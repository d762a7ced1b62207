import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Decoded } from './decode-text.ts'
import { Malformed } from './malformed.ts'
import type { XmlName } from './xml-table.ts'

/** An element as contracts look at it. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  /** Whether it says that it is null. */
  readonly nil: boolean
  /** The contract that it says it has. */
  readonly type: XmlName | undefined
  readonly children: readonly XmlElement[]
  /** All text directly inside. */
  readonly text: string
  /** Where what is inside begins and ends in the whole text. */
  readonly inside: readonly [start: number, end: number]
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] }

/** The root is the first level. WCF's readers stop at the same depth and length of all names unless told otherwise. */
const deepest = 32
const longestNames = 16_384
const mostAttributes = 64

export const instance = 'http://www.w3.org/2001/XMLSchema-instance'

const notWellFormed = 'The body is not well-formed XML.'
const entities = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" }

/** Told of each child of the root as it ends: such children are kept no longer. */
export interface ChildListener {
  /** Where the next child may begin, in the text so far. It lies in what was written last. */
  readonly edge: (position: number, root: Pick<SaxesTagNS, 'ns'>) => void
  readonly child: (element: XmlElement) => void
}

export interface XmlReader {
  readonly write: (text: string) => void
  /** The root element. */
  readonly end: () => XmlElement
}

/**
 * The root element of an XML text, in time linear in its length. Throws a Malformed for what is not well-formed, for
 * document types and processing instructions, which data contracts do not take, and for what no honest client sends.
 */
export function parseXml({ text, encoding }: Pick<Decoded, 'text'> & Partial<Decoded>): XmlElement {
  const reader = createXmlReader(encoding)
  reader.write(text)
  return reader.end()
}

/** The same of a text that comes in parts. */
export function createXmlReader(encoding?: Decoded['encoding'], listener?: ChildListener): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: false })
  // Without a prototype: `&constructor;` is no entity.
  parser.ENTITIES = Object.assign(Object.create(null), entities)
  const open: Open[] = []
  let root: XmlElement | undefined
  let ns: SaxesTagNS['ns'] = {}
  let mark = 0
  /** The next tag begins where what was before it ends. */
  const markAt = (position: number) => {
    mark = position
    if (open.length === 1) listener?.edge(position, { ns })
  }
  const addText = (more: string) => {
    const inner = open.at(-1)
    if (inner) inner.text += more
  }

  limitNames(parser, () => open.length)
  refuseForeign(parser, encoding)
  parser.on('opentag', (tag) => {
    const { position } = parser
    const inside = [position, position] as const
    const element: Open = {
      name: tag.local,
      namespace: tag.uri,
      nil: isNil(tag),
      type: typeOf(tag, (prefix) => parser.resolve(prefix)),
      children: [],
      text: '',
      inside,
    }
    if (!listener || open.length !== 1) open.at(-1)?.children.push(element)
    if (open.length === 0) ns = tag.ns
    open.push(element)
    markAt(position)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const closed = open.pop()
    root = closed
    if (closed && !isSelfClosing) closed.inside = [closed.inside[0], mark]
    if (closed && open.length === 1) listener?.child(closed)
    markAt(parser.position)
  })
  parser.on('text', (more) => {
    addText(more)
    // The bracket behind it has been read.
    markAt(parser.position - 1)
  })
  parser.on('cdata', (more) => {
    addText(more)
    markAt(parser.position)
  })
  parser.on('comment', () => markAt(parser.position))
  return {
    write: (text) => void parser.write(text),
    end() {
      parser.close()
      return root ?? refuse(notWellFormed)
    },
  }
}

function refuseForeign(
  parser: SaxesParser<{ xmlns: true }>,
  encoding: Decoded['encoding'] | undefined,
): void {
  takeReferences(parser)
  parser.on('error', () => refuse(notWellFormed))
  parser.on('doctype', () => refuse('The body has a document type.'))
  parser.on('processinginstruction', () => refuse('The body has a processing instruction.'))
  parser.on('xmldecl', (declared) => {
    const { version = '1.0', encoding: named = encoding } = declared
    if (version !== '1.0') refuse('The body is not XML 1.0.')
    takeReferences(parser)
    if (encoding && named?.toLowerCase() !== encoding) refuse('The body has another encoding than it says.')
  })
}

/**
 * .NET's readers take references to characters that XML 1.0 has not, which its writers write. Saxes asks this of
 * references alone, and forgets the answer when it has read which XML it is. Halves of pairs stay refused.
 */
function takeReferences(parser: SaxesParser<{ xmlns: true }>): void {
  const isChar = (code: number) => (code >= 0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)
  Object.assign(parser, { isChar })
}

function limitNames(parser: SaxesParser<{ xmlns: true }>, depth: () => number): void {
  const names = new Set<string>()
  let length = 0
  let attributes = 0
  const note = (name: string) => {
    if (names.has(name)) return
    names.add(name)
    length += name.length
    if (length > longestNames) refuse('The body has too many names.')
  }
  parser.on('opentagstart', ({ name }) => {
    attributes = 0
    note(name)
    if (depth() >= deepest) refuse('The body is nested too deeply.')
  })
  parser.on('attribute', ({ name }) => {
    attributes += 1
    note(name)
    if (attributes > mostAttributes) refuse('An element has too many attributes.')
  })
}

const said = ({ attributes }: SaxesTagNS, name: string): string | undefined =>
  Object.values(attributes).find(({ uri, local }) => uri === instance && local === name)?.value

function typeOf(tag: SaxesTagNS, resolve: (prefix: string) => string | undefined): XmlName | undefined {
  const type = said(tag, 'type')?.trim()
  if (!type) return undefined
  const colon = type.indexOf(':')
  const prefix = type.slice(0, Math.max(0, colon))
  return { name: type.slice(colon + 1), namespace: resolve(prefix) ?? '' }
}

function isNil(tag: SaxesTagNS): boolean {
  const nil = said(tag, 'nil')
  if (nil === undefined) return false
  const value = /^[\t\n\r ]*(true|1|false|0)[\t\n\r ]*$/.exec(nil)?.[1]
  return value === undefined
    ? refuse('An element is neither null nor not.')
    : value === 'true' || value === '1'
}

function refuse(reason: string): never {
  throw new Malformed(reason)
}
