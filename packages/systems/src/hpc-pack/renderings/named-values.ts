import type { Properties, Property } from '../types.ts'

/** The properties in a body of names and values; of equal names the last one counts, and null is empty. */
export function namedValues(body: unknown): Properties {
  const list = (body ?? []) as readonly Property[]
  return Object.fromEntries(list.map(({ Name, Value }) => [Name, Value ?? '']))
}

/** Passwords come with a submission, and are kept nowhere. */
export function withoutPassword({ Password: _, ...rest }: Properties): Properties {
  return rest
}

/** As the wire lists them. */
export const propertyList = (properties: Properties): readonly Property[] =>
  Object.entries(properties).map(([Name, Value]) => ({ Name, Value }))
