import type { OperationEntry } from '@standin/engine'
import type { ControlOperation } from './control-call.ts'
import { operations } from './generated/operations.ts'

export interface MatchedOperation {
  readonly id: ControlOperation
  readonly entry: OperationEntry
  readonly path: Readonly<Record<string, string>>
}

const table = Object.entries(operations as Readonly<Record<ControlOperation, OperationEntry>>).flatMap(
  ([id, entry]) =>
    [entry.path, ...(entry.alsoAt ?? [])].map((path) => ({
      id: id as ControlOperation,
      entry,
      path,
      segments: path.split('/'),
    })),
)

/** The operation of a method and a path below the API's prefix. */
export function matchOperation(method: string, path: string): MatchedOperation | undefined {
  const sent = path.replace(/\/$/, '').split('/')
  const wanted = method === 'HEAD' ? 'GET' : method
  for (const { id, entry, segments } of table) {
    const values = entry.method === wanted ? valuesOf(segments, sent) : undefined
    if (values) return { id, entry, path: values }
  }
  return undefined
}

/** `GET /worlds`, … as a reader is told what there is. */
export const knownOperations = table.map(({ entry, path }) => `${entry.method} ${path}`).join(', ')

function valuesOf(
  segments: readonly string[],
  sent: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (segments.length !== sent.length) return undefined
  const values: Record<string, string> = {}
  for (const [at, segment] of segments.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    const value = sent[at] ?? ''
    if (name === undefined ? segment !== value : value === '') return undefined
    if (name !== undefined) values[name] = value
  }
  return values
}
