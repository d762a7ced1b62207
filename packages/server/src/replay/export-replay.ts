import { type JournalExchange, type Noted, StandinError, toPlainJson, type World } from '@standin/engine'
import { type ReplayFile, type ReplayItem, type ReplayRequest, replayVersion } from './replay-file.ts'

/** Everything that happened in a world so far, as a file. Throws a StandinError when the journal has lost some of it. */
export function exportReplay(world: World): ReplayFile {
  const { journal, beginning, systems } = world
  if (journal.dropped > 0) throw lost(`${journal.dropped} entries`)
  const exchanges = journal.exchanges()
  const without = exchanges.find(({ request }) => request.body === undefined)
  if (without) throw lost(`the body of the request ${without.number}`)
  if (
    beginning.clock === 'real' ||
    journal.notes().some(({ note }) => note.kind === 'clock' && note.mode === 'real')
  )
    throw onTheWall()
  const { options, ...rest } = beginning
  const items = [...exchanges.map(requestOf), ...journal.notes().map((noted) => itemOf(noted, world))]
  return {
    standin: 'replay',
    version: replayVersion,
    secrets: journal.secrets,
    systems: systems.map(({ id }) => id),
    world: { ...rest, options: toPlainJson(options) },
    items: items.sort((a, b) => a.began - b.began),
  }
}

function requestOf(exchange: JournalExchange): ReplayRequest {
  const { began, ended, number, operation, origin, prefix, method, target, status, request, reply } = exchange
  return {
    kind: 'request',
    began,
    ended,
    number,
    ...(operation === undefined ? {} : { operation }),
    origin,
    prefix,
    request: {
      method,
      target,
      headers: request.headers,
      ...(request.body === undefined || request.body === '' ? {} : { body: request.body }),
      ...(request.cut ? { cut: true as const } : {}),
    },
    reply: {
      status,
      ...(reply.reason === undefined ? {} : { reason: reply.reason }),
      headers: reply.headers,
      ...(reply.body === undefined ? {} : { body: reply.body }),
      length: reply.length,
      ...(reply.broken ? { broken: reply.broken } : {}),
    },
  }
}

function itemOf({ moment: began, note }: Noted, { journal }: World): ReplayItem {
  if (note.kind === 'options') return { ...note, began, options: toPlainJson(note.options) }
  if (note.kind !== 'restore') return { ...note, began }
  if (journal.secrets === 'masked') throw withTokens()
  return { kind: 'restore', began, snapshot: toPlainJson(note.snapshot()) }
}

function lost(what: string): StandinError {
  return new StandinError(
    'journal-incomplete',
    `The journal has lost ${what}: what is left can not be run again from the beginning.`,
    'Give the world a larger journal: {"size": …, "bytes": …}.',
  )
}

function onTheWall(): StandinError {
  return new StandinError(
    'not-repeatable',
    "The world's clock followed the wall, which no replay can.",
    'Record in the clock mode auto or manual.',
  )
}

function withTokens(): StandinError {
  return new StandinError(
    'replay-needs-secrets',
    'The world was restored from a snapshot or forked, and a snapshot holds tokens in clear.',
    'Have the world keep secrets, by journal {"secrets": "kept"}, or record in a world that begins anew.',
  )
}
