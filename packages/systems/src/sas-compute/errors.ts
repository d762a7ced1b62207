import { dataErrors } from './data/data-errors.ts'
import { fileErrors } from './files/file-errors.ts'

/** One wire error: its status, its number where the real system gives one, and its sentence. */
export interface WireError {
  readonly status: number
  readonly code?: number
  /** `{name}` stands for a detail of that name. */
  readonly text: string
  /** Where the sentence stands: by default in `details`; `alone` is in `message`, and there are no details. */
  readonly place?: 'message' | 'alone'
  /** SASLogon speaks OAuth: the error's name there (RFC 6749, 5.2). */
  readonly oauth?: string
  /** An error inside the error. */
  readonly inner?: { readonly status: number; readonly code?: number; readonly text: string }
}

/**
 * The catalogue. Numbers and meanings: the vendor's error page (5001–5113, 5202, 5837) and the platform's (1005,
 * 1104); sentences as measured on Viya 2026.03 where the reference has them, else our own.
 */
export const errors = {
  ...dataErrors,
  tokenMissing: { status: 401, text: 'Full authentication is required to access this resource' },
  tokenInvalid: { status: 401, text: 'The access token is malformed, unknown or has expired.' },
  // Measured: here the sentence is the message, and there is nothing besides (F42).
  noHandler: { status: 404, text: 'There is no handler defined for the path "{path}".', place: 'alone' },
  methodNotAllowed: { status: 405, text: 'The method is not supported here. Supported: {allowed}.' },
  contextNotFound: { status: 404, text: 'The context "{id}" was not found.' },
  contextNameTaken: { status: 409, text: 'A context of this name is there already.' },
  serverNotFound: { status: 404, text: 'The server "{id}" was not found.' },
  sessionNotFound: { status: 404, code: 5837, text: 'The session "{id}" was not found.' },
  jobNotFound: { status: 404, text: 'The job "{id}" was not found.' },
  resultNotFound: { status: 404, text: 'The result "{id}" was not found.' },
  variableNotFound: { status: 404, text: 'The variable "{id}" was not found.' },
  optionNotFound: { status: 404, text: 'The option "{id}" was not found.' },
  optionFixed: { status: 400, text: 'The option can not be changed after the session has started.' },
  optionValueInvalid: { status: 400, text: 'The option does not take this value.' },
  notAcceptable: {
    status: 406,
    code: 1005,
    text: 'The value for the request header field "Accept" does not specify a supported media type.',
    place: 'message',
  },
  unsupportedMediaType: { status: 415, text: 'The media type of the body is not supported here. {hint}' },
  bodyMissing: { status: 400, code: 5009, text: 'The request has no payload.' },
  bodyInvalid: { status: 400, code: 5010, text: 'The payload could not be processed: {reason}' },
  parameterInvalid: { status: 400, code: 5006, text: 'The request could not be processed: {reason}' },
  stateValueMissing: { status: 400, code: 5006, text: 'The parameter "value" names no new state.' },
  sessionUnusable: { status: 400, code: 5001, text: 'The session is in a state that takes no code.' },
  codeMissing: { status: 400, code: 5202, text: 'The job request has neither code nor codeUri.' },
  ifMatchRequired: {
    status: 428,
    code: 5033,
    text: 'An If-Match header containing the current entity tag of this resource is required.',
  },
  ifMatchStale: {
    status: 412,
    code: 5034,
    text: 'The given If-Match header does not match the current ETag for the resource.',
  },
  jobConflict: { status: 409, text: 'The job has ended in the state "{state}" and can not be changed.' },
  filterInvalid: { status: 400, code: 1104, text: "The filter '{filter}' is not valid." },
  filterFunction: { status: 400, code: 5024, text: 'The filter function "{name}" is not supported here.' },
  filterArguments: { status: 400, code: 5025, text: 'The filter function "{name}" has wrong arguments.' },
  filterMalformed: { status: 400, code: 5026, text: "The filter '{filter}' is malformed." },
  filterUnsupported: { status: 400, code: 5027, text: 'This collection can not be filtered.' },
  sortOption: { status: 400, code: 5028, text: 'The sort direction "{name}" is not supported.' },
  sortArguments: { status: 400, code: 5029, text: "The sort criteria '{sortBy}' are malformed." },
  sortKey: { status: 400, code: 5030, text: 'The sort key "{name}" is unknown here.' },
  sortValue: { status: 400, code: 5031, text: 'The values of the sort key "{name}" have no order.' },
  sortUnsupported: { status: 400, code: 5032, text: 'This collection can not be sorted.' },
  badCredentials: { status: 401, text: 'Bad credentials', oauth: 'unauthorized' },
  clientMissing: {
    status: 401,
    text: 'The client names itself neither by Basic nor in the body.',
    oauth: 'unauthorized',
  },
  grantUnknown: { status: 401, text: 'Unauthorized grant type: {type}', oauth: 'invalid_client' },
  refreshTokenInvalid: {
    status: 400,
    text: 'The refresh token is not valid or was used.',
    oauth: 'invalid_grant',
  },
  codeInvalid: {
    status: 400,
    text: 'The authorization code is not valid, was used, has expired or is for somebody else.',
    oauth: 'invalid_grant',
  },
  verifierWrong: {
    status: 400,
    text: 'The code verifier is not the one that the code challenge was made of.',
    oauth: 'invalid_grant',
  },
  assertionInvalid: { status: 400, text: 'The assertion is not valid: {reason}', oauth: 'invalid_grant' },
  responseTypeUnknown: {
    status: 400,
    text: 'The response type is not code.',
    oauth: 'unsupported_response_type',
  },
  authorizationInvalid: { status: 400, text: '{reason}', oauth: 'invalid_request' },
  ...fileErrors,
} as const satisfies Readonly<Record<string, WireError>>

export type ErrorName = keyof typeof errors

/** Numbers that the wire may show, for scenarios. */
export type ErrorCode = {
  [Name in ErrorName]: (typeof errors)[Name] extends { readonly code: infer Code } ? Code : never
}[ErrorName]
