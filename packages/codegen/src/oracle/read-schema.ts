import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import type { Json } from '../json.ts'
import type { SchemaTable } from '../schema-table.ts'

/** Whether a schema of the table, by its name, allows a value. */
export type Reader = (name: string) => (value: Json) => boolean

/** As the packages that use the tables read them. */
export const readWithZod =
  (table: SchemaTable): Reader =>
  (name) => {
    const text = JSON.stringify({ ...table[name], $defs: table })
    const json: z.core.JSONSchema.JSONSchema = JSON.parse(text)
    const schema = z.fromJSONSchema(json)
    return (value) => schema.safeParse(value).success
  }

/** As JSON Schema means it, told by a validator that shares nothing with zod. */
export function readWithAjv(table: SchemaTable): Reader {
  const ajv = new Ajv2020({ strictSchema: true, strictTypes: false, strictRequired: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'table', $defs: table })
  return (name) => {
    const validate = ajv.compile({ $ref: `table#/$defs/${name}` })
    return (value) => validate(value) === true
  }
}
