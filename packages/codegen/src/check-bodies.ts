import { listOperations } from './list-operations.ts'
import type { Document } from './read-document.ts'
import { childOf, childrenOf, follow, type Place } from './resolve-refs.ts'
import type { Finding } from './spec-error.ts'
import { walkSchema } from './walk-schema.ts'

const composition = ['oneOf', 'anyOf', 'allOf', 'not'] as const

/** That no request body is composed: generators lose it, and clients get no useful error for it. */
export function checkBodies(document: Document, composed: readonly string[]): Finding[] {
  const found = new Map<string, Finding>()
  for (const { id, operation } of listOperations(document)) {
    const body = childOf(document, operation, 'requestBody')
    const media = body ? childrenOf(document, body, 'content') : []
    for (const place of reachable(
      document,
      media.map(([, type]) => type),
    )) {
      for (const keyword of composition.filter((key) => place.node[key] !== undefined)) {
        const pointer = `${place.pointer}/${keyword}`
        if (!composed.includes(pointer)) found.set(pointer, { pointer, text: message(keyword, id) })
      }
    }
  }
  return [...found.values()]
}

function reachable(document: Document, media: readonly Place[]): Place[] {
  const seen = new Map<string, Place>()
  const visit = (place: Place): void => {
    if (seen.has(place.pointer)) return
    seen.set(place.pointer, place)
    for (const inner of walkSchema(place)) visit(follow(document, inner))
  }
  for (const type of media) {
    const schema = childOf(document, type, 'schema')
    if (schema) visit(schema)
  }
  return [...seen.values()]
}

const message = (keyword: string, id: string): string =>
  `${keyword} in the request body of '${id}': generators lose it; make it a rule of the operation`
