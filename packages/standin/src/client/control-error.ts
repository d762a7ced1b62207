/** The server's refusal of a control call. */
export class ControlError extends Error {
  readonly status: number
  /** A stable word for programs, such as `unknown-world`. */
  readonly code: string
  /** What the reader can do about it. */
  readonly nextStep: string
  /** What is wrong where in the body, by JSON pointers. */
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[]

  constructor(status: number, body: string) {
    const { code = 'no-problem', detail = body, nextStep = '', errors = [] } = parsed(body)
    super(`${detail} ${nextStep}`.trim())
    this.name = 'ControlError'
    this.status = status
    this.code = code
    this.nextStep = nextStep
    this.errors = errors
  }
}

interface Problem {
  readonly code?: string
  readonly detail?: string
  readonly nextStep?: string
  readonly errors?: ControlError['errors']
}

/** What answers may be no Standin at all. */
function parsed(body: string): Problem {
  try {
    return Object(JSON.parse(body)) as Problem
  } catch {
    return {}
  }
}
