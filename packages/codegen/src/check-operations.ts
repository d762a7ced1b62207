import { isObject, sameJson } from './json.ts'
import { aliasesOf, type ListedOperation, listOperations, templateNames } from './list-operations.ts'
import { parametersOf } from './operation-table.ts'
import type { Document } from './read-document.ts'
import type { Finding } from './spec-error.ts'

/** That every operation can be named, found by its URL, and answered. */
export function checkOperations(document: Document): Finding[] {
  const operations = listOperations(document)
  return [
    ...operations.flatMap((listed) => [
      ...checkId(listed, operations),
      ...checkResponses(listed),
      ...checkParameters(document, listed),
    ]),
    ...itemsOf(operations).flatMap(checkAliases),
    ...checkTemplates(itemsOf(operations)),
  ]
}

function checkId(
  { id, operation: { pointer } }: ListedOperation,
  all: readonly ListedOperation[],
): Finding[] {
  if (id === '') return [{ pointer, text: 'the operation has no operationId' }]
  const first = all.find((other) => other.id === id)
  if (!first || first.operation.pointer === pointer) return []
  return [{ pointer, text: `operationId '${id}' is taken by ${first.operation.pointer}` }]
}

function checkResponses({ id, operation }: ListedOperation): Finding[] {
  const { responses } = operation.node
  const statuses = isObject(responses) ? Object.keys(responses) : []
  if (statuses.length === 0) return [{ pointer: operation.pointer, text: `'${id}' has no responses` }]
  return statuses
    .filter((status) => !/^(?:\d{3}|default)$/.test(status))
    .map((status) => ({
      pointer: operation.pointer,
      text: `'${id}' has the response ${status}, which is neither three digits nor default`,
    }))
}

const sources: readonly unknown[] = ['path', 'query', 'header']

function checkParameters(document: Document, { id, path, item, operation }: ListedOperation): Finding[] {
  const parameters = parametersOf(document, item, operation)
  const declared = parameters.filter(({ node }) => node.in === 'path' && node.required === true)
  const names = declared.map(({ node }) => node.name)
  const used = templateNames(path)
  return [
    ...used
      .filter((name) => !names.includes(name))
      .map((name) => ({
        pointer: operation.pointer,
        text: `'${id}' declares no required path parameter '${name}'`,
      })),
    ...parameters
      .filter(({ node }) => !sources.includes(node.in) || !isObject(node.schema))
      .map(({ pointer }) => ({
        pointer,
        text: 'a parameter needs a schema and stands in path, query or header',
      })),
    ...declared
      .filter(({ node }) => !used.some((name) => name === node.name))
      .map(({ node }) => ({
        pointer: operation.pointer,
        text: `'${id}' declares the path parameter '${String(node.name)}', which its path lacks`,
      })),
  ]
}

/** One operation of each path item. */
const itemsOf = (operations: readonly ListedOperation[]): ListedOperation[] => [
  ...new Map(operations.map((listed) => [listed.item.pointer, listed])).values(),
]

/** Another URL of a path item has all its parameters, and may have more. */
function checkAliases({ path, item }: ListedOperation): Finding[] {
  const { 'x-also-at': also = [] } = item.node
  const aliases = aliasesOf(item.node)
  const { pointer } = item
  if (!sameJson(also, aliases) || !aliases.every((alias) => /^\/[^#]*$/.test(alias)))
    return [{ pointer, text: 'x-also-at is a list of paths without a variant' }]
  return aliases.flatMap((alias) =>
    templateNames(path)
      .filter((name) => !templateNames(alias).includes(name))
      .map((name) => ({ pointer, text: `x-also-at ${alias} lacks the parameter '${name}'` })),
  )
}

/** One URL must have one spelling, or a router sees two, and belong to one path item and its variants. */
function checkTemplates(items: readonly ListedOperation[]): Finding[] {
  const first = new Map<string, { readonly template: string; readonly path: string }>()
  return items.flatMap(({ path, alsoAt, item: { pointer } }) =>
    [path, ...alsoAt].flatMap((template) => {
      const shape = template.replace(/\{[^}]*\}/g, '{}')
      const other = first.get(shape) ?? { template, path }
      first.set(shape, other)
      if (other.template !== template)
        return [{ pointer, text: `is the same URL as ${other.template}; name its parameters alike` }]
      return other.path === path
        ? []
        : [{ pointer, text: `has the URL ${template}, which ${other.path} has too` }]
    }),
  )
}
