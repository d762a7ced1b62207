import { containing, type ErrorWords, pattern } from '@standin/engine'
import { errors, type WireError } from '../errors.ts'
import { fileErrorWords } from './files.words.ts'

/** An error in the platform's envelope; its sentence is for people, whatever its blanks hold. */
function inEnvelope({ status, code, text, place, oauth }: WireError): ErrorWords {
  if (oauth !== undefined) return { status, body: { error: oauth } }
  const body = {
    version: 2,
    httpStatusCode: status,
    ...(code === undefined ? {} : { errorCode: code }),
  }
  const said = text.includes('{') ? withBlanks(text) : text
  return { status, body, text: place === undefined ? { details: containing(said) } : { message: said } }
}

/** A sentence with anything in its blanks. */
const withBlanks = (sentence: string) =>
  pattern(
    new RegExp(
      `^${sentence
        .split(/\{\w+\}/)
        .map(escaped)
        .join('.*')}$`,
    ),
  )

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const enveloped: Readonly<Record<string, ErrorWords>> = Object.fromEntries(
  Object.entries(errors).map(([name, error]) => [name, inEnvelope(error)]),
)

const bare: ErrorWords = { status: 401 }

/** What a client sees of the catalogue: two services have words of their own. */
export const errorWords: Readonly<Record<string, ErrorWords>> = {
  ...enveloped,
  ...fileErrorWords,
  'getCurrentUser:tokenMissing': bare,
  'getCurrentUser:tokenInvalid': bare,
  ...Object.fromEntries(['issueToken', 'authorize', 'logout'].flatMap(wordsOfLogon)),
  'authorize:responseTypeUnknown': inEnvelope(errors.responseTypeUnknown),
}

/** SASLogon speaks OAuth, but of what nobody routes. */
function wordsOfLogon(operation: string): readonly (readonly [string, ErrorWords])[] {
  return [
    [`${operation}:*`, { status: 400, body: { error: 'invalid_request' } }],
    [`${operation}:noHandler`, inEnvelope(errors.noHandler)],
    [`${operation}:methodNotAllowed`, inEnvelope(errors.methodNotAllowed)],
  ]
}
