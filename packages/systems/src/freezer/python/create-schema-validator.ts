import type { Issue, Validate } from '@standin/engine'
import type { SchemaTable } from '../../validator.ts'
import { isObject } from '../types.ts'
import { pythonRepr } from './python-values.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

type Rule = (schema: Schema, value: unknown, at: string, table: SchemaTable) => Issue | undefined

/**
 * Checks as Python's jsonschema does, and words it as that: the first thing that is wrong in the schema's own
 * order, members before their absence (recorded: sessions.create/two_errors).
 */
export function createSchemaValidator(table: SchemaTable): Validate {
  return (schema, value) => {
    const start = (typeof schema === 'string' ? table[schema] : schema) as Schema | undefined
    const issue = start && firstIssue(start, value, '', table)
    return issue ? [issue] : []
  }
}

const firstIssue: Rule = (schema, value, at, table) => {
  const { $ref } = schema
  if ($ref !== undefined) {
    return firstIssue(table[$ref.replace('#/$defs/', '')] as Schema, value, at, table)
  }
  for (const rule of rules) {
    const issue = rule(schema, value, at, table)
    if (issue) return issue
  }
  return undefined
}

const rules: readonly Rule[] = [
  function kind({ type }, value, at) {
    const types = typeof type === 'string' ? [type] : (type ?? [])
    if (types.length === 0 || types.some((name) => isOfType(value, name))) return undefined
    return { at, message: `${pythonRepr(value)} is not of type ${types.map(pythonRepr).join(', ')}` }
  },
  function choice({ enum: values }, value, at) {
    if (!values || values.includes(value)) return undefined
    return { at, message: `${pythonRepr(value)} is not one of ${pythonRepr(values)}` }
  },
  function form({ pattern }, value, at) {
    if (pattern === undefined || typeof value !== 'string' || new RegExp(pattern).test(value))
      return undefined
    return { at, message: `${pythonRepr(value)} does not match ${pythonRepr(pattern)}` }
  },
  function members({ properties = {} }, value, at, table) {
    if (!isObject(value)) return undefined
    for (const [name, inner] of Object.entries(properties)) {
      const issue =
        value[name] === undefined ? undefined : firstIssue(inner, value[name], `${at}/${name}`, table)
      if (issue) return issue
    }
    return undefined
  },
  function others({ properties = {}, additionalProperties }, value, at, table) {
    if (additionalProperties === undefined || !isObject(value)) return undefined
    const extra = Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
    if (typeof additionalProperties === 'boolean')
      return additionalProperties ? undefined : unexpected(extra, at)
    const issues = extra.map((name) => firstIssue(additionalProperties, value[name], `${at}/${name}`, table))
    return issues.find((issue) => issue !== undefined)
  },
  function needed({ required = [] }, value, at) {
    if (!isObject(value)) return undefined
    const missing = required.find((name) => value[name] === undefined)
    return missing === undefined
      ? undefined
      : { at, message: `${pythonRepr(missing)} is a required property` }
  },
  function alternatives({ anyOf }, value, at, table) {
    if (!anyOf || anyOf.some((each) => !firstIssue(each, value, at, table))) return undefined
    return { at, message: `${pythonRepr(value)} is not valid under any of the given schemas` }
  },
  function elements({ items }, value, at, table) {
    if (!items || !Array.isArray(value)) return undefined
    const issues = value.map((item, index) => firstIssue(items, item, `${at}/${index}`, table))
    return issues.find((issue) => issue !== undefined)
  },
]

function unexpected(extra: readonly string[], at: string): Issue | undefined {
  if (extra.length === 0) return undefined
  const names = extra.map(pythonRepr).join(', ')
  const verb = extra.length === 1 ? 'was' : 'were'
  return { at, message: `Additional properties are not allowed (${names} ${verb} unexpected)` }
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}
