import { sayEntry, type World } from '@standin/engine'

/** What was asked and answered in a world, a line each, for people. */
export function renderJournal({ name, journal }: Pick<World, 'name' | 'journal'>): string {
  const entries = journal.entries()
  const lost = journal.dropped > 0 ? `, and ${journal.dropped} before them` : ''
  const head = `The journal of the world ${name}: ${entries.length} requests${lost}`
  return [head, ...entries.map(sayEntry)].join('\n')
}
