import { type DerivedWords, type ErrorWords, StandinError, type StepExpectation } from '@standin/engine'

/** How an operation shows an error: in its own way, where it has one. */
export function errorWords(
  { errors }: DerivedWords,
  operation: string,
  error: string,
  release: string | undefined,
): ErrorWords {
  const found = errors[`${operation}:${error}`] ?? errors[`${operation}:*`] ?? errors[error]
  if (!found) throw unknownError(error)
  return found.in?.[release ?? ''] ?? found
}

/** The error as programs see it. */
export function errorExpectation(
  words: DerivedWords,
  operation: string,
  error: string,
  release: string | undefined,
): StepExpectation {
  const { status, body, headers } = errorWords(words, operation, error, release)
  return { status, ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) }
}

function unknownError(error: string): StandinError {
  return new StandinError(
    'unknown-error',
    `The contract words do not say what '${error}' is on the wire.`,
    'Add it to `errors` of the derived words.',
  )
}
