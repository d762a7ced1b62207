import { type Call, essenceOf } from '@standin/engine'
import { setting } from '../settings.ts'
import type { FileContent } from './file-content.ts'
import { storedFileAt } from './stored-file.ts'

/** What an external resource becomes in a session, found when it was asked for. */
export type Become =
  | { readonly as: 'fileref'; readonly content: FileContent }
  | { readonly as: 'macro'; readonly value: string }
  | { readonly as: 'libref'; readonly path: string }

export interface AssignedResource {
  readonly name: string
  readonly scope: 'SESSION' | 'JOB'
  readonly required: boolean
  /** Null when its URI leads nowhere. */
  readonly becomes: Become | null
}

/** An external resource as a request names it. */
interface AskedResource {
  readonly name: string
  readonly uri: string
  readonly type: string
  readonly scope?: 'SESSION' | 'JOB'
  readonly required?: boolean
}

type Reader = (call: Call, uri: string) => Become | null

const named = (values: Readonly<Record<string, string>>, uri: string) =>
  Object.hasOwn(values, uri) ? values[uri] : undefined

/** The three known types, with `+json` and without (compute.md: external resources). */
const readers: Readonly<Record<string, Reader>> = {
  'application/vnd.sas.file'({ realm }, uri) {
    const found = storedFileAt(realm, uri)
    return found ? { as: 'fileref', content: found.data.content } : null
  },
  'application/vnd.sas.preference'({ realm }, uri) {
    const value = named(setting(realm.options.settings, 'preferences'), uri)
    return value === undefined ? null : { as: 'macro', value }
  },
  'application/vnd.sas.data.source.definition'({ realm }, uri) {
    const path = named(setting(realm.options.settings, 'dataSources'), uri)
    return path === undefined ? null : { as: 'libref', path }
  },
}

const readerOf = (type: string): Reader | undefined => {
  const essence = essenceOf(type).replace(/\+json$/, '')
  return Object.hasOwn(readers, essence) ? readers[essence] : undefined
}

const askedOf = (body: unknown) =>
  ((body ?? {}) as { readonly resources?: readonly AskedResource[] }).resources ?? []

/** The resources of a request; their content is what it is now. */
export function resolveResources(call: Call, owner: AssignedResource['scope']): readonly AssignedResource[] {
  return askedOf(call.body).map(({ name, uri, type, scope = owner, required = false }) => ({
    name,
    scope,
    required,
    becomes: readerOf(type)?.(call, uri) ?? null,
  }))
}

/** The first resource of a type that nobody knows. */
export function unknownResource(body: unknown): { readonly id: string; readonly type: string } | undefined {
  const found = askedOf(body).find(({ type }) => readerOf(type) === undefined)
  return found && { id: found.name, type: found.type }
}

/** Whether what has to be there is not: the session or the job then fails (compute.md). */
export function lacksRequired(resources: readonly AssignedResource[]): boolean {
  return resources.some(({ required, becomes }) => required && becomes === null)
}

export function filesAmong(
  resources: readonly AssignedResource[],
): readonly { readonly name: string; readonly content: FileContent }[] {
  return resources.flatMap(({ name, becomes }) =>
    becomes?.as === 'fileref' ? [{ name, content: becomes.content }] : [],
  )
}

/** Macro variables by their upper-case names; of one scope where that is told. */
export function macrosAmong(
  resources: readonly AssignedResource[],
  only?: AssignedResource['scope'],
): Readonly<Record<string, string>> {
  const wanted = only === undefined ? resources : resources.filter(({ scope }) => scope === only)
  return Object.fromEntries(
    wanted.flatMap(({ name, becomes }) =>
      becomes?.as === 'macro' ? [[name.toUpperCase(), becomes.value]] : [],
    ),
  )
}

/** Librefs in upper case with their paths. */
export function librefsAmong(
  resources: readonly AssignedResource[],
): readonly { readonly libref: string; readonly path: string; readonly scope: AssignedResource['scope'] }[] {
  return resources.flatMap(({ name, scope, becomes }) =>
    becomes?.as === 'libref' ? [{ libref: name.toUpperCase(), path: becomes.path, scope }] : [],
  )
}
