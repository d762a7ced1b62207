import { escapeMarkup } from '@standin/engine'
import { SaxesParser } from 'saxes'

/** An element of a document that is XML without mixed content. */
export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly tag: string
  readonly local: string
  readonly namespace: string
  /** As they are written, declarations of namespaces included. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface Open extends XmlElement {
  readonly children: XmlElement[]
  text: string
}

/** The root of a document; undefined when it is not well-formed. */
export function parseElement(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  let isBroken = false
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('opentag', ({ name: tag, local, uri: namespace, attributes }) => {
    const named = Object.values(attributes).map(({ name, value }) => [name, value])
    const element: Open = {
      tag,
      local,
      namespace,
      attributes: Object.fromEntries(named),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element) element.text += piece
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return isBroken ? undefined : root
}

export function renderElement({ tag, attributes, children, text }: XmlElement): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inside = children.length > 0 ? children.map(renderElement).join('') : escaped(text)
  return inside === '' ? `<${tag}${named.join('')}/>` : `<${tag}${named.join('')}>${inside}</${tag}>`
}

const escaped = (text: string) => escapeMarkup(text).replaceAll('"', '&quot;')
