import { buildRequest } from '@standin/contract'
import { type System, utf8, type WireRequest } from '@standin/engine'
import { holdsJson } from './holds-json.ts'
import { memberPath } from './json-path.ts'
import type { Content, FromState, InteractionRequest } from './pact-file.ts'
import { placeOf, type ToldStep } from './tell-scenario.ts'

/** What a client writes itself. */
const ownHeaders = ['host', 'content-length', 'connection']

/** A request as an interaction has it: values of the run where a state's values go, and generators that put them there. */
export function buildRequestPart(system: System, told: ToldStep): InteractionRequest {
  const { request } = told.exchange
  const template = templateOf(system, told)
  const headers = Object.entries(request.headers).filter(([name]) => !ownHeaders.includes(name))
  const query = queryOf(request.query)
  const body = request.body.length === 0 ? undefined : contentOf(request)
  const generators = {
    ...group('path', request.path === template.path ? {} : { '': fromState(decoded(template.path), 'text') }),
    ...group('query', fromQuery(query, queryOf(template.query))),
    ...group('header', fromHeaders(headers, template.headers)),
    ...group('body', body ? fromBody(body.content, contentOf(template).content) : {}),
  }
  return {
    method: request.method,
    path: request.path,
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(headers.length > 0
      ? { headers: Object.fromEntries(headers.map(([name, value]) => [name, [value]])) }
      : {}),
    ...(body ? { body } : {}),
    ...(Object.keys(generators).length > 0 ? { generators } : {}),
  }
}

/** Whether a value that only the state says would have to go into a body that no generator reaches. */
export function needsGeneratorInText(system: System, told: ToldStep): boolean {
  const { request } = told.exchange
  const { headers, body } = templateOf(system, told)
  const text = utf8(body) ?? ''
  return text !== (utf8(request.body) ?? '') && !holdsJson(headers['content-type'] ?? '', text)
}

/** The request with `${name}` wherever a value of the state goes. */
function templateOf(system: System, { template, kept, identity }: ToldStep): WireRequest {
  const places = Object.fromEntries(Object.keys(kept).map((name) => [name, placeOf(name)]))
  const headers = Object.fromEntries(Object.keys(identity.headers).map((name) => [name, placeOf(name)]))
  return buildRequest(system, template.operation, template.input, places, headers)
}

const decoded = (path: string) => path.replaceAll(/%24%7B(.+?)%7D/g, (_, name: string) => `\${${name}}`)

function queryOf(query: string): Readonly<Record<string, readonly string[]>> {
  const values = new URLSearchParams(query)
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]))
}

function contentOf({ headers, body }: WireRequest): Content {
  const contentType = headers['content-type'] ?? 'application/octet-stream'
  const text = utf8(body)
  if (text === undefined) return { contentType, encoded: 'base64', content: base64(body) }
  return { contentType, encoded: false, content: holdsJson(contentType, text) ? JSON.parse(text) : text }
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

type Places = Readonly<Record<string, FromState>>

const group = (name: string, places: Places) =>
  Object.keys(places).length === 0 ? {} : { [name]: places[''] ?? places }

function fromState(expression: string, value: unknown): FromState {
  return { type: 'ProviderState', expression, dataType: typeof value === 'string' ? 'STRING' : 'RAW' }
}

function fromQuery(query: Readonly<Record<string, readonly string[]>>, template: typeof query): Places {
  const changed = Object.entries(template).filter(([name, [value]]) => query[name]?.[0] !== value)
  return Object.fromEntries(changed.map(([name, [value = '']]) => [name, fromState(value, 'text')]))
}

function fromHeaders(
  headers: readonly (readonly [string, string])[],
  template: Readonly<Record<string, string>>,
): Places {
  const changed = headers.filter(([name, value]) => template[name] !== value)
  return Object.fromEntries(changed.map(([name]) => [name, fromState(template[name] ?? '', 'text')]))
}

/** Where a body differs from its template. */
function fromBody(value: unknown, template: unknown, path = '$'): Places {
  if (Array.isArray(value) && Array.isArray(template)) {
    return Object.assign({}, ...value.map((item, at) => fromBody(item, template[at], `${path}[${at}]`)))
  }
  if (isObject(value) && isObject(template)) {
    const members = Object.entries(value)
    return Object.assign(
      {},
      ...members.map(([name, each]) => fromBody(each, template[name], memberPath(path, name))),
    )
  }
  return value === template ? {} : { [path]: fromState(String(template), value) }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
