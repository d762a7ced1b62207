import type { JournalQuery } from '@standin/engine'
import { type ControlRoutes, jsonReply } from './control-call.ts'

/** What was asked and answered in a world. */
export const journalRoutes: ControlRoutes<'getJournal'> = {
  getJournal: ({ world: { journal }, query }) => {
    const { since, bodies, ...words } = query
    const asked: JournalQuery = { ...words, ...(since === undefined ? {} : { since: Number(since) }) }
    const items = bodies === 'true' ? journal.exchanges(asked) : journal.entries(asked)
    return jsonReply(200, { items, dropped: journal.dropped })
  },
}
