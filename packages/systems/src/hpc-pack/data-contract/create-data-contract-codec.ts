import type { BodyCodec, BodyReading } from '@standin/engine'
import { decodeText } from './decode-text.ts'
import { Malformed } from './malformed.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'
import { readValue, type XmlOrder } from './read-value.ts'
import { writeBody } from './write-value.ts'
import type { XmlName, XmlSchema, XmlTable } from './xml-table.ts'

/**
 * Bodies as .NET's DataContractSerializer reads and writes them, as the values that JSON has. A schema that the table
 * has no root for is text as it is. The setting `xmlOrder` (`ignore`, `refuse`) says what a known element out of the
 * contract's order is: passed over as .NET does, or malformed.
 */
export function createDataContractCodec(table: XmlTable): BodyCodec {
  const byRoot = new Map<string, XmlSchema>()
  for (const schema of Object.values(table).toReversed()) {
    if (schema.root) byRoot.set(keyOf(schema.root), schema)
  }

  function readRoot(schema: XmlSchema, root: XmlName, element: XmlElement, order: XmlOrder): unknown {
    if (keyOf(element) !== keyOf(root))
      throw new Malformed(`The root element is not '${root.name}' of ${root.namespace}.`)
    return readValue({ table, order }, schema, element)
  }

  return {
    read(bytes, name, { xmlOrder }): BodyReading {
      const schema = table[name]
      return reading(() => {
        const decoded = decodeText(bytes)
        if (!schema?.root) return decoded.text
        return readRoot(schema, schema.root, parseXml(decoded), xmlOrder === 'refuse' ? 'refuse' : 'ignore')
      })
    },
    write(value, name) {
      const schema = table[name]
      if (schema?.root) return writeBody(table, schema.root, schema, value)
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
    },
    show(text) {
      const shown = reading(() => {
        const element = parseXml({ text })
        const schema = byRoot.get(keyOf(element))
        return schema && readValue({ table, order: 'ignore' }, schema, element)
      })
      return 'value' in shown ? shown.value : undefined
    },
  }
}

/** Names have no blanks. */
const keyOf = ({ name, namespace }: XmlName) => `${name} ${namespace}`

function reading(read: () => unknown): BodyReading {
  try {
    return { value: read() }
  } catch (cause) {
    if (cause instanceof Malformed) return { malformed: cause.message }
    throw cause
  }
}
