import type { JsonObject } from './json.ts'
import type { Document } from './read-document.ts'
import { childOf, childrenOf, type Place, rootOf } from './resolve-refs.ts'

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

export type ListedOperation = {
  readonly id: string
  readonly method: string
  /** The URL template, without the variant. */
  readonly path: string
  readonly variant?: string
  /** Other URL templates, from `x-also-at` of the path item. */
  readonly alsoAt: readonly string[]
  readonly item: Place
  readonly operation: Place
}

/** Every operation, in document order. An operation without an id has the id ''. */
export function listOperations(document: Document): ListedOperation[] {
  return childrenOf(document, rootOf(document), 'paths').flatMap(([key, item]) =>
    Object.keys(item.node).flatMap((method) => {
      const operation = isMethod(method) ? childOf(document, item, method) : undefined
      if (!operation) return []
      const { operationId } = operation.node
      const id = typeof operationId === 'string' ? operationId : ''
      const alsoAt = aliasesOf(item.node)
      return [{ id, method: method.toUpperCase(), ...splitPath(key), alsoAt, item, operation }]
    }),
  )
}

/** The other URLs of a path item, as far as they are texts. */
export function aliasesOf({ 'x-also-at': also }: JsonObject): string[] {
  return Array.isArray(also) ? also.filter((path) => typeof path === 'string') : []
}

export const templateNames = (path: string): string[] =>
  [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)

/** One URL with several representations is `path#variant` in the source. */
export function splitPath(key: string): { path: string; variant?: string } {
  const at = key.indexOf('#')
  return at < 0 ? { path: key } : { path: key.slice(0, at), variant: key.slice(at + 1) }
}

const isMethod = (key: string): boolean => methods.some((method) => method === key)
