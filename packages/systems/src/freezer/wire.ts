import type { Answer, Call, ErrorContext, HeaderList, Refusal, System, WireReply } from '@standin/engine'
import { escapeMarkup, mint, uuid } from '@standin/engine'
import { type Details, type ErrorName, errors, type WireError } from './errors.ts'
import { renderJson } from './python/render-json.ts'
import { is13 } from './settings.ts'

const json: HeaderList = [['content-type', 'application/json']]
const text: HeaderList = [['content-type', 'text/plain']]

export function jsonReply(status: number, value: object, headers: HeaderList = []): Answer {
  return { status, headers: [...json, ...headers], body: renderJson(value) }
}

/** DELETE has a media type for the body that is never sent; PUT has none (recorded). */
export const deleted: Answer = { status: 204, headers: json, body: '' }
export const noContent: Answer = { status: 204, headers: [], body: '' }

/**
 * Every reply to somebody who is known carries a request id: the one that was sent, with `req-` before it, or
 * a new one. A 401 and the versions at `/` come from before that filter, the plain 500 from outside of it
 * (recorded).
 */
export const headers: System['headers'] = (request, realm, reply) => {
  if (request.path === '/' || reply.status === 401 || isPlain(reply)) return []
  const sent = request.headers['x-openstack-request-id']
  const id = sent ?? uuid(mint(realm, 'request', null))
  return [['x-openstack-request-id', id.startsWith('req-') ? id : `req-${id}`]]
}

const isPlain = ({ headers: own }: WireReply) => own.some(([, value]) => value === 'text/plain')

/** An error of the catalogue in the form that its maker gives it. */
export function renderError(asked: Refusal, context: ErrorContext): WireReply {
  const refusal = withOwnMethods(asked, context)
  const error: WireError = errors[refusal.error as ErrorName]
  const details = refusal.details ?? {}
  if (error.form) return forms[error.form](error, details, context)
  if (refusal.error === 'methodNotAllowed' && context.request.method === 'OPTIONS') return options(details)
  const older = is13(context.realm) ? error.in13 : undefined
  return falconError(refusal, older ?? error, context)
}

/** A backup has no PATCH in release 13, and so none is allowed (recorded on 13.0.0: a PATCH of a backup). */
function withOwnMethods(refusal: Refusal, { path, realm }: ErrorContext): Refusal {
  const isLess = refusal.error === 'methodNotAllowed' && is13(realm) && /\/backups\/[^/]+$/.test(path)
  if (!isLess) return refusal
  const { allowed = [] } = (refusal.details ?? {}) as { readonly allowed?: readonly string[] }
  return { ...refusal, details: { ...refusal.details, allowed: allowed.filter((name) => name !== 'PATCH') } }
}

/** The same for a reply that a machine builds. */
export const errorReply = (error: ErrorName, details: Details, call: Call): WireReply =>
  renderError({ error, details }, { ...call, path: call.request.path })

type Form = (error: WireError, details: Details, context: ErrorContext) => WireReply

const forms: Readonly<Record<NonNullable<WireError['form']>, Form>> = {
  plain: ({ status }) => ({ status, headers: text, body: 'Internal Server Error\n' }),
  empty: ({ status }) => ({ status, headers: json, body: '' }),
  identity: ({ status, title, describe }, details) =>
    jsonReply(status, { error: { code: status, message: describe?.(details), title } }, [
      ['vary', 'X-Auth-Token'],
    ]),
  token: ({ status, title, describe }, details, { origin, prefix }) =>
    jsonReply(status, { error: { code: status, title, message: describe?.(details) } }, [
      ['www-authenticate', `Keystone uri="${origin}${prefix}"`],
    ]),
  problem: ({ status, title, describe }, details) => ({
    status,
    headers: [['content-type', 'application/problem+json']],
    body: JSON.stringify({
      type: 'urn:standin:problem:not-built',
      status,
      title,
      detail: describe?.(details),
    }),
  }),
}

const link = {
  text: 'Documentation related to this error',
  href: 'http://docs.examples.com/api/json',
  rel: 'help',
}

/** The framework's shape: JSON, XML when that is preferred, and no body when neither will do. */
function falconError(refusal: Refusal, error: WireError, { request }: ErrorContext): WireReply {
  const { status, title, describe } = error
  const details = refusal.details ?? {}
  const description = describe?.(details)
  const body = { title, description, ...(status === 406 ? { link } : {}) }
  const extra: HeaderList = [['vary', 'Accept'], ...allowHeader(refusal.error, details)]
  const reason = status === 753 ? { reason: 'Syntax Error' } : {}
  const media = preferred(request.headers.accept ?? '*/*')
  const type: HeaderList = [['content-type', media ?? 'application/json'], ...extra]
  if (media === undefined) return { status, ...reason, headers: type, body: '' }
  return {
    status,
    ...reason,
    headers: type,
    body: media.endsWith('/json') ? renderJson(body) : renderXml(body),
  }
}

/**
 * 405 of the router lists the route's methods; the one of an unknown action lists what the class has
 * (recorded).
 */
function allowHeader(error: string, { allowed }: Details): HeaderList {
  if (error === 'unknownAction') return [['allow', 'GET, POST, HEAD, PATCH, DELETE']]
  if (error !== 'methodNotAllowed') return []
  return [['allow', [...methodsOf(allowed), 'OPTIONS'].join(', ')]]
}

const methodsOf = (allowed: unknown) => (allowed as readonly string[]).filter((method) => method !== 'HEAD')

/** The framework answers OPTIONS by itself on every route (recorded). */
const options = ({ allowed }: Details): WireReply => ({
  status: 200,
  headers: [['allow', methodsOf(allowed).join(', ')], ...json],
  body: '',
})

const offered = ['application/json', 'application/xml', 'text/xml'] as const

/** Which form of an error Accept asks for most; of equals, the first that is offered. */
function preferred(accept: string): (typeof offered)[number] | undefined {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
  })
  const qualityOf = (media: string) => {
    const [group] = media.split('/')
    const range = [media, `${group}/*`, '*/*']
      .map((type) => ranges.find((each) => each.type === type))
      .find(Boolean)
    return range?.quality ?? 0
  }
  const [best] = offered.toSorted((a, b) => qualityOf(b) - qualityOf(a))
  return best !== undefined && qualityOf(best) > 0 ? best : undefined
}

interface ErrorBody {
  readonly title: string
  readonly description: string | undefined
  readonly link?: typeof link
}

function renderXml({ title, description, link: help }: ErrorBody): string {
  const parts = [
    element('title', escapeMarkup(title)),
    description === undefined ? '' : element('description', escapeMarkup(description)),
    help
      ? element(
          'link',
          Object.entries(help)
            .map(([name, value]) => element(name, escapeMarkup(value)))
            .join(''),
        )
      : '',
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>${element('error', parts.join(''))}`
}

const element = (name: string, content: string) => `<${name}>${content}</${name}>`
