import type { Call, OperationEntry, StepInput } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import { type BuiltOperation, exampleOperations, over } from './operations.ts'
import { errorOf, isDeclared } from './violations.ts'

/** A query parameter with a value that is none, and the system's own error for it. */
interface BadParameter {
  readonly name: string
  readonly value: unknown
  readonly error: string
}

type Schema = OperationEntry['parameters'][number]['schema']

/** A text that is no number, no choice and no boolean. */
const nonsense = 'no-such-value'
/** A number that is too low for most; where texts are valid, it is one. */
const tooLow = -1

/** Each parameter of a query that may not have a value is refused with it, beside all that are valid. */
export function deriveParameters(source: Source): readonly Promised[] {
  return exampleOperations(source).flatMap((operation) => {
    const bad = badParameters(source, operation)
    return bad.length === 0 ? [] : [promiseOf(source, operation, bad)]
  })
}

function promiseOf(source: Source, { id }: BuiltOperation, bad: readonly BadParameter[]): Promised {
  const { given, input } = source.words.examples[id] ?? { input: {} }
  return derivedPromise(source, {
    suite: 'inputs',
    title: `${id} refuses parameters with values that are none`,
    tier: 'complete',
    evidence: byDocument,
    given,
    operations: [id],
    async check(drive) {
      for (const { name, value, error } of bad)
        await drive.refuses(id, over(input, { query: { [name]: value } }), error, `${name}=${String(value)}`)
    },
  })
}

function badParameters(source: Source, operation: BuiltOperation): readonly BadParameter[] {
  const { parameters } = operation.entry
  return parameters
    .filter(({ in: place }) => place === 'query')
    .flatMap(({ name, schema }) =>
      valuesFor(source, schema).flatMap((value) => {
        const error = errorFor(source, operation, name, schema, value)
        return error === undefined ? [] : [{ name, value, error }]
      }),
    )
}

const valuesFor = ({ system }: Source, schema: Schema): readonly unknown[] =>
  system.validate(schema, nonsense).length === 0 ? [nonsense] : [nonsense, tooLow]

/** What the schema of a parameter refuses, or else the rules of its operation; undefined when neither does. */
function errorFor(
  source: Source,
  operation: BuiltOperation,
  name: string,
  schema: Schema,
  value: unknown,
): string | undefined {
  const error =
    source.system.validate(schema, value).length > 0
      ? errorOf(source, 'parameters', operation.entry)
      : ruledError(source, operation, { [name]: value })
  return error !== undefined && isDeclared(source, operation, 'parameters', { error }) ? error : undefined
}

/** What the rules refuse in a valid call with these parameters, where they take it without. */
function ruledError({ system, words }: Source, { id }: BuiltOperation, query: object): string | undefined {
  const rule = system.rules[id]
  const valid = words.examples[id]?.input ?? {}
  return rule && !rule(bareCall(id, valid))
    ? rule(bareCall(id, over(valid, { query: { ...query } })))?.error
    : undefined
}

/** As much of a call as rules about queries look at. */
function bareCall(operation: string, { query = {}, body = {} }: StepInput): Call {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) asked.set(name, String(value))
  const request = { method: '', path: '', query: `${asked}`, headers: {}, body: new Uint8Array() }
  const realm = { options: { settings: {} } }
  return { operation, body, request, path: {}, query, header: {}, realm } as unknown as Call
}
