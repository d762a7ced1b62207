import { type ListWords, member } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { takeFrom } from '../read-reply.ts'
import type { Exchange } from '../run-session.ts'
import { byDocument, type Draft, derivedPromise, type Source } from './derived-promise.ts'
import type { Drive } from './drive.ts'
import { over } from './operations.ts'

/** One law of lists, for a list. */
interface Law {
  readonly title: string
  /** Only for lists that have what it is about. */
  readonly needs?: 'count' | 'echoes' | 'links' | 'of'
  readonly check: (drive: Drive, list: List) => Promise<void>
}

interface List {
  readonly operation: string
  readonly words: ListWords
}

/** What holds for every list that pages, whatever is in it. */
export function derivePaging(source: Source): readonly Promised[] {
  return Object.entries(source.words.lists)
    .filter(([operation]) => source.system.handlers[operation])
    .flatMap(([operation, words]) =>
      laws
        .filter(({ needs }) => needs === undefined || words[needs] !== undefined)
        .map((law) => derivedPromise(source, draftOf(law, { operation, words }))),
    )
}

function draftOf({ title, check }: Law, list: List): Draft {
  return {
    suite: 'paging',
    title: `${list.operation}: ${title}`,
    tier: 'complete',
    evidence: byDocument,
    given: list.words.given,
    operations: [list.operation],
    check: (drive) => check(drive, list),
  }
}

/** More than any given makes. */
const plenty = 1000
/** How far a long list is paged through. */
const farEnough = 12

const laws: readonly Law[] = [
  { title: 'pages of one are the whole, in its order and without overlap', check: pagesAreTheWhole(1) },
  { title: 'pages of two are the whole, in its order and without overlap', check: pagesAreTheWhole(2) },
  { title: 'a page beyond the end is empty', check: beyondTheEnd },
  { title: 'the first page is what comes without a start', check: startsAtZero },
  { title: 'the count is that of the whole, whatever the page', needs: 'count', check: countsTheWhole },
  { title: 'a page repeats its window', needs: 'echoes', check: repeatsTheWindow },
  { title: 'links lead from page to page, and end with the last', needs: 'links', check: linksLead },
  { title: 'an item is as it is when it is read', needs: 'of', check: itemsAreRead },
]

async function page(
  drive: Drive,
  { operation, words }: List,
  start?: number,
  limit?: number,
): Promise<Exchange> {
  const query = {
    ...(start === undefined ? {} : { [words.start]: start }),
    ...(limit === undefined ? {} : { [words.limit]: limit }),
  }
  return drive.expects(
    operation,
    over(words.input, { query }),
    { status: 200 },
    `the page ${start ?? ''}+${limit ?? ''}`,
  )
}

function itemsIn(drive: Drive, { words }: List, exchange: Exchange): readonly unknown[] {
  const items = takeFrom(exchange.read, member(words.items))
  if (Array.isArray(items)) return items
  return drive.breaks(exchange, 'the items', { pointer: words.items, expected: 'a list', actual: items })
}

const idIn = (list: List, item: unknown) =>
  takeFrom({ json: item } as Exchange['read'], member(list.words.id))

async function wholeOf(drive: Drive, list: List): Promise<readonly unknown[]> {
  const exchange = await page(drive, list, 0, plenty)
  const items = itemsIn(drive, list, exchange)
  if (items.length < 3)
    drive.breaks(exchange, 'the whole', {
      pointer: list.words.items,
      expected: 'three items at least',
      actual: items.length,
    })
  return items
}

function pagesAreTheWhole(size: number): Law['check'] {
  return async (drive, list) => {
    const whole = (await wholeOf(drive, list)).map((item) => idIn(list, item))
    for (let start = 0; start < Math.min(whole.length, farEnough); start += size) {
      const exchange = await page(drive, list, start, size)
      const ids = itemsIn(drive, list, exchange).map((item) => idIn(list, item))
      drive.same(exchange, `the page from ${start}`, whole.slice(start, start + size), ids)
    }
  }
}

