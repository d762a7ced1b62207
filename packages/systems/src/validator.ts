import type { Issue, Validate } from '@standin/engine'
import { z } from 'zod'

/** JSON Schemas by name, whose `$ref`s are `#/$defs/<name>`: what the code generator writes. */
export type SchemaTable = Readonly<Record<string, object>>

/**
 * Checks values against a table of schemas. A schema becomes a zod schema when it is first asked for, so that a
 * system costs nothing for operations that nobody calls.
 */
export function createValidator(schemas: SchemaTable): Validate {
  const made = new Map<string | object, z.ZodType>()

  function schemaOf(name: string | object): z.ZodType {
    const found = made.get(name)
    if (found) return found
    const source = typeof name === 'string' ? schemas[name] : name
    const schema = z.fromJSONSchema({ ...source, $defs: schemas } as z.core.JSONSchema.JSONSchema)
    made.set(name, schema)
    return schema
  }

  return (name, value) => {
    const result = schemaOf(name).safeParse(value)
    return result.success ? [] : result.error.issues.map(issueOf)
  }
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  return { at: issue.path.map((part) => `/${String(part)}`).join(''), message: issue.message }
}
