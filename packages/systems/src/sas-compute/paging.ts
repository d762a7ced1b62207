import { type Answer, type OffsetPage, offsetPage, type Params } from '@standin/engine'
import { type Link, media } from './links.ts'
import { jsonReply } from './wire.ts'

/** A collection as one request sees it. */
export interface Collection {
  /** The envelope's name, as `Current Jobs`. */
  readonly name: string
  /** Root-relative, with the world's prefix. */
  readonly path: string
  /** Without `+json`. */
  readonly itemType: string
  readonly total: number
  /** Renders the items from position `start` to before `end`. */
  readonly render: (start: number, end: number) => readonly object[]
  /** Where `up` leads; some collections have none. */
  readonly up?: Link
  /** POST here makes an item of this type. */
  readonly createType?: string
  /** The first page of a directory does not lead to itself (13.22). */
  readonly noFirstOnFirst?: true
  /** The measured contexts give no count unless the page holds everything (F16). */
  readonly countOnlyWhole?: true
  /** Formats are never counted, and so no page of them knows the last one (sample of getFormats). */
  readonly uncounted?: true
}

/** The page that a request asks for, in the vendor's envelope. */
export function collectionReply(collection: Collection, query: Params, accept: string): Answer {
  const page = offsetPage({ start: Number(query.start), limit: Number(query.limit) }, collection.total)
  const whole = page.start === 0 && page.end >= page.count
  const body = {
    version: 2,
    name: collection.name,
    accept: collection.itemType,
    start: page.start,
    limit: page.limit,
    ...(collection.uncounted ? {} : { count: collection.countOnlyWhole && !whole ? null : page.count }),
    items: collection.render(page.start, page.end),
    links: pageLinks(collection, page, query),
  }
  return jsonReply(200, accept, body)
}

/**
 * Relations by the page's position (F51): one page of one has `self` and `collection` alone, as in the vendor's
 * samples; otherwise `first`, `prev` after the first page, and `next` and `last` before the last one.
 */
function pageLinks(collection: Collection, page: OffsetPage, query: Params): readonly Link[] {
  const { path, itemType, up, createType, uncounted, noFirstOnFirst } = collection
  const types = { type: media.collection, itemType }
  const at = (rel: string, window: { start: number; limit: number }) =>
    link('GET', rel, `${path}?${pageQuery(window, query)}`, types)
  const several = page.previous !== undefined || page.next !== undefined
  return [
    at('self', page),
    link('GET', 'collection', path, types),
    ...(several && !(noFirstOnFirst && page.start === 0) ? [at('first', page.first)] : []),
    ...(page.previous ? [at('prev', page.previous)] : []),
    ...(page.next ? [at('next', page.next), ...(uncounted ? [] : [at('last', page.last)])] : []),
    ...(up ? [up] : []),
    ...(createType ? [link('POST', 'create', path, { type: createType })] : []),
  ]
}

/** Links keep what else the request asked for, encoded as a form is: `+` for a blank, parentheses escaped (F15). */
function pageQuery({ start, limit }: { start: number; limit: number }, query: Params): string {
  const asked = kept.filter((name) => query[name] !== undefined)
  const same = asked.map((name): [string, string] => [name, String(query[name])])
  return new URLSearchParams([['start', String(start)], ['limit', String(limit)], ...same]).toString()
}

/** What a neighbouring page must be asked for alike. */
const kept = [
  'filter',
  'sortBy',
  'type',
  'where',
  'format',
  'includeIndex',
  'includeColumnNames',
  'formatMissingValues',
]

export function link(method: string, rel: string, href: string, types: Partial<Link> = {}): Link {
  return { method, rel, href, uri: href, ...types }
}