async function beyondTheEnd(drive: Drive, list: List): Promise<void> {
  const whole = await wholeOf(drive, list)
  for (const start of [whole.length, whole.length + 5]) {
    const exchange = await page(drive, list, start, 2)
    drive.same(exchange, `the page from ${start}`, [], itemsIn(drive, list, exchange))
  }
}

async function startsAtZero(drive: Drive, list: List): Promise<void> {
  const whole = (await wholeOf(drive, list)).map((item) => idIn(list, item))
  const exchange = await page(drive, list, undefined, 2)
  const ids = itemsIn(drive, list, exchange).map((item) => idIn(list, item))
  drive.same(exchange, 'without a start', whole.slice(0, 2), ids)
}

async function countsTheWhole(drive: Drive, list: List): Promise<void> {
  const whole = await wholeOf(drive, list)
  for (const [start, limit] of [
    [0, 1],
    [1, 1],
    [whole.length, 1],
    [0, plenty],
  ] as const) {
    const exchange = await page(drive, list, start, limit)
    const count = takeFrom(exchange.read, member(list.words.count ?? ''))
    drive.same(exchange, `the count at ${start}`, whole.length, count)
  }
}

async function repeatsTheWindow(drive: Drive, list: List): Promise<void> {
  const { echoes = { start: '', limit: '' } } = list.words
  const read = async (start?: number, limit?: number) => {
    const exchange = await page(drive, list, start, limit)
    return { exchange, window: [echoes.start, echoes.limit].map((at) => takeFrom(exchange.read, member(at))) }
  }
  const asked = await read(1, 2)
  drive.same(asked.exchange, 'the window that was asked for', [1, 2], asked.window)
  const usual = await read()
  drive.same(usual.exchange, 'the usual window', defaultsOf(drive, list), usual.window)
}

function defaultsOf({ system }: Drive, { operation, words }: List): readonly unknown[] {
  const { parameters = [] } = system.operations[operation] ?? {}
  return [words.start, words.limit].map((name) => {
    const schema = parameters.find((each) => each.name === name)?.schema
    return typeof schema === 'object' && 'default' in schema ? schema.default : 0
  })
}

interface PageLink {
  readonly rel: string
  readonly href: string
}

/** The window that a link names, or undefined when the page has no such link. */
function windowOf({ words }: List, { read }: Exchange, rel: string): readonly (string | null)[] | undefined {
  const links = takeFrom(read, member(words.links ?? '')) as readonly PageLink[] | undefined
  const href = links?.find((each) => each.rel === rel)?.href
  if (href === undefined) return undefined
  const query = new URLSearchParams(href.split('?')[1])
  return [query.get(words.start), query.get(words.limit)]
}

async function linksLead(drive: Drive, list: List): Promise<void> {
  const { length } = await wholeOf(drive, list)
  for (const start of [0, 1, length - 1]) {
    const exchange = await page(drive, list, start, 1)
    const next = start + 1 < length ? [String(start + 1), '1'] : undefined
    const previous = start > 0 ? [String(start - 1), '1'] : undefined
    const found = { self: windowOf(list, exchange, 'self'), next: windowOf(list, exchange, 'next') }
    drive.same(exchange, `the links at ${start}`, { self: [String(start), '1'], next }, found)
    drive.same(exchange, `the link back at ${start}`, previous, windowOf(list, exchange, 'prev'))
  }
}

async function itemsAreRead(drive: Drive, list: List): Promise<void> {
  const { kind = '', shows = [] } = list.words.of ?? {}
  const thing = drive.words.things[kind]
  const whole = await wholeOf(drive, list)
  if (!thing) return
  for (const item of whole.slice(0, 3)) {
    const exchange = await drive.expects(
      thing.read,
      { path: { [thing.id]: idIn(list, item) } },
      { status: 200 },
    )
    const part = (value: unknown) => shows.map((name) => (value as Readonly<Record<string, unknown>>)[name])
    drive.same(exchange, 'the item as it is read', part(item), part(exchange.read.json))
  }
}
