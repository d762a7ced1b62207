import { checkXml, typeOf } from './check-xml.ts'
import { componentName, type Hoist } from './hoist-schemas.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { listOperations } from './list-operations.ts'
import type { Document } from './read-document.ts'
import { childOf, childrenOf, follow, memberOf, membersOf, type Place } from './resolve-refs.ts'
import { type Finding, SpecError } from './spec-error.ts'

export type XmlTable = { readonly [schema: string]: JsonObject }

/**
 * How the schemas of XML bodies are written in XML, and those that they refer to, by name; empty for a document
 * whose XML bodies have no `xml` objects. Throws with everything that has no form.
 */
export function xmlTable(document: Document, { names }: Hoist): XmlTable {
  const table = new Map<string, JsonObject>()
  const findings: Finding[] = []

  function add(name: string, place: Place): void {
    if (table.has(name)) return
    table.set(name, {})
    table.set(name, { ...rootName(place), ...shapeOf(place, undefined) })
  }

  /** Element names inside stand in the namespace of what they are members or items of. */
  function shapeOf(place: Place, inherited: string | undefined): JsonObject {
    const target = componentName(place.node)
    if (target !== undefined) {
      add(target, follow(document, place))
      return { ref: target }
    }
    findings.push(...checkXml(document, place))
    const type = typeOf(place.node)
    if (type === 'object') return objectOf(place, xmlOf(place).namespace ?? inherited)
    if (type === 'array') return listOf(place, xmlOf(place).namespace ?? itemNamespace(place) ?? inherited)
    return simpleOf(place.node)
  }

  function objectOf(place: Place, namespace: Json | undefined): JsonObject {
    const members = membersOf(place, 'properties').map(([name, member]) => ({
      name,
      ...shapeOf(member, textOf(namespace)),
    }))
    return { type: 'object', namespace: needed(place, namespace), members }
  }

  function listOf(place: Place, namespace: Json | undefined): JsonObject {
    const items = memberOf(place, 'items') ?? place
    const { name } = { ...xmlOf(follow(document, items)), ...xmlOf(items) }
    const item = { name: name ?? '', ...shapeOf(items, textOf(namespace)) }
    return { type: 'list', namespace: needed(place, namespace), item }
  }

  function itemNamespace(place: Place): Json | undefined {
    const items = childOf(document, place, 'items')
    return items && xmlOf(items).namespace
  }

  function needed({ pointer }: Place, namespace: Json | undefined): Json {
    if (namespace === undefined) findings.push({ pointer, text: 'nothing says the namespace: xml.namespace' })
    return namespace ?? ''
  }

  for (const [name, place] of roots(document, names)) {
    const choices = choicesOf(place).map((choice) => shapeOf(choice, undefined).ref ?? '')
    if (choices.length === 0) add(name, place)
    else table.set(name, { type: 'choice', of: choices })
  }
  if (findings.length > 0) throw new SpecError(document.file, findings)
  return Object.fromEntries(table)
}

/** The schemas of XML bodies that have a root element; one that has none is text. */
function roots(document: Document, names: Hoist['names']): [string, Place][] {
  return listOperations(document).flatMap(({ operation }) => {
    const body = childOf(document, operation, 'requestBody')
    const bodies = [
      ...(body ? [body] : []),
      ...childrenOf(document, operation, 'responses').map(([, one]) => one),
    ]
    return bodies
      .flatMap((place) => childrenOf(document, place, 'content'))
      .flatMap(([type, media]): [string, Place][] => {
        const schema = childOf(document, media, 'schema')
        return isXml(type) && schema && hasRoot(document, schema)
          ? [[names.get(media.pointer) ?? '', schema]]
          : []
      })
  })
}

const hasRoot = (document: Document, place: Place): boolean =>
  [place, ...choicesOf(place)].some((one) => follow(document, one).node.xml !== undefined)

/** Components that a body is one of, told apart by their root elements. */
function choicesOf(place: Place): Place[] {
  const choices = [...membersOf(place, 'anyOf'), ...membersOf(place, 'oneOf')].map(([, choice]) => choice)
  return choices.every(({ node }) => componentName(node) !== undefined) ? choices : []
}

const isXml = (mediaType: string): boolean => /^(?:application|text)\/xml$|\+xml$/.test(mediaType)

const xmlOf = ({ node }: Place): JsonObject => (isObject(node.xml) ? node.xml : {})

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** The root element of a body, where the schema is one. */
function rootName(place: Place): JsonObject {
  const { name, namespace } = xmlOf(place)
  return name !== undefined && namespace !== undefined ? { root: { name, namespace } } : {}
}

function simpleOf(node: JsonObject): JsonObject {
  const { enum: values, xml } = node
  const names = isObject(xml) ? xml['x-enumNames'] : undefined
  if (Array.isArray(values) && Array.isArray(names)) {
    return {
      type: 'enum',
      values: Object.fromEntries(names.map((name, at) => [String(name), values[at] ?? null])),
    }
  }
  if (typeOf(node) === 'integer') return { type: node.format === 'int64' ? 'long' : 'int' }
  return { type: typeOf(node) ?? null }
}
