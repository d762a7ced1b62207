import type { Call, HandlerResult } from '@standin/engine'
import {
  formats as allFormats,
  informats as allInformats,
  type FormatEntry,
  findFormat,
} from '../data/formats.ts'
import { linksOf, media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { type Queryable, query } from '../queries.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'

interface Kind {
  readonly all: readonly FormatEntry[]
  readonly type: 'format' | 'informat'
  readonly name: string
  readonly missing: string
}

const formatKind: Kind = { all: allFormats, type: 'format', name: 'Formats', missing: 'formatNotFound' }
const informatKind: Kind = {
  all: allInformats,
  type: 'informat',
  name: 'Informats',
  missing: 'informatNotFound',
}

export const formats: Handlers = {
  getFormats: (call) => listOf(call, formatKind),
  getInformats: (call) => listOf(call, informatKind),
  getFormat: (call) => oneOf(call, formatKind, call.path.formatName),
  getInformat: (call) => oneOf(call, informatKind, call.path.informatName),
}

function listOf(call: Call, kind: Kind): HandlerResult {
  const found = query(kind.all, call.query, queryableOf(call, kind))
  if ('error' in found) return { refuse: found }
  const { items } = found
  const full = call.header['Accept-Item'] === `${media.format}+json`
  const render = (entry: FormatEntry) => (full ? bodyOf : summaryOf)(entry, kind, call)
  const collection = {
    name: kind.name,
    path: kindPath(kind, call),
    itemType: full ? media.format : media.formatSummary,
    total: items.length,
    render: (start: number, end: number) => items.slice(start, end).map(render),
    uncounted: true,
  } as const
  return collectionReply(collection, call.query, call.accept)
}

function oneOf(call: Call, kind: Kind, name: unknown): HandlerResult {
  const entry = findFormat(kind.all, name)
  if (!entry) return { refuse: { error: kind.missing, details: { id: name } } }
  return jsonReply(200, call.accept, bodyOf(entry, kind, call))
}

function queryableOf(call: Call, kind: Kind): Queryable<FormatEntry> {
  return {
    read: (entry, member) => Object.entries(bodyOf(entry, kind, call)).find(([name]) => name === member)?.[1],
    sortable: [],
    faults: 'server',
  }
}

const kindPath = ({ type }: Kind, { prefix, path }: Call): string =>
  `${prefix}/compute/sessions/${String(path.sessionId)}/${type}s`

function summaryOf({ name }: FormatEntry, kind: Kind, call: Call): object {
  const own = `${kindPath(kind, call)}/${encodeURIComponent(name)}`
  return { id: name, name, version: 1, links: linksOf(own, [{ rel: 'self', type: media.format }]) }
}

/** As the sample of getFormat has it; what its `defaultModifier` means is not known, and so it is not there. */
function bodyOf(entry: FormatEntry, kind: Kind, call: Call): object {
  const [defaultWidth, minimumWidth, maximumWidth] = entry.width
  return {
    ...summaryOf(entry, kind, call),
    formatType: kind.type,
    category: entry.category,
    justification: entry.justification,
    defaultWidth,
    minimumWidth,
    maximumWidth,
    defaultDecimals: 0,
    minimumDecimals: 0,
    maximumDecimals: entry.decimals,
  }
}
