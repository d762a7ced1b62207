import { isObject, type JsonObject, sameJson } from './json.ts'
import { type ListedOperation, listOperations } from './list-operations.ts'
import type { Document } from './read-document.ts'
import { childOf, childrenOf, type Place } from './resolve-refs.ts'
import { SpecError } from './spec-error.ts'

/** Which schema each body has, by name: its component's, or one made for an inline schema. */
export type Hoist = {
  /** By the pointer of the media type object. */
  readonly names: ReadonlyMap<string, string>
  readonly hoisted: ReadonlyMap<string, JsonObject>
}

const componentRef = /^#\/components\/schemas\/([^/]+)$/

export function hoistSchemas(document: Document): Hoist {
  const names = new Map<string, string>()
  const hoisted = new Map<string, JsonObject>()
  for (const { media, mediaType, base } of listOperations(document).flatMap((op) =>
    contentOf(document, op),
  )) {
    if (names.has(media.pointer)) continue
    const schema = isObject(media.node.schema) ? media.node.schema : {}
    const component = componentName(schema)
    const name = component ?? freeName([base, base + pascal(mediaType)], schema)
    if (name === undefined) throw nameTaken(document, media, base)
    if (component === undefined) hoisted.set(name, schema)
    names.set(media.pointer, name)
  }
  return { names, hoisted }

  /** The first name that nothing else has; the same schema may be met again. */
  function freeName(candidates: readonly string[], schema: JsonObject): string | undefined {
    const components = componentSchemas(document)
    return candidates.find((name) => {
      const other = hoisted.get(name)
      return other ? sameJson(other, schema) : components[name] === undefined
    })
  }
}

/** The component that a schema which is nothing but a `$ref` names. */
export function componentName(schema: JsonObject): string | undefined {
  return typeof schema.$ref === 'string' ? componentRef.exec(schema.$ref)?.[1] : undefined
}

export function componentSchemas(document: Document): JsonObject {
  const { components } = document.root
  return isObject(components) && isObject(components.schemas) ? components.schemas : {}
}

export const pascal = (text: string): string =>
  text.replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, _gap, letter: string) => letter.toUpperCase())

type Content = { readonly media: Place; readonly mediaType: string; readonly base: string }

function contentOf(document: Document, { id, operation }: ListedOperation): Content[] {
  const body = childOf(document, operation, 'requestBody')
  const bodies = body ? [[baseName(body, 'requestBodies', 'Body') ?? `${pascal(id)}Body`, body] as const] : []
  const responses = childrenOf(document, operation, 'responses').map(
    ([status, place]) =>
      [baseName(place, 'responses', 'Response') ?? pascal(id) + pascal(status), place] as const,
  )
  return [...bodies, ...responses].flatMap(([base, place]) =>
    childrenOf(document, place, 'content').map(([mediaType, media]) => ({ media, mediaType, base })),
  )
}

// A shared body is named for itself, since many operations have it.
function baseName(place: Place, kind: string, suffix: string): string | undefined {
  const prefix = `#/components/${kind}/`
  return place.pointer.startsWith(prefix) ? pascal(place.pointer.slice(prefix.length)) + suffix : undefined
}

const nameTaken = (document: Document, media: Place, base: string): SpecError =>
  new SpecError(document.file, [
    {
      pointer: media.pointer,
      text: `the inline schema would be named ${base}, which is taken; name it yourself`,
    },
  ])
