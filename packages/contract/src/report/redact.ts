import {
  isSecretHeader,
  replaceSecrets,
  splitCredentials,
  utf8,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import type { Failure } from '../result.ts'

const secretMembers = 'password|adminPass|client_secret|secret|access_token|refresh_token|id_token'

/** The scheme stays, since which one was used is often the point. */
const redactHeader = (value: string) => `${splitCredentials(value).scheme}$TOKEN`

const redactText = (text: string) => replaceSecrets(text, () => '$SECRET')

/** Whatever it says of secrets, a report is finite: a hostile target may nest deeper than a stack is. */
const deepest = 32

/** A URL without the user that it may name. */
export const redactUrl = (url: string): string => url.replace(/\/\/[^/?#\s]*@/, '//$$SECRET@')

/** A failure without its tokens and passwords, wherever the target repeats them. */
export function redactFailure(failure: Failure): Failure {
  const { request, reply, mismatch } = failure
  const tokens = request ? tokensOf(request) : []
  const hide = (text: string) => redactText(hideAll(text, tokens))
  return {
    ...failure,
    mismatch: {
      pointer: hide(mismatch.pointer),
      expected: mapTexts(mismatch.expected, hide, 0),
      actual: /^header /.test(mismatch.pointer)
        ? redactNamed(mismatch.pointer, mismatch.actual, hide)
        : mapTexts(mismatch.actual, hide, 0),
    },
    ...(request ? { request: redactRequest(request) } : {}),
    ...(reply ? { reply: redactReply(reply, hide) } : {}),
  }
}

/** A failure as it is, but for depths that no report can show. */
export function pruneFailure(failure: Failure): Failure {
  const { pointer, expected, actual } = failure.mismatch
  const as = (text: string) => text
  return {
    ...failure,
    mismatch: { pointer, expected: mapTexts(expected, as, 0), actual: mapTexts(actual, as, 0) },
  }
}

function redactNamed(pointer: string, actual: unknown, hide: (text: string) => string): unknown {
  const secret = isSecretHeader(pointer.slice('header '.length))
  return secret && typeof actual === 'string' ? redactHeader(actual) : mapTexts(actual, hide, 0)
}

export function redactRequest(request: WireRequest): WireRequest {
  const tokens = tokensOf(request)
  const hide = (text: string) => redactText(hideAll(text, tokens))
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    isSecretHeader(name) ? redactHeader(value) : hide(value),
  ])
  return {
    ...request,
    path: hideAll(request.path, tokens),
    query: hide(request.query),
    headers: Object.fromEntries(headers),
    body: hideInBytes(request.body, hide),
  }
}

function redactReply(reply: WireReply, hide: (text: string) => string): WireReply {
  return {
    ...reply,
    headers: reply.headers.map(([name, value]) => [
      name,
      isSecretHeader(name) ? redactHeader(value) : hide(value),
    ]),
    body: typeof reply.body === 'string' ? hide(reply.body) : hideInBytes(reply.body, hide),
  }
}

function hideInBytes(bytes: Uint8Array, hide: (text: string) => string): Uint8Array {
  const text = utf8(bytes)
  return text === undefined ? bytes : new TextEncoder().encode(hide(text))
}

/** Tokens that the request carried; a word shorter than this would be found everywhere. */
const shortest = 6

function tokensOf({ headers }: WireRequest): readonly string[] {
  return Object.entries(headers)
    .filter(([name]) => isSecretHeader(name))
    .map(([, value]) => splitCredentials(value).token)
    .filter((token) => token.length >= shortest && token !== '$TOKEN')
}

const hideAll = (text: string, tokens: readonly string[]) =>
  tokens.reduce((left, token) => left.replaceAll(token, '$$TOKEN'), text)

function mapTexts(value: unknown, change: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return '…'
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, depth + 1))
  const members = Object.entries(value).map(([name, each]) => [
    name,
    mapMember(name, each, change, depth + 1),
  ])
  return Object.fromEntries(members)
}

const secretMember = new RegExp(`^(?:${secretMembers})$`, 'i')

function mapMember(name: string, value: unknown, change: (text: string) => string, depth: number): unknown {
  return typeof value === 'string' && secretMember.test(name) ? '$SECRET' : mapTexts(value, change, depth)
}
