import { type ControlComponents, type ControlOperations, controlOperations } from '@standin/server/control'
import { ControlError } from './control-error.ts'

/** The schemas of the control API's document, by name. */
export type ControlSchemas = ControlComponents['schemas']

export type ControlOperation = keyof ControlOperations & keyof typeof controlOperations

type JsonOf<Message> = Message extends { content: { 'application/json': infer Value } } ? Value : never

/** What an operation takes as its body. */
export type ControlBody<Name extends ControlOperation> = ControlOperations[Name] extends {
  requestBody?: infer Body
}
  ? JsonOf<NonNullable<Body>>
  : never

/** What an operation answers when it succeeds; undefined where it answers nothing. */
export type ControlAnswer<Name extends ControlOperation> =
  ControlOperations[Name]['responses'] extends infer All
    ? Extract<keyof All, 200 | 201> extends never
      ? undefined
      : JsonOf<All[Extract<keyof All, 200 | 201>]>
    : never

export interface ControlArguments<Name extends ControlOperation> {
  /** The parameters in the path. */
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: ControlBody<Name>
}

/** Calls any operation of the control API by its name in the document. */
export type ControlCall = <Name extends ControlOperation>(
  name: Name,
  args?: ControlArguments<Name>,
) => Promise<ControlAnswer<Name>>

export interface ClientOptions {
  /** Sent with every request, such as `authorization` where the server wants a token. */
  readonly headers?: Readonly<Record<string, string>>
  /** The global one by default; another knows other CAs, or a proxy. */
  readonly fetch?: typeof fetch
}

/** The calls of a server at an address. They reject with a ControlError for what it refuses. */
export function createControlCall(
  url: string,
  { headers = {}, fetch: send = fetch }: ClientOptions,
): ControlCall {
  return async (name, { path = {}, query = {}, body } = {}) => {
    const { method } = controlOperations[name]
    const place = templateFor(controlOperations[name], path).replace(/\{(\w+)\}/g, (_whole, key: string) =>
      encodeURIComponent(path[key] ?? ''),
    )
    const response = await send(`${url}/_standin${place}${queryOf(query)}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new ControlError(response.status, text)
    return (text === '' ? undefined : JSON.parse(text)) as never
  }
}

/** Another URL of the operation where a parameter is named that only this one has. */
function templateFor(
  { path, alsoAt = [] }: { readonly path: string; readonly alsoAt?: readonly string[] },
  given: Readonly<Record<string, string>>,
): string {
  const fits = (template: string) => Object.keys(given).every((key) => template.includes(`{${key}}`))
  return [path, ...alsoAt].find(fits) ?? path
}

function queryOf(query: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const sent = Object.entries(query).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== undefined,
  )
  if (sent.length === 0) return ''
  return `?${new URLSearchParams(sent.map(([name, value]): [string, string] => [name, String(value)]))}`
}
