import type { OperationEntry, StepInput } from '@standin/engine'
import type { Source } from './derived-promise.ts'

/** An operation that is built, with its name. */
export interface BuiltOperation {
  readonly id: string
  readonly entry: OperationEntry
}

/** Operations that have a handler: what is declared and not built answers 501 on the fake, and is promised nothing. */
export function builtOperations({ system }: Source): readonly BuiltOperation[] {
  return Object.entries(system.operations)
    .filter(([id]) => system.handlers[id])
    .map(([id, entry]) => ({ id, entry }))
}

/** Those of them whose valid call is known. */
export function exampleOperations(source: Source): readonly BuiltOperation[] {
  return builtOperations(source).filter(({ id }) => source.words.examples[id])
}

/** The one status of success, 304 apart. */
export function successOf({ responses }: OperationEntry): number {
  const statuses = Object.keys(responses).map(Number)
  return statuses.find((status) => status >= 200 && status < 400 && status !== 304) ?? 200
}

/** The names of the parameters in a path. */
export function pathParameters({ path }: OperationEntry): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
}

/** The name of a header or query parameter of an operation, however it is spelled. */
export function hasParameter({ parameters }: OperationEntry, name: string): boolean {
  return parameters.some((each) => each.name.toLowerCase() === name.toLowerCase())
}

/** One input over another: path, query and headers member by member, the rest whole. */
export function over(below: StepInput, above: StepInput): StepInput {
  return {
    ...below,
    ...above,
    ...merged('path', below, above),
    ...merged('query', below, above),
    ...merged('headers', below, above),
  }
}

function merged(part: 'path' | 'query' | 'headers', below: StepInput, above: StepInput): StepInput {
  return below[part] || above[part] ? { [part]: { ...below[part], ...above[part] } } : {}
}

/** An input without one of its headers. */
export function withoutHeader(input: StepInput, name: string): StepInput {
  const headers = Object.entries(input.headers ?? {}).filter(
    ([each]) => each.toLowerCase() !== name.toLowerCase(),
  )
  return { ...input, headers: Object.fromEntries(headers) }
}
