import { cleanSchema } from './clean-schema.ts'
import type { Hoist } from './hoist-schemas.ts'
import { isObject, type JsonObject } from './json.ts'
import { type ListedOperation, listOperations } from './list-operations.ts'
import type { Document } from './read-document.ts'
import { childOf, childrenOf, follow, type Place, rootOf } from './resolve-refs.ts'

export type OperationTable = { readonly [id: string]: JsonObject }

/** What a server or a client needs to know of each operation, keyed by its id, in document order. */
export function operationTable(document: Document, hoist: Hoist): OperationTable {
  return Object.fromEntries(
    listOperations(document).map((listed) => [listed.id, entry(document, hoist, listed)]),
  )
}

function entry(document: Document, hoist: Hoist, listed: ListedOperation): JsonObject {
  const { method, path, alsoAt, variant, item, operation } = listed
  const tag = Array.isArray(operation.node.tags) ? operation.node.tags[0] : undefined
  const body = childOf(document, operation, 'requestBody')
  const responses = childrenOf(document, operation, 'responses').map(([status, response]) => [
    status,
    { headers: headerNames(response), content: contentNames(document, hoist, response) },
  ])
  return {
    method,
    path,
    ...(alsoAt.length > 0 ? { alsoAt } : {}),
    ...(variant === undefined ? {} : { variant }),
    ...(typeof tag === 'string' ? { tag } : {}),
    parameters: parametersOf(document, item, operation).map(({ node }) => parameter(document, node)),
    ...(body
      ? { body: { required: body.node.required === true, content: contentNames(document, hoist, body) } }
      : {}),
    responses: Object.fromEntries(responses),
  }
}

/** An operation's parameters over those of its path, which it may override. */
export function parametersOf(document: Document, item: Place, operation: Place): Place[] {
  const byKey = new Map<string, Place>()
  for (const place of [item, operation]) {
    for (const [, found] of childrenOf(document, place, 'parameters')) {
      byKey.set(`${String(found.node.in)} ${String(found.node.name)}`, found)
    }
  }
  return [...byKey.values()]
}

function parameter(document: Document, node: JsonObject): JsonObject {
  const { name = '', in: place = '', required = false } = node
  const schema = isObject(node.schema) ? inlined(document, node.schema) : {}
  return { name, in: place, required, schema }
}

// A parameter's schema is small and stands alone, so that nobody needs the table to read it.
// Its default stays: it is what the server takes when the parameter is missing.
function inlined(document: Document, schema: JsonObject): JsonObject {
  return cleanSchema(schema, {
    keep: ['default'],
    ref: ($ref) => inlined(document, follow(document, { ...rootOf(document), node: { $ref } }).node),
  })
}

const headerNames = ({ node }: Place): string[] =>
  isObject(node.headers) ? Object.keys(node.headers).map((name) => name.toLowerCase()) : []

function contentNames(document: Document, hoist: Hoist, place: Place): JsonObject {
  const content = childrenOf(document, place, 'content')
  return Object.fromEntries(
    content.map(([mediaType, media]) => [mediaType, hoist.names.get(media.pointer) ?? '']),
  )
}
