import { isAnnotation } from './clean-schema.ts'
import { isObject, type JsonObject } from './json.ts'
import { listOperations } from './list-operations.ts'
import { parametersOf } from './operation-table.ts'
import type { Document } from './read-document.ts'
import { childOf, childrenOf, follow, memberOf, membersOf, type Place, rootOf } from './resolve-refs.ts'
import type { Finding } from './spec-error.ts'
import { walkSchema } from './walk-schema.ts'

// The part of JSON Schema that zod reads as JSON Schema means it (decisions/0002). What is not here
// zod ignores, refuses or reads otherwise, so that a document with it would promise what nobody checks.
const keywordsOfType = {
  object: [
    'properties',
    'required',
    'additionalProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
  ],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'],
  boolean: [],
  null: [],
} as const satisfies Record<string, readonly string[]>

const anywhere: readonly string[] = ['type', 'enum', 'const', '$ref', 'allOf', 'anyOf', 'oneOf']

/** That every schema says what it means in words that zod and ajv read alike. */
export function checkSchemas(document: Document): Finding[] {
  const places = new Map(
    schemaRoots(document)
      .flatMap(walkSchema)
      .map((place) => [place.pointer, place]),
  )
  return [...places.values()].flatMap((place) =>
    rules.flatMap((rule) => rule(place.node, document).map((text) => ({ pointer: place.pointer, text }))),
  )
}

function schemaRoots(document: Document): Place[] {
  const components = childOf(document, rootOf(document), 'components')
  const named = components ? membersOf(components, 'schemas') : []
  const inline = listOperations(document).flatMap(({ item, operation }) => {
    const body = childOf(document, operation, 'requestBody')
    const bodies = [
      ...(body ? [body] : []),
      ...childrenOf(document, operation, 'responses').map(([, place]) => place),
    ]
    const media = bodies.flatMap((place) => childrenOf(document, place, 'content').map(([, type]) => type))
    return [...media, ...parametersOf(document, item, operation)]
  })
  const schemas = inline.flatMap((place) => memberOf(place, 'schema') ?? [])
  return [...named.map(([, place]) => place), ...schemas]
}

type Rule = (schema: JsonObject, document: Document) => string[]

const rules: readonly Rule[] = [
  function knownKeywords(schema) {
    const types = typesOf(schema).filter(isType)
    const known = [...anywhere, ...types.flatMap((type) => keywordsOfType[type])]
    return keywordsOf(schema)
      .filter((key) => !known.includes(key))
      .map((key) => `'${key}' is not checked here; ${types.length === 0 ? 'name the type' : 'leave it out'}`)
  },
  function refAlone(schema) {
    return '$ref' in schema && keywordsOf(schema).length > 1 ? ['beside a $ref nothing else is read'] : []
  },
  function requiredIsDeclared({ required, properties }) {
    if (!Array.isArray(required)) return []
    const declared = isObject(properties) ? Object.keys(properties) : []
    return required
      .filter((name) => !declared.some((other) => other === name))
      .map((name) => `'${String(name)}' is required but not among the properties`)
  },
  function arrayHasItems(schema) {
    return typesOf(schema).includes('array') && schema.items === undefined ? ['an array needs items'] : []
  },
  function enumStandsAlone(schema) {
    const { enum: values = 'const' in schema ? [schema.const ?? null] : undefined } = schema
    if (!Array.isArray(values)) return []
    const others = keywordsOf(schema).filter((key) => !['type', 'enum', 'const'].includes(key))
    const types = typesOf(schema)
    const fits = values.every((value) => typeof value !== 'object' || value === null)
    const typed = types.length === 0 || values.every((value) => types.some((type) => hasType(value, type)))
    return [
      ...others.map((key) => `beside an enum '${key}' is not read`),
      ...(fits && typed ? [] : ['an enum holds plain values of the declared type']),
    ]
  },
  function closedIsNotComposed(schema, document) {
    const { allOf } = schema
    if (!Array.isArray(allOf)) return []
    const branches = allOf.filter(isObject).map((node) => follow(document, { node, pointer: '#' }).node)
    const closed = branches.some((branch) => branch.additionalProperties === false)
    return closed ? ['allOf of a schema with additionalProperties: false'] : []
  },
  function patternIsPlain({ pattern }) {
    if (typeof pattern !== 'string') return []
    return /\\p\{|\\u\{/i.test(pattern) || !compiles(pattern)
      ? ['the pattern needs no flag and works with u']
      : []
  },
]

const keywordsOf = (schema: JsonObject): string[] => Object.keys(schema).filter((key) => !isAnnotation(key))

const typesOf = ({ type }: JsonObject): unknown[] =>
  Array.isArray(type) ? [...type] : type === undefined ? [] : [type]

const isType = (type: unknown): type is keyof typeof keywordsOfType =>
  typeof type === 'string' && Object.hasOwn(keywordsOfType, type)

function hasType(value: unknown, type: unknown): boolean {
  if (value === null) return type === 'null'
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

function compiles(pattern: string): boolean {
  try {
    return [new RegExp(pattern), new RegExp(pattern, 'u')].length > 0
  } catch {
    return false
  }
}
