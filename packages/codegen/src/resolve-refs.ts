import { isObject, type Json, type JsonObject } from './json.ts'
import type { Document } from './read-document.ts'
import { type Finding, SpecError } from './spec-error.ts'

/** A node and where it stands, so that messages can say so and equal places can be told. */
export type Place = { readonly node: JsonObject; readonly pointer: string }

export const rootOf = (document: Document): Place => ({ node: document.root, pointer: '#' })

export const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The place a `$ref` leads to, through any chain of them; a place without one is its own. */
export function follow(document: Document, place: Place): Place {
  const seen = new Set<string>()
  let current = place
  while (typeof current.node.$ref === 'string') {
    const target = lookUp(document, current.node.$ref)
    if (!target || seen.has(target.pointer)) throw new SpecError(document.file, [unresolved(current)])
    seen.add(target.pointer)
    current = target
  }
  return current
}

/** The member `key` as it is written; undefined when absent. */
export function memberOf(place: Place, key: string): Place | undefined {
  const node = place.node[key]
  return isObject(node) ? { node, pointer: step(place.pointer, key) } : undefined
}

/** The members of the object or list at `key` as they are written, in document order. */
export function membersOf(place: Place, key: string): [string, Place][] {
  const node = place.node[key]
  if (!isObject(node) && !Array.isArray(node)) return []
  const pointer = step(place.pointer, key)
  return Object.entries(node).flatMap(([name, value]) =>
    isObject(value) ? [[name, { node: value, pointer: step(pointer, name) }]] : [],
  )
}

/** The member `key`, followed. */
export function childOf(document: Document, place: Place, key: string): Place | undefined {
  const member = memberOf(place, key)
  return member && follow(document, member)
}

/** The members of the object or list at `key`, each followed. */
export function childrenOf(document: Document, place: Place, key: string): [string, Place][] {
  return membersOf(place, key).map(([name, member]) => [name, follow(document, member)])
}

export function findUnresolvedRefs(document: Document): Finding[] {
  const findings: Finding[] = []
  const visit = (value: Json, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (isObject(value) && typeof value.$ref === 'string' && !lookUp(document, value.$ref)) {
      findings.push(unresolved({ node: value, pointer }))
    }
    for (const [key, member] of Object.entries(value)) visit(member, step(pointer, key))
  }
  visit(document.root, '#')
  return findings
}

function lookUp(document: Document, ref: string): Place | undefined {
  if (!ref.startsWith('#/')) return undefined
  let node: Json | undefined = document.root
  for (const part of ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    node =
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([k]) => k === key)?.[1]
        : undefined
  }
  return isObject(node) ? { node, pointer: ref } : undefined
}

const unresolved = (place: Place): Finding => ({
  pointer: place.pointer,
  text: `$ref ${JSON.stringify(place.node.$ref)} leads nowhere; only refs inside the document are followed`,
})
