/**
 * Misuse of Standin itself: by a test's author, a system's author or a command line.
 * Never dressed as a reply of the system that is stood in for.
 */
export class StandinError extends Error {
  /** A stable word for programs, in kebab-case. */
  readonly code: string
  /** What the reader can do about it, one sentence. */
  readonly nextStep: string

  constructor(code: string, message: string, nextStep: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StandinError'
    this.code = code
    this.nextStep = nextStep
  }
}
