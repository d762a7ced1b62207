import type { Answer, Call, Refusal, Resource } from '@standin/engine'
import { propertyList } from './renderings/named-values.ts'
import { namesIn } from './renderings/property-table.ts'
import type { Properties } from './types.ts'
import { valueReply } from './wire.ts'

type Read = (
  resource: Resource,
  names: readonly string[],
) => { readonly values: Properties } | { readonly unknown: string }

/**
 * Some of a list, as many as `RowsPerRead` asks for and one at least; where there are more, two headers say where the
 * next read goes on (pages of the lists).
 */
export function pageReply(
  call: Call,
  all: readonly Resource[],
  read: Read,
  { known, usual }: { readonly known: Readonly<Record<string, unknown>>; readonly usual: readonly string[] },
): Answer | { readonly refuse: Refusal } {
  const names = namesIn(call.query.Properties as string | undefined, usual)
  const unknown = names.find((name) => !Object.hasOwn(known, name))
  if (unknown !== undefined) return { refuse: { error: 'unknownProperty', details: { values: [unknown] } } }
  const start = readQueryId(call.query.QueryId as string | undefined)
  if (start === undefined) return { refuse: { error: 'badQueryId' } }
  const end = start + Math.max(1, Number(call.query.RowsPerRead ?? 10))
  const objects = all.slice(start, end).map((resource) => {
    const found = read(resource, names)
    return { Properties: propertyList('values' in found ? found.values : {}) }
  })
  const more =
    end < all.length
      ? ([
          ['x-ms-continuation-QueryId', queryId(end)],
          ['x-ms-continuation-CurrentObjectNumber', String(end)],
        ] as const)
      : []
  return { ...valueReply(call, 200, 'ArrayOfObject', objects, more), reads: all.map(({ root }) => root) }
}

/** Opaque to clients, so that none depends on what it holds. */
const queryId = (start: number) => `q${start.toString(36)}z`

function readQueryId(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return 0
  const start = /^q([0-9a-z]{1,6})z$/.exec(text)?.[1]
  return start === undefined ? undefined : Number.parseInt(start, 36)
}
