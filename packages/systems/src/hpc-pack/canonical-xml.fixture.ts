import { SaxesParser, type SaxesTagNS } from 'saxes'

/**
 * A document in one form for all documents that say the same: names with their namespaces in the place of prefixes,
 * attributes in order, no declarations, no blanks around elements, and an end tag for each. The order of elements stays.
 * Throws for what is not well-formed.
 */
export function canonicalXml(text: string): string {
  const parser = new SaxesParser({ xmlns: true })
  const parts: string[] = []
  parser.on('opentag', (tag) => void parts.push(`<${nameOf(tag)}${attributesOf(tag)}>`))
  parser.on('closetag', (tag) => void parts.push(`</${nameOf(tag)}>`))
  const say = (more: string) => void (more.trim() === '' || parts.push(escaped(more)))
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return parts.join('')
}

const nameOf = ({ uri, local }: { readonly uri: string; readonly local: string }) =>
  uri === '' ? local : `{${uri}}${local}`

const declarations = 'http://www.w3.org/2000/xmlns/'

function attributesOf({ attributes }: SaxesTagNS): string {
  return Object.values(attributes)
    .filter(({ uri }) => uri !== declarations)
    .map((attribute) => ` ${nameOf(attribute)}="${escaped(attribute.value)}"`)
    .sort()
    .join('')
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
