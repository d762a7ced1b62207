import { containing, type ErrorWords } from '@standin/engine'
import { errors, type WireError } from '../errors.ts'

/** An error in the platform's envelope; its sentence is for people, and told where it has no blanks to fill. */
function inEnvelope({ status, code, text, place }: WireError): ErrorWords {
  const body = {
    version: 2,
    httpStatusCode: status,
    ...(code === undefined ? {} : { errorCode: code }),
  }
  if (text.includes('{')) return { status, body }
  return { status, body, text: place === undefined ? { details: containing(text) } : { message: text } }
}

const enveloped: Readonly<Record<string, ErrorWords>> = Object.fromEntries(
  Object.entries(errors).map(([name, error]) => [name, inEnvelope(error)]),
)

const bare: ErrorWords = { status: 401 }

/** What a client sees of the catalogue: two services have words of their own. */
export const errorWords: Readonly<Record<string, ErrorWords>> = {
  ...enveloped,
  'getCurrentUser:tokenMissing': bare,
  'getCurrentUser:tokenInvalid': bare,
  'issueToken:*': { status: 400, body: { error: 'invalid_request' } },
  'issueToken:noHandler': inEnvelope(errors.noHandler),
  'issueToken:methodNotAllowed': inEnvelope(errors.methodNotAllowed),
}
