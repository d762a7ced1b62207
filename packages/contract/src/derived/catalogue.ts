import { assumed, type StepExpectation } from '@standin/engine'
import { checkReply } from '../check-reply.ts'
import type { Promised } from '../promised.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import { type Drive, sent } from './drive.ts'
import { errorExpectation, errorWords } from './error-expectation.ts'
import { type BuiltOperation, exampleOperations } from './operations.ts'
import { broken, type Violation, violationsOf } from './violations.ts'

/** Each check of each operation, broken alone, gives its own error, in the form that is declared. */
export function deriveCatalogue(source: Source): readonly Promised[] {
  const broken = exampleOperations(source).flatMap((operation) =>
    violationsOf(source, operation).map((violation) => ({ operation, violation })),
  )
  const first = broken.filter(
    ({ violation }, place) => broken.findIndex((each) => each.violation.error === violation.error) === place,
  )
  return [
    ...broken.map(({ operation, violation }) => formPromise(source, operation, violation)),
    ...first
      .filter(({ violation }) => source.words.errors[violation.error]?.text !== undefined)
      .map(({ operation, violation }) => wordingPromise(source, operation, violation)),
  ]
}

function formPromise(source: Source, operation: BuiltOperation, violation: Violation): Promised {
  const { id } = operation
  return derivedPromise(source, {
    suite: 'errors',
    title: `${id}, ${violation.check} broken: ${violation.error}`,
    tier: 'complete',
    evidence: byDocument,
    given: source.words.examples[id]?.given,
    operations: [id],
    release: violation.release,
    async check(drive) {
      const { release } = drive.session.target
      await sendBroken(
        drive,
        operation,
        [violation],
        errorExpectation(drive.words, id, violation.error, release),
      )
    },
  })
}

/** How the system words an error, once for each. */
function wordingPromise(source: Source, operation: BuiltOperation, violation: Violation): Promised {
  const { id } = operation
  return derivedPromise(source, {
    suite: 'errors',
    title: `the wording of ${violation.error}`,
    tier: 'strict',
    evidence: assumed('the same request on the real system'),
    given: source.words.examples[id]?.given,
    operations: [id],
    release: violation.release,
    async check(drive) {
      const { release } = drive.session.target
      const { status, text } = errorWords(drive.words, id, violation.error, release)
      await sendBroken(drive, operation, [violation], {
        status,
        ...(text === undefined ? {} : { body: text }),
      })
    },
  })
}

const below = (path: string, route: string) => `${path.replace(/\/$/, '')}${route}`

/** Sends a valid call with violations over it; the reply has to be as expected, and one that its document has. */
export async function sendBroken(
  drive: Drive,
  { id }: BuiltOperation,
  violations: readonly Violation[],
  expected: StepExpectation,
): Promise<void> {
  const valid = drive.words.examples[id]?.input ?? {}
  const input = violations.reduce(broken, valid)
  const where = violations.map(({ check }) => check).join(' and ')
  const method = violations.find((each) => each.method !== undefined)?.method
  const route = violations.find((each) => each.route !== undefined)?.route
  if (method === undefined && route === undefined) {
    await drive.expects(id, input, expected, where)
    return
  }
  // What nobody may ask is no open operation any more, whatever it would have been.
  const isOpen = drive.system.open.includes(id)
  const whole = isOpen ? await drive.knownRequest(id, input) : await drive.request(id, input)
  const request = {
    ...whole,
    method: method ?? whole.method,
    path: route === undefined ? whole.path : below(whole.path, route),
  }
  const reply = await drive.send(request)
  const answered = sent(drive, id, request, reply)
  const mismatch = checkReply(answered.read, expected, drive.kept)
  if (mismatch) drive.breaks(answered, where, mismatch)
}
