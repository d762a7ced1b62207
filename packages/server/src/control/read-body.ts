import type { WireRequest } from '@standin/engine'
import { z } from 'zod'
import type { PlaceOfError } from '../problem.ts'
import { schemas } from './generated/schemas.ts'
import type { MatchedOperation } from './match-operation.ts'

type Read =
  | { readonly body: Readonly<Record<string, unknown>> }
  /** What is wrong where; no places say that it is no JSON object at all. */
  | { readonly errors: readonly PlaceOfError[] }

/** The body of a request to Standin's own API, held against the operation's schema. */
export function readBody({ body }: WireRequest, { entry }: MatchedOperation): Read {
  const name = entry.body?.content['application/json']
  if (body.length === 0) return entry.body?.required ? { errors: [] } : { body: {} }
  const value = parsed(new TextDecoder().decode(body))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { errors: [] }
  const errors = name === undefined ? [] : findErrors(name, value)
  return errors.length > 0 ? { errors } : { body: { ...value } }
}

/** What a value breaks of a schema of the document. */
export function findErrors(name: string | object, value: unknown): readonly PlaceOfError[] {
  const result = schemaOf(name).safeParse(value)
  return result.success ? [] : result.error.issues.flatMap(placesOf)
}

/** Made when first asked for, and not kept: this API is asked seldom. */
function schemaOf(name: string | object): z.ZodType {
  const $defs: Readonly<Record<string, object>> = schemas
  const source = typeof name === 'string' ? $defs[name] : name
  return z.fromJSONSchema({ ...source, $defs } as z.core.JSONSchema.JSONSchema)
}

function placesOf(issue: z.core.$ZodIssue): readonly PlaceOfError[] {
  const at = pointerOf(issue.path)
  if (issue.code !== 'unrecognized_keys') return [{ pointer: at, detail: issue.message }]
  return issue.keys.map((key) => ({
    pointer: `${at}${pointerOf([key])}`,
    detail: 'There is no such member.',
  }))
}

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
