import { type JournalQuery, StandinError } from '@standin/engine'
import { renderHar } from '../har/render-har.ts'
import { exportReplay } from '../replay/export-replay.ts'
import { type ControlCall, type ControlRoutes, jsonReply } from './control-call.ts'

/** What was asked and answered in a world. */
export const journalRoutes: ControlRoutes<'getJournal' | 'getHar' | 'getReplay'> = {
  getJournal: ({ world: { journal }, query }) => {
    const asked = queryOf(query)
    const items = query.bodies === 'true' ? journal.exchanges(asked) : journal.entries(asked)
    return jsonReply(200, { items, dropped: journal.dropped })
  },
  getHar: ({ world }) => jsonReply(200, renderHar(world)),
  getReplay: ({ world }) => jsonReply(200, exportReplay(world)),
}

const texts = ['system', 'operation', 'method', 'status', 'resource', 'fault'] as const
const others = ['since', 'bodies']

function queryOf(query: ControlCall['query']): JournalQuery {
  for (const name of Object.keys(query)) {
    if (![...texts, ...others].includes(name)) throw unknownWord(name)
  }
  const words = texts.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]))
  return { ...Object.fromEntries(words), ...sinceOf(query.since) }
}

function sinceOf(since: string | undefined): Pick<JournalQuery, 'since'> {
  if (since === undefined) return {}
  if (/^\d+$/.test(since)) return { since: Number(since) }
  throw new StandinError('bad-query', `'since' is '${since}'.`, 'Give the number of an entry.')
}

function unknownWord(name: string): StandinError {
  return new StandinError(
    'bad-query',
    `The journal can't be asked by '${name}'.`,
    `Ask by ${[...texts, ...others].join(', ')}.`,
  )
}
