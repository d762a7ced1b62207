import { expandAliases } from './expand-aliases.ts'
import { isObject, type Json, type JsonObject, sameJson } from './json.ts'
import { methods, splitPath } from './list-operations.ts'
import type { Document } from './read-document.ts'
import { follow } from './resolve-refs.ts'

type Follow = (node: JsonObject) => JsonObject

/**
 * The document as it is served: one path item per URL. The source has `path#variant` where a URL has
 * several representations, and `x-also-at` where an operation has several URLs, which no other reader of
 * OpenAPI understands.
 */
export function mergeVariants(document: Document): JsonObject {
  const resolve: Follow = (node) => follow(document, { node, pointer: '#/paths' }).node
  const { paths } = document.root
  const merged: Record<string, Json> = {}
  for (const [key, item] of Object.entries(expandAliases(isObject(paths) ? paths : {}))) {
    const { path } = splitPath(key)
    const other = merged[path]
    if (isObject(item)) merged[path] = isObject(other) ? mergeItems(other, item, resolve) : item
  }
  return { ...document.root, paths: merged }
}

function mergeItems(first: JsonObject, second: JsonObject, resolve: Follow): JsonObject {
  const [kept, added] = [withParameters(first, second, resolve), withParameters(second, first, resolve)]
  const shared = commonParameters(first, second)
  const merged: Record<string, Json> = { ...kept, ...(shared.length > 0 ? { parameters: shared } : {}) }
  for (const method of methods) {
    const [left, right] = [kept[method], added[method]]
    if (isObject(right)) merged[method] = isObject(left) ? mergeOperations(left, right, resolve) : right
  }
  return merged
}

// A parameter of one variant's path item only moves to that item's operations.
function withParameters(item: JsonObject, other: JsonObject, resolve: Follow): JsonObject {
  const own = listOf(item.parameters).filter(
    (one) => !listOf(other.parameters).some((two) => sameJson(one, two)),
  )
  const { parameters: _, ...rest } = item
  if (own.length === 0) return rest
  const moved = methods.flatMap((method) => {
    const operation = rest[method]
    if (!isObject(operation)) return []
    return [[method, { ...operation, parameters: unite(own, listOf(operation.parameters), resolve) }]]
  })
  return { ...rest, ...Object.fromEntries(moved) }
}

const commonParameters = (first: JsonObject, second: JsonObject): readonly Json[] =>
  listOf(first.parameters).filter((one) => listOf(second.parameters).some((two) => sameJson(one, two)))

function mergeOperations(first: JsonObject, second: JsonObject, resolve: Follow): JsonObject {
  const parameters = mergeParameters(first, second, resolve)
  const requestBody = mergeBodies(first.requestBody, second.requestBody, resolve)
  return {
    ...first,
    'x-variants': [...listOf(first['x-variants']), second.operationId ?? ''],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: mergeMembers(first.responses, second.responses, (left, right) =>
      sameJson(left, right) ? left : mergeResponses(resolve(left), resolve(right)),
    ),
  }
}

// What only one variant requires, the URL as a whole does not.
function mergeParameters(first: JsonObject, second: JsonObject, resolve: Follow): readonly Json[] {
  const [left, right] = [listOf(first.parameters), listOf(second.parameters)]
  const relax = (own: readonly Json[], other: readonly Json[]): Json[] =>
    own.map((one) => {
      const node = isObject(one) ? resolve(one) : {}
      const twin = other.find((two) => isObject(two) && keyOf(resolve(two)) === keyOf(node))
      const needed = isObject(twin) && resolve(twin).required === true
      return node.required === true && node.in !== 'path' && !needed ? { ...node, required: false } : one
    })
  return unite(relax(right, left), relax(left, right), resolve, 'last')
}

/** Both lists, `over` winning; `last` puts the members of `base` alone behind. */
function unite(base: readonly Json[], over: readonly Json[], resolve: Follow, order?: 'last'): Json[] {
  const keys = new Set(over.flatMap((one) => (isObject(one) ? [keyOf(resolve(one))] : [])))
  const rest = base.filter((one) => isObject(one) && !keys.has(keyOf(resolve(one))))
  return order === 'last' ? [...over, ...rest] : [...rest, ...over]
}

function mergeBodies(
  first: Json | undefined,
  second: Json | undefined,
  resolve: Follow,
): JsonObject | undefined {
  const [left, right] = [
    isObject(first) ? resolve(first) : undefined,
    isObject(second) ? resolve(second) : undefined,
  ]
  if (!left || !right) {
    const only = left ?? right
    return only ? { ...only, required: false } : undefined
  }
  const required = left.required === true && right.required === true
  return { ...left, required, content: mergeMembers(left.content, right.content, mergeMedia) }
}

function mergeResponses(left: JsonObject, right: JsonObject): JsonObject {
  const content = mergeMembers(left.content, right.content, mergeMedia)
  const headers = mergeMembers(left.headers, right.headers, (header) => header)
  return {
    ...left,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(Object.keys(content).length > 0 ? { content } : {}),
  }
}

function mergeMedia(left: JsonObject, right: JsonObject): JsonObject {
  const [one, two] = [left.schema, right.schema]
  if (one === undefined || two === undefined || sameJson(one, two)) return left
  const schemas =
    isObject(one) && Array.isArray(one.anyOf) && Object.keys(one).length === 1 ? one.anyOf : [one]
  return {
    ...left,
    schema: { anyOf: schemas.some((schema) => sameJson(schema, two)) ? schemas : [...schemas, two] },
  }
}

type Merge = (left: JsonObject, right: JsonObject) => JsonObject

function mergeMembers(first: Json | undefined, second: Json | undefined, merge: Merge): JsonObject {
  const merged: Record<string, Json> = { ...(isObject(first) ? first : {}) }
  for (const [key, right] of Object.entries(isObject(second) ? second : {})) {
    const left = merged[key]
    merged[key] = isObject(left) && isObject(right) ? merge(left, right) : (left ?? right)
  }
  return merged
}

const keyOf = ({ in: place, name }: JsonObject): string => `${String(place)} ${String(name)}`

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])
