import { type HeaderList, isoMillis, type JournalExchange, type World } from '@standin/engine'

/** A journal as HTTP Archive 1.2, for the tools that read it; times are virtual. Masked secrets stay masked. */
export function renderHar({ journal, name }: Pick<World, 'journal' | 'name'>): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'standin', version: '1' },
      pages: [],
      entries: journal.exchanges().map(entryOf),
      comment: `The journal of the world '${name}'`,
    },
  }
}

function entryOf(exchange: JournalExchange): object {
  const { at, operation, system, rows, faults = [] } = exchange
  const struck = faults.length === 0 ? '' : `; faults: ${faults.map((fault) => fault.name).join(', ')}`
  return {
    startedDateTime: isoMillis(at),
    time: 0,
    request: requestOf(exchange),
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: `${system} ${operation ?? 'no operation'}${rows.length === 0 ? '' : `; rows: ${rows.join(', ')}`}${struck}`,
  }
}

function requestOf({ method, origin, prefix, target, request }: JournalExchange): object {
  const { headers, body, length } = request
  const query = target.includes('?') ? target.slice(target.indexOf('?') + 1) : ''
  const list = Object.entries(headers)
  const text =
    typeof body === 'string' ? { text: body } : body ? { text: body.base64, comment: 'base64' } : { text: '' }
  return {
    method,
    url: `${origin}${prefix}${target}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairsOf(list),
    queryString: pairsOf([...new URLSearchParams(query)]),
    ...(length === 0 ? {} : { postData: { mimeType: headerIn(list, 'content-type'), ...text } }),
    headersSize: -1,
    bodySize: length,
  }
}

function responseOf({ status, reply }: JournalExchange): object {
  const { reason = '', headers, body, length } = reply
  const text =
    typeof body === 'string' ? { text: body } : body ? { text: body.base64, encoding: 'base64' } : {}
  return {
    status,
    statusText: reason,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairsOf(headers),
    content: { size: length, mimeType: headerIn(headers, 'content-type'), ...text },
    redirectURL: headerIn(headers, 'location'),
    headersSize: -1,
    bodySize: length,
    ...(reply.broken
      ? { comment: `broken off: ${reply.broken.how} after ${String(reply.broken.after)}` }
      : {}),
  }
}

const pairsOf = (list: HeaderList) => list.map(([name, value]) => ({ name, value }))

const headerIn = (list: HeaderList, wanted: string) =>
  list.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? ''
