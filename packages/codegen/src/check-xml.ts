import { isObject, type Json, type JsonObject } from './json.ts'
import type { Document } from './read-document.ts'
import { follow, memberOf, membersOf, type Place } from './resolve-refs.ts'
import type { Finding } from './spec-error.ts'

type Rule = (place: Place, document: Document) => string[]

const known = ['name', 'namespace', 'x-enumNames']
const types = ['object', 'array', 'string', 'integer', 'boolean']

/** That a schema, which is no ref, can be written in XML as .NET's data contracts are, and says all that this needs. */
export function checkXml(document: Document, place: Place): Finding[] {
  return rules.flatMap((rule) => rule(place, document).map((text) => ({ pointer: place.pointer, text })))
}

const rules: readonly Rule[] = [
  function hasForm({ node }) {
    return types.some((type) => type === typeOf(node))
      ? []
      : [`XML has a form for one type, or one type and null: ${types.join(', ')}`]
  },
  function knownWords({ node: { xml } }) {
    const words = isObject(xml) ? Object.keys(xml) : []
    return words
      .filter((word) => !known.includes(word))
      .map((word) => `xml.${word} is not read: there are elements only, and every list has one of its own`)
  },
  function membersInOrder(place) {
    const names = membersOf(place, 'properties').map(([name]) => name)
    // Data contracts read members in the order of their names by code unit, and pass over those out of order.
    const wrong = names.find((name, at) => at > 0 && name < (names[at - 1] ?? ''))
    return wrong === undefined ? [] : [`'${wrong}' stands out of order: ordinal, capitals first`]
  },
  function membersAreNamedAsInJson(place) {
    return membersOf(place, 'properties').flatMap(([name, { node }]) =>
      isObject(node.xml) && node.xml.name !== undefined && node.xml.name !== name
        ? [`the member '${name}' has an element of the same name; xml.name is for roots and items`]
        : [],
    )
  },
  function onlyNamedMembers({ node }) {
    return typeOf(node) === 'object' && isObject(node.additionalProperties)
      ? ['a map is a list of items with a key and a value in XML; write it as one']
      : []
  },
  function itemsHaveAName(place, document) {
    const items = memberOf(place, 'items')
    if (typeOf(place.node) !== 'array' || !items) return []
    const named = [items, follow(document, items)].some(({ node }) => nameOf(node) !== undefined)
    return named ? [] : ['nothing says what an item is called: xml.name of the items']
  },
  function enumNamesFit({ node: { enum: values, xml, type } }) {
    const names = isObject(xml) ? xml['x-enumNames'] : undefined
    const isIntegers = type === 'integer' && Array.isArray(values)
    if (names === undefined) return isIntegers ? ['XML writes an enum by name: xml.x-enumNames'] : []
    const fits = isIntegers && Array.isArray(names) && names.length === values.length
    const texts = Array.isArray(names) && names.every((name) => typeof name === 'string')
    return fits && texts ? [] : ['xml.x-enumNames are as many texts as an enum of integers has values']
  },
]

const nameOf = ({ xml }: JsonObject) => (isObject(xml) ? xml.name : undefined)

/** The type besides null. */
export function typeOf({ type }: JsonObject): Json | undefined {
  const types = (Array.isArray(type) ? type : [type]).filter((each) => each !== 'null')
  return types.length === 1 ? types[0] : undefined
}
