import { createVocabulary } from '@standin/engine'
import type { ErrorCode } from '../errors.ts'
import type { Operations } from '../types.ts'

/** The words of this system's scenarios. */
export const { call } = createVocabulary<Operations>()

/** A body in the platform's error envelope, with its number where it has one. */
export function sasError(httpStatusCode: number, errorCode?: ErrorCode) {
  return { version: 2, httpStatusCode, ...(errorCode === undefined ? {} : { errorCode }) }
}
