import {
  type CheckName,
  codecFor,
  type OperationEntry,
  type StepExpectation,
  type StepInput,
} from '@standin/engine'
import type { Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { errorExpectation } from './error-expectation.ts'
import { type BuiltOperation, over, pathParameters } from './operations.ts'

/** How to break one check of an operation, and the system's own error for it. */
export interface Violation {
  readonly check: CheckName
  readonly error: string
  /** What the call has in the place of what is valid. */
  readonly input?: StepInput
  /** What has no place in a call: it replaces parts of the request. */
  readonly method?: string
  readonly route?: string
  readonly release?: string | undefined
}

/** Every check of an operation that can be broken by a request, in the system's order. */
export function violationsOf(source: Source, operation: BuiltOperation): readonly Violation[] {
  return source.system.checks.flatMap((check) => {
    const found = breaks[check]?.(source, operation)
    return found && isDeclared(source, operation, check, found) ? [{ check, ...found }] : []
  })
}

/** What an operation declares no error for is promised nothing of; routes and methods are nobody's. */
export function isDeclared(
  { words }: Source,
  { id, entry }: BuiltOperation,
  check: CheckName,
  { error }: Pick<Violation, 'error'>,
) {
  const { status } = errorExpectation(words, id, error, undefined)
  return check === 'route' || check === 'method' || entry.responses[String(status)] !== undefined
}

type Break = (source: Source, operation: BuiltOperation) => Omit<Violation, 'check'> | undefined

const methods = ['PATCH', 'PUT', 'DELETE', 'POST', 'GET']

const breaks: Readonly<Partial<Record<CheckName, Break>>> = {
  authenticated: ({ system, words }, { id }) =>
    system.open.includes(id) ? undefined : { error: words.noToken, input: { as: 'none' } },
  route: (source, { entry }) => ({ error: errorOf(source, 'route', entry), route: '/no/such/place' }),
  method(source, { entry }) {
    const others = Object.values(source.system.operations).filter(({ path }) => path === entry.path)
    const method = methods.find((name) => others.every((other) => other.method !== name))
    return method === undefined ? undefined : { error: errorOf(source, 'method', entry), method }
  },
  found({ words }, { entry }) {
    const headers = entry.parameters.flatMap(({ in: place, name }) =>
      place === 'header' ? `header ${name}` : [],
    )
    const found = [...headers, ...pathParameters(entry)].findLast((parameter) => words.outside[parameter])
    const outside = found === undefined ? undefined : words.outside[found]
    if (found === undefined || !outside) return undefined
    const { value, error, release } = outside
    const input = found.startsWith('header ')
      ? { headers: { [found.slice('header '.length)]: value } }
      : { path: { [found]: value } }
    return { error, input, release }
  },
  accept(source, { entry }) {
    const hasBody = Object.entries(entry.responses).some(
      ([status, { content }]) => /^[23]/.test(status) && Object.keys(content).length > 0,
    )
    if ((!hasBody || answersAnything(source, entry)) && source.system.media.always === undefined)
      return undefined
    return {
      error: errorOf(source, 'accept', entry),
      input: { headers: { accept: source.words.unacceptable } },
    }
  },
  contentType(source, { entry }) {
    const { takes } = source.system.media
    const nonsense = 'text/x-nonsense'
    const declared = Object.keys(entry.body?.content ?? {})
    if (declared.length === 0 || declared.some((type) => takes(nonsense, type))) return undefined
    return { error: errorOf(source, 'contentType', entry), input: { contentType: nonsense } }
  },
  body(source, { entry }) {
    const hasForm = (type: string) =>
      type.endsWith('json') || codecFor(source.system.bodies, type) !== undefined
    // No form but plain text takes it.
    return Object.keys(entry.body?.content ?? {}).some(hasForm)
      ? { error: errorOf(source, 'body', entry), input: { rawBody: '{"a":' } }
      : undefined
  },
  parameters(source, { entry }) {
    const query = badQuery(source, entry)
    return query && { error: errorOf(source, 'parameters', entry), input: { query } }
  },
}

/** Whether some representation of its URL may have any media type. */
function answersAnything({ system }: Source, { method, path }: OperationEntry): boolean {
  return Object.values(system.operations)
    .filter((each) => each.method === method && each.path === path)
    .some(({ responses }) => Object.values(responses).some(({ content }) => content['*/*'] !== undefined))
}

/** The system's own error for a violation, as its value says. */
export function errorOf(
  { system }: Pick<Source, 'system'>,
  check: CheckName,
  { path }: { readonly path: string },
): string {
  return system.refuse({
    check,
    path,
    reason: 'It is wrong.',
    allowed: [],
    issues: [{ at: '', message: '' }],
  }).error
}

/** A query parameter with a value that its schema refuses. */
function badQuery({ system }: Source, { parameters }: OperationEntry): StepInput['query'] | undefined {
  for (const { name, in: place, schema } of parameters) {
    if (place !== 'query') continue
    const bad = 'no-such-value'
    if (system.validate(schema, bad).length > 0) return { [name]: bad }
  }
  return undefined
}

/** What a client sees of a check that was broken. */
export function refusalOf(drive: Drive, operation: string, check: CheckName, path: string): StepExpectation {
  const error = errorOf(drive, check, { path })
  return errorExpectation(drive.words, operation, error, drive.session.target.release)
}

/** A valid input with a violation over it; a malformed body is in the place of the good one. */
export function broken(valid: StepInput, { input = {} }: Violation): StepInput {
  if (input.rawBody === undefined) return over(valid, input)
  const { body: _, ...rest } = valid
  return over(rest, input)
}
