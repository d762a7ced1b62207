import { cleanSchema } from './clean-schema.ts'
import { componentName, componentSchemas, type Hoist } from './hoist-schemas.ts'
import { isObject, type JsonObject } from './json.ts'
import type { Document } from './read-document.ts'
import { SpecError } from './spec-error.ts'

export type SchemaTable = { readonly [name: string]: JsonObject }

/** Every schema that an operation reaches: components in document order, then the hoisted ones. */
export function schemaTable(document: Document, { names, hoisted }: Hoist): SchemaTable {
  const components = componentSchemas(document)
  const reached = new Map<string, JsonObject>()
  const reach = (name: string): void => {
    const schema = hoisted.get(name) ?? components[name]
    if (reached.has(name) || !isObject(schema)) return
    reached.set(name, {})
    reached.set(name, cleanSchema(schema, { ref: (ref) => reachRef(ref) }))
  }
  const reachRef = (ref: string): JsonObject => {
    const name = componentName({ $ref: ref })
    if (!name) throw new SpecError(document.file, [partialRef(ref)])
    reach(name)
    return { $ref: `#/$defs/${name}` }
  }
  for (const name of names.values()) reach(name)
  const order = [...Object.keys(components), ...hoisted.keys()]
  return Object.fromEntries(order.flatMap((name) => entry(name, reached.get(name))))
}

const entry = (name: string, schema: JsonObject | undefined): [string, JsonObject][] =>
  schema ? [[name, schema]] : []

const partialRef = (ref: string) => ({
  pointer: ref,
  text: 'a schema refers to this part of another; give it a name in components/schemas',
})
