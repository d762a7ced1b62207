import { Malformed } from './malformed.ts'
import type { XmlElement } from './parse-xml.ts'
import { readSimple } from './read-simple.ts'
import {
  contractOf,
  shapeOf,
  type XmlList,
  type XmlObject,
  type XmlShape,
  type XmlTable,
} from './xml-table.ts'

/** What to do with a known element out of its contract's order: pass over it as .NET does, or say so. */
export type XmlOrder = 'ignore' | 'refuse'

export interface Contracts {
  readonly table: XmlTable
  readonly order: XmlOrder
}

/** An element as the value that JSON has. Throws a Malformed where a text or an element has no place. */
export function readValue(contracts: Contracts, shape: XmlShape, element: XmlElement): unknown {
  if (element.nil) return null
  const resolved = shapeOf(contracts.table, shape)
  if (resolved.type === 'object' || resolved.type === 'list') ofContract(contracts, shape, element)
  if (resolved.type === 'object') return readObject(contracts, resolved, element)
  if (resolved.type === 'list') return readList(contracts, resolved, element)
  if (element.children.length > 0) throw new Malformed(`The element '${element.name}' has elements inside.`)
  return readSimple(resolved, element.text, element.name)
}

/**
 * As DataContractSerializer does it: an element that is the member at the place, or one behind it, is read, and the
 * place is then behind that; anything else is passed over.
 */
function readObject(contracts: Contracts, { namespace, members }: XmlObject, element: XmlElement): object {
  onlyElements(element)
  const value: [string, unknown][] = []
  let place = 0
  for (const child of element.children) {
    if (child.namespace !== namespace) continue
    const at = members.findIndex(({ name }, index) => index >= place && name === child.name)
    const member = members[at]
    if (member) {
      value.push([member.name, readValue(contracts, member, child)])
      place = at + 1
    } else if (contracts.order === 'refuse' && members.some(({ name }) => name === child.name)) {
      throw new Malformed(`The element '${child.name}' is out of order.`)
    }
  }
  return Object.fromEntries(value)
}

function readList(
  contracts: Contracts,
  { namespace, item }: XmlList,
  element: XmlElement,
): readonly unknown[] {
  onlyElements(element)
  return element.children
    .filter((child) => child.namespace === namespace && child.name === item.name)
    .map((child) => readValue(contracts, item, child))
}

/** Another contract than the known one is none that .NET has a type for; simple values say theirs to nobody. */
function ofContract({ table }: Contracts, shape: XmlShape, { name, type }: XmlElement): void {
  const contract = contractOf(table, shape)
  if (!type || !contract || (type.name === contract.name && type.namespace === contract.namespace)) return
  throw new Malformed(`The element '${name}' says that it has another contract.`)
}

function onlyElements({ name, text }: XmlElement): void {
  if (/[^\t\n\r ]/.test(text)) throw new Malformed(`The element '${name}' has text between its elements.`)
}
