import {
  type Answer,
  type ErrorContext,
  type HeaderList,
  mint,
  type Refusal,
  uuid,
  type WireReply,
} from '@standin/engine'
import { type ErrorName, errors, type WireError } from './errors.ts'
import { oauthError } from './oauth-error.ts'

/** How the measured system spells content types; the spelling differs from resource to resource (F17, F21, F46). */
const spelled: Readonly<Record<string, string>> = {
  'application/vnd.sas.compute.session+json':
    'application/vnd.sas.compute.session+json; charset=utf-8; version=2',
  'application/vnd.sas.compute.job+json': 'application/vnd.sas.compute.job+json; charset=utf-8; version=1',
  'application/vnd.sas.collection+json': 'application/vnd.sas.collection+json;version=2',
  'application/vnd.sas.error+json': 'application/vnd.sas.error+json;charset=utf-8;version=2',
  'text/plain': 'text/plain;charset=UTF-8',
  'text/html': 'text/html;charset=UTF-8',
}

/** No reply is to be stored (F9). */
export const uncached: HeaderList = [['cache-control', 'no-cache, no-store']]

function contentType(media: string): readonly [string, string] {
  return ['content-type', spelled[media] ?? media]
}

export function jsonReply(status: number, media: string, value: object, headers: HeaderList = []): Answer {
  return { status, headers: [contentType(media), ...uncached, ...headers], body: JSON.stringify(value) }
}

export function textReply(value: string, headers: HeaderList = []): Answer {
  return { status: 200, headers: [contentType('text/plain'), ...uncached, ...headers], body: value }
}

export const csvReply = (value: string): Answer => ({
  status: 200,
  headers: [contentType('text/csv'), ...uncached],
  body: value,
})

/** A page that a browser shows. */
export function pageReply(html: string): Answer {
  return { status: 200, headers: [contentType('text/html'), ...uncached], body: html }
}

export const noContent: Answer = { status: 204, headers: uncached, body: '' }

/** 304 comes without an entity tag (documented, and F28). */
export const notModified: Answer = { status: 304, headers: uncached, body: '' }

const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  415: 'Unsupported Media Type',
  428: 'Precondition Required',
}

/** An error of the catalogue as the platform words it: message, details with path and correlator, remediation. */
export function renderError(refusal: Refusal, context: ErrorContext): WireReply {
  const error: WireError = errors[refusal.error as ErrorName]
  const details = refusal.details ?? {}
  const extra = extraHeaders(refusal.error, details)
  // Measured: the identities service answers 401 without a body, the compute service with one (F9, F41).
  if (error.status === 401 && context.path.startsWith('/identities'))
    return { status: 401, headers: extra, body: '' }
  if (error.oauth !== undefined) return oauthError(error.status, error.oauth, fill(error.text, details))
  if (context.path.startsWith('/SASLogon/') && error.status !== 404 && error.status !== 405)
    return oauthError(400, 'invalid_request', fill(error.text, details))
  const body = {
    version: 2,
    httpStatusCode: error.status,
    ...(error.code === undefined ? {} : { errorCode: error.code }),
    ...wording(error, fill(error.text, { path: context.path, ...details }), context),
    ...remediation(details),
    ...innerError(error, details),
  }
  return jsonReply(error.status, 'application/vnd.sas.error+json', body, extra)
}

/** Where the sentence goes differs from error to error; the rest of the details is the same for all (F17, F42). */
function wording(
  { status, place }: WireError,
  sentence: string,
  { realm, root, path }: ErrorContext,
): object {
  if (place === 'alone') return { message: sentence }
  const origin = [`path: ${path}`, `correlator: ${uuid(mint(realm, 'correlator', root))}`]
  if (place === 'message') return { message: sentence, details: origin }
  return { message: phrases[status] ?? 'Error', details: [sentence, ...origin] }
}

function extraHeaders(error: string, details: Readonly<Record<string, unknown>>): HeaderList {
  if (error === 'tokenMissing') return [['www-authenticate', 'Bearer']]
  if (error === 'tokenInvalid') {
    const reason = String(details.reason ?? 'The token is not valid')
    return [['www-authenticate', `Bearer error="invalid_token", error_description="${reason}"`]]
  }
  if (error === 'methodNotAllowed') return [['allow', listed(details.allowed)]]
  return []
}

function innerError({ inner }: WireError, details: Readonly<Record<string, unknown>>): object {
  if (!inner) return {}
  const { status, code, text } = inner
  const numbered = code === undefined ? {} : { errorCode: code }
  return { errors: [{ version: 2, httpStatusCode: status, ...numbered, message: fill(text, details) }] }
}

/** What would have done, on 406 and 415. */
function remediation({ allowed, check }: Readonly<Record<string, unknown>>): object {
  if (check !== 'accept' && check !== 'contentType') return {}
  const header = check === 'accept' ? 'Accept' : 'Content-Type'
  return { remediation: `For the request header "${header}", specify one of: ${listed(allowed)}` }
}

function fill(text: string, details: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => listed(details[name]))
}

const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''))
