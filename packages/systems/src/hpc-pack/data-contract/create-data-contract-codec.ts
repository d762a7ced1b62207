import type { BodyCodec, BodyReading } from '@standin/engine'
import { decodeText } from './decode-text.ts'
import { Malformed } from './malformed.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'
import { readValue, type XmlOrder } from './read-value.ts'
import { writeBody } from './write-value.ts'
import { bodiesOf, shapeOf, type XmlBody, type XmlTable } from './xml-table.ts'

/**
 * Bodies as .NET's DataContractSerializer reads and writes them, as the values that JSON has. A schema that the table
 * has no root for is text as it is. The setting `xmlOrder` (`ignore`, `refuse`) says what a known element out of the
 * contract's order is: passed over as .NET does, or malformed.
 */
export function createDataContractCodec(table: XmlTable): BodyCodec {
  const all = Object.keys(table).flatMap((name) => bodiesOf(table, name))

  function readBody(bodies: readonly XmlBody[], element: XmlElement, order: XmlOrder): unknown {
    const body = bodies.find(({ root }) => root.name === element.name && root.namespace === element.namespace)
    if (!body) throw new Malformed(`The root element is not ${bodies.map(sayRoot).join(' or ')}.`)
    return readValue({ table, order }, body.shape, element)
  }

  return {
    read(bytes, schema, { xmlOrder }) {
      const bodies = bodiesOf(table, schema)
      return reading(() => {
        const decoded = decodeText(bytes)
        if (bodies.length === 0) return decoded.text
        return readBody(bodies, parseXml(decoded), xmlOrder === 'refuse' ? 'refuse' : 'ignore')
      })
    },
    write(value, schema) {
      const bodies = bodiesOf(table, schema)
      const body = bodies.find(({ shape }) => fits(shapeOf(table, shape).type, value)) ?? bodies[0]
      if (body) return writeBody(table, body.root, body.shape, value)
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
    },
    show(text) {
      const shown = reading(() => readBody(all, parseXml({ text }), 'ignore'))
      return 'value' in shown ? shown.value : undefined
    },
  }
}

const sayRoot = ({ root: { name, namespace } }: XmlBody) => `'${name}' of ${namespace}`

/** Whether a value has the type of a body that may be several. */
function fits(type: ReturnType<typeof shapeOf>['type'], value: unknown): boolean {
  if (Array.isArray(value)) return type === 'list'
  if (type === 'object') return typeof value === 'object'
  return typeof value === (type === 'string' || type === 'boolean' ? type : 'number')
}

function reading(read: () => unknown): BodyReading {
  try {
    return { value: read() }
  } catch (cause) {
    if (cause instanceof Malformed) return { malformed: cause.message }
    throw cause
  }
}
