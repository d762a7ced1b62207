import {
  type Call,
  type CheckName,
  codecFor,
  type OperationEntry,
  type Refusal,
  type StepInput,
  type System,
  type ThingWords,
} from '@standin/engine'
import type { Promised } from '../promised.ts'
import { takeFrom } from '../read-reply.ts'
import { byDocument, derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { type BuiltOperation, exampleOperations, pathParameters } from './operations.ts'
import { type Spoiled, spoil } from './spoil.ts'
import { stillOf, type Thing, thingsOf } from './things.ts'

/** A body that is wrong in one way, with the system's own error for it. */
interface BadInput extends Spoiled {
  readonly error: string
}

/** A body that its schema refuses is refused as the system refuses it, and nothing changes. */
export function deriveInputs(source: Source): readonly Promised[] {
  return exampleOperations(source).flatMap((operation) => {
    const bad = badInputs(source, operation)
    const kinds = [...new Set(bad.map(({ kind }) => kind))]
    return kinds.map((kind) =>
      promiseOf(
        source,
        operation,
        kind,
        bad.filter((each) => each.kind === kind),
      ),
    )
  })
}

function badInputs(source: Source, operation: BuiltOperation): readonly BadInput[] {
  const body = source.words.examples[operation.id]?.input.body
  if (body === undefined) return []
  return spoil(body).flatMap((spoiled) => {
    const error = errorFor(source.system, operation, spoiled.value, undefined)
    return error === undefined || spoiled.value === undefined ? [] : [{ ...spoiled, error }]
  })
}

const jsonType = ({ body }: OperationEntry) =>
  Object.keys(body?.content ?? {}).find((type) => type.endsWith('json'))

/** Other forms have no types but the schema's: a number in the place of a text is a text there. */
function asJson({ system }: Drive, { entry }: BuiltOperation, input: StepInput): StepInput {
  const type = input.contentType ?? Object.keys(entry.body?.content ?? {})[0]
  const json = jsonType(entry)
  return codecFor(system.bodies, type) && json !== undefined ? { ...input, contentType: json } : input
}

/** What was kept by then stands in the example; any text does for it here. */
function withoutMatchers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMatchers)
  if (typeof value !== 'object' || value === null) return value
  if ('$match' in value) return 'kept'
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutMatchers(each)]))
}

/** The first check of the system's order that refuses the body, by its rules and schemas; undefined: none does. */
function errorFor(
  system: System,
  { id, entry }: BuiltOperation,
  value: unknown,
  release: string | undefined,
): string | undefined {
  const schema = entry.body?.content[jsonType(entry) ?? '']
  if (schema === undefined) return undefined
  const body = withoutMatchers(value)
  const asked: Readonly<Partial<Record<CheckName, () => Refusal | undefined>>> = {
    rules: () => system.rules[id]?.(bareCall(id, body, release)),
    schema() {
      const issues = system.validate(schema, body)
      if (issues.length === 0) return undefined
      return system.refuse({ check: 'schema', path: entry.path, reason: '', issues })
    },
  }
  for (const check of system.checks) {
    const refusal = asked[check]?.()
    if (refusal) return refusal.error
  }
  return undefined
}

/** As much of a call as rules about bodies look at: releases differ in some of them. */
function bareCall(operation: string, body: unknown, release: string | undefined): Call {
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  const request = { method: '', path: '', query: '', headers: {}, body: bytes }
  const realm = release === undefined ? {} : { realm: { options: { settings: { release } } } }
  return { operation, body, request, path: {}, query: {}, header: {}, ...realm } as unknown as Call
}

function promiseOf(
  source: Source,
  operation: BuiltOperation,
  kind: Spoiled['kind'],
  bad: readonly BadInput[],
): Promised {
  const { id } = operation
  const { given, input } = source.words.examples[id] ?? { input: {} }
  const thing = thingsOf(source).find(({ words }) => pathParameters(operation.entry).at(-1) === words.id)
  return derivedPromise(source, {
    suite: 'inputs',
    title: `${id} refuses a body with a wrong ${kind}`,
    tier: 'complete',
    evidence: byDocument,
    given,
    operations: [id, ...(thing ? [thing.words.read] : [])],
    async check(drive) {
      const before = await pictureOf(drive, id, thing)
      for (const each of badIn(drive, operation, bad))
        await refusesBody(drive, id, asJson(drive, operation, input), each)
      const after = await pictureOf(drive, id, thing)
      if (before && after) drive.same(after.exchange, 'nothing changes', before.shown, after.shown)
    },
  })
}

/** What is wrong in the release of the target, which may take what others refuse. */
function badIn(
  { system, session }: Drive,
  operation: BuiltOperation,
  bad: readonly BadInput[],
): readonly BadInput[] {
  const { release } = session.target
  if (release === undefined) return bad
  return bad.flatMap((each) => {
    const error = errorFor(system, operation, each.value, release)
    return error === undefined ? [] : [{ ...each, error }]
  })
}

async function refusesBody(
  drive: Drive,
  id: string,
  input: StepInput,
  { pointer, value, error }: BadInput,
): Promise<void> {
  const where = `${pointer === '' ? 'the body' : pointer}: ${JSON.stringify(value).slice(0, 60)}`
  await drive.refuses(id, { ...input, body: value }, error, where)
}

/** What could have changed: the thing that the call is about, or the list of what it makes. */
async function pictureOf(drive: Drive, id: string, thing: Thing | undefined) {
  if (thing) {
    const exchange = await drive.expects(thing.words.read, {}, { status: 200 })
    return { exchange, shown: stillOf(thing, exchange) }
  }
  const made = Object.entries(drive.words.things).find(([, { makes }]) => makes?.operation === id)
  return made && drive.session.target.fresh ? listed(drive, made) : undefined
}

/** The ids of all that there is: of use only in a world of its own. */
async function listed(drive: Drive, [kind, { read }]: readonly [string, ThingWords]) {
  const list = Object.entries(drive.words.lists).find(([, { of }]) => of?.kind === kind)
  if (!list) return undefined
  const [operation, words] = list
  const exchange = await drive.call(operation, { query: { [words.limit]: 1000 } })
  const shown = takeFrom(exchange.read, { from: 'body', pointer: words.items })
  return { exchange, shown: Array.isArray(shown) ? shown.length : read }
}
