import { isObject } from './json.ts'
import { type ListedOperation, listOperations } from './list-operations.ts'
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
    ...checkTemplates(operations),
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

/** One URL must have one spelling, or a router sees two. */
function checkTemplates(operations: readonly ListedOperation[]): Finding[] {
  const paths = new Map(operations.map(({ path, item }) => [path, item.pointer]))
  const first = new Map<string, string>()
  return [...paths].flatMap(([path, pointer]) => {
    const shape = path.replace(/\{[^}]*\}/g, '{}')
    const other = first.get(shape)
    if (other === undefined) first.set(shape, path)
    return other === undefined
      ? []
      : [{ pointer, text: `is the same URL as ${other}; name its parameters alike` }]
  })
}

const templateNames = (path: string): string[] =>
  [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
