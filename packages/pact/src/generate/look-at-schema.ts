type Members = Readonly<Record<string, unknown>>

/** JSON Schema as far as matchers are made of it. */
export interface Schema {
  readonly types: readonly string[]
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, object>>
  readonly items?: object
  readonly pattern?: string
  readonly values?: readonly unknown[]
  readonly minItems: number
  /** One of several shapes, or nothing is said: only the kind of the value can be promised. */
  readonly isOpen: boolean
}

const open: Schema = { types: [], required: [], properties: {}, minItems: 0, isOpen: true }

/** A schema with its references followed and its parts together. */
export function lookAtSchema(schema: unknown, all: Readonly<Record<string, object>>): Schema {
  if (typeof schema !== 'object' || schema === null) return open
  const node = schema as Members
  const parts = [
    ...(typeof node.$ref === 'string' ? [lookAtSchema(all[node.$ref.replace('#/$defs/', '')], all)] : []),
    ...(Array.isArray(node.allOf) ? node.allOf.map((each) => lookAtSchema(each, all)) : []),
  ]
  return parts.reduce(together, own(node, parts.length > 0))
}

function own(node: Members, hasParts: boolean): Schema {
  const types = [node.type ?? []].flat().map(String)
  const values = node.const === undefined ? node.enum : [node.const]
  return {
    types,
    required: (node.required ?? []) as readonly string[],
    properties: (node.properties ?? {}) as Schema['properties'],
    ...(node.items ? { items: node.items as object } : {}),
    ...(typeof node.pattern === 'string' ? { pattern: node.pattern } : {}),
    ...(Array.isArray(values) ? { values } : {}),
    minItems: Number(node.minItems ?? 0),
    isOpen: 'anyOf' in node || 'oneOf' in node || (types.length === 0 && values === undefined && !hasParts),
  }
}

function together(a: Schema, b: Schema): Schema {
  return {
    ...b,
    ...a,
    types: a.types.length > 0 ? a.types : b.types,
    required: [...new Set([...a.required, ...b.required])],
    properties: { ...b.properties, ...a.properties },
    minItems: Math.max(a.minItems, b.minItems),
    isOpen: a.isOpen || b.isOpen,
  }
}
