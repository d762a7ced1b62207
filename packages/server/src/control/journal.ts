import { type ControlRoutes, jsonReply } from './control-call.ts'

/** What was asked and answered in a world. */
export const journalRoutes: ControlRoutes<'getJournal'> = {
  getJournal: ({ world: { journal } }) =>
    jsonReply(200, { items: journal.entries(), dropped: journal.dropped }),
}
