import { oneSchema, schemaList, schemaMap } from './clean-schema.ts'
import { isObject } from './json.ts'
import { type Place, step } from './resolve-refs.ts'

/** A schema and all schemas written inside it, each with its place; refs are not followed. */
export function walkSchema(place: Place): Place[] {
  return [place, ...subschemas(place).flatMap(walkSchema)]
}

function subschemas({ node, pointer }: Place): Place[] {
  const direct = oneSchema.flatMap((key) => placeAt(node[key], step(pointer, key)))
  const nested = [...schemaList, ...schemaMap].flatMap((key) =>
    Object.entries(node[key] ?? {}).flatMap(([name, inner]) =>
      placeAt(inner, step(step(pointer, key), name)),
    ),
  )
  return [...direct, ...nested]
}

const placeAt = (value: unknown, pointer: string): Place[] =>
  isObject(value) ? [{ node: value, pointer }] : []
