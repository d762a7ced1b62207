import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { isObject, type JsonObject } from './json.ts'
import { SpecError } from './spec-error.ts'

/** A document and the name it has in messages: its path in the repository. */
export type Document = { readonly file: string; readonly root: JsonObject }

export function readDocument(root: string, file: string): Document {
  return readYaml(file, readText(root, file))
}

export function readYaml(file: string, text: string): Document {
  // Our own documents: their anchors are for us to use, so that aliases have no limit.
  const yaml = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: true })
  const [error] = yaml.errors
  if (error) throw new SpecError(file, [{ pointer: '', text: firstLine(error.message) }])
  const root: unknown = yaml.toJS({ maxAliasCount: -1 })
  if (!isObject(root)) throw new SpecError(file, [{ pointer: '', text: 'is not an OpenAPI document' }])
  return { file, root }
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    throw new SpecError(file, [{ pointer: '', text: 'cannot be read; a target in targets.ts names it' }])
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text
