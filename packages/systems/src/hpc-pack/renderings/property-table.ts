import type { Properties } from '../types.ts'

/** A property of a job or a task: read from the thing itself, or kept as it was set. */
export interface Property<Thing> {
  readonly read?: (thing: Thing) => string | undefined
  /** What can be set; what is only read can't. */
  readonly kind?: 'text' | 'number' | 'boolean' | 'priority' | 'unit'
}

export type PropertyTable<Thing> = Readonly<Record<string, Property<Thing>>>

export const property = <Thing>(kind: Property<Thing>['kind']): Property<Thing> =>
  kind === undefined ? {} : { kind }

interface Holding {
  readonly data: { readonly properties: Properties }
}

/** Properties by their names, in the order asked for; those without a value are left out, and unknown names told. */
export function readProperties<Thing extends Holding>(
  table: PropertyTable<Thing>,
  thing: Thing,
  names: readonly string[],
): { readonly values: Properties } | { readonly unknown: string } {
  const values: Record<string, string> = {}
  for (const name of names) {
    const found = Object.hasOwn(table, name) ? table[name] : undefined
    if (!found) return { unknown: name }
    const value = found.read ? found.read(thing) : thing.data.properties[name]
    if (value !== undefined) values[name] = value
  }
  return { values }
}

/** Names parted by commas; undefined and nothing ask for the usual ones. */
export function namesIn(text: string | undefined, usual: readonly string[]): readonly string[] {
  const names = (text ?? '').split(',').map((name) => name.trim())
  const asked = names.filter((name) => name !== '')
  return asked.length === 0 ? usual : asked
}

const forms: Readonly<Record<NonNullable<Property<unknown>['kind']>, RegExp>> = {
  text: /^[\s\S]{0,4096}$/,
  number: /^-?\d{1,9}$/,
  boolean: /^(true|false)$/i,
  priority: /^(Lowest|BelowNormal|Normal|AboveNormal|Highest)$/,
  unit: /^(Core|Socket|Node|Gpu)$/,
}

/** What is wrong with values that are to be set; undefined when nothing is. */
export function findUnsettable<Thing>(
  table: PropertyTable<Thing>,
  values: Properties,
):
  | {
      readonly error: 'unknownProperty' | 'readOnlyProperty' | 'wrongValue'
      readonly values: readonly string[]
    }
  | undefined {
  for (const [name, value] of Object.entries(values)) {
    const found = Object.hasOwn(table, name) ? table[name] : undefined
    if (!found) return { error: 'unknownProperty', values: [name] }
    if (found.kind === undefined) return { error: 'readOnlyProperty', values: [name] }
    if (!forms[found.kind].test(value)) return { error: 'wrongValue', values: [name, value] }
  }
  return undefined
}
