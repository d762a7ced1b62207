import { type Call, fire, type Realm, type WireStream } from '@standin/engine'
import { batchUid, sessionUid } from '../ids.ts'
import type { Batch, BatchData } from '../types.ts'
import { type CompletionOrder, completionOrder } from './completion-order.ts'
import { nextPlace, type Taken, take } from './response-cursor.ts'
import type { ResponseForm } from './response-form.ts'
import { requestAt, type SentRequests } from './sent-requests.ts'

/** Enough for the wire, and little beside what a batch holds, in characters. */
const pieceSize = 64 * 1024

const reasons = { success: 'Success', purged: 'ClientPurged', timeout: 'ClientTimeout' } as const

/** The responses of a batch, each handed out once it is done; the last record says how many there were, and why they end. */
export function responseStream(call: Call, form: ResponseForm): WireStream {
  const { realm, path, query } = call
  const uid = batchUid(path.sessionId, path.batchId)
  const wanted = Number(query.count ?? -1)
  const text = new TextEncoder()
  let count = 0
  let isOver = false
  let lastAt = call.at
  // Its own place, so that it goes forward whatever else happens to the batch.
  const first = realm.store.get(uid) as Batch | undefined
  let taken: Taken = { cursor: first?.data.cursor ?? 0, ahead: first?.data.ahead ?? [] }
  let known: { readonly sends: readonly SentRequests[]; readonly order: CompletionOrder } | undefined

  /** What was sent meanwhile changes the order; nothing else does. */
  function orderOf({ data: { sends } }: Batch): CompletionOrder {
    if (known?.sends !== sends) known = { sends, order: completionOrder(sends) }
    return known.order
  }

  function end(reason: string): Uint8Array {
    isOver = true
    return text.encode(form.end(count, reason))
  }

  function next(): Uint8Array | 'later' | 'end' {
    if (isOver) return 'end'
    const batch = realm.store.get(uid) as Batch | undefined
    if (!batch || batch.seq !== first?.seq) return end(reasons.purged)
    if (batch.state === 'disconnected') return end(reasons.timeout)
    const piece = pieceOf(orderOf(batch), timeOf(realm, batch), {
      call,
      form,
      taken,
      most: wanted < 0 ? Number.POSITIVE_INFINITY : wanted - count,
    })
    if (piece.places > 0) {
      count += piece.places
      lastAt = timeOf(realm, batch)
      taken = piece.taken
      fireTook(call, taken)
      return text.encode(piece.text)
    }
    if (count === wanted || (piece.isLast && isEnded(batch))) return end(reasons.success)
    return 'later'
  }

  return {
    next,
    deadline() {
      const { doneAt = lastAt, clientIdleTimeout = 0 } = (realm.store.get(uid)?.data ??
        {}) as Partial<BatchData>
      return Math.max(doneAt, lastAt) + clientIdleTimeout
    },
    expired: () => end(reasons.timeout),
  }
}

const isEnded = ({ state }: Batch) => ['ended', 'done', 'retrieving'].includes(state)

const timeOf = (realm: Realm, { root }: Batch) => realm.roots.at(realm.roots.get(root))

interface Piece {
  readonly text: string
  readonly places: number
  readonly taken: Taken
  /** Whether nothing that fits is still to be done. */
  readonly isLast: boolean
}

interface Asked {
  readonly call: Call
  readonly form: ResponseForm
  readonly taken: Taken
  readonly most: number
}

function pieceOf(order: CompletionOrder, now: number, { call, form, most, ...asked }: Asked): Piece {
  // .NET names an empty one when it wants all.
  const action = call.query.action === '' ? undefined : call.query.action
  const actionAt = (place: number) => {
    const found = order.at(place)
    return found && requestAt(found.sent.records, found.index).action
  }
  const fits = (place: number) => action === undefined || actionAt(place) === action
  let { taken } = asked
  let written = ''
  let places = 0
  let place = nextPlace(taken, order.count, fits)
  while (place !== undefined && places < most && written.length < pieceSize && order.doneAt(place) <= now) {
    const found = order.at(place)
    if (found) written += form.response(found.sent, found.index)
    taken = take(taken, place)
    places += 1
    place = nextPlace(taken, order.count, fits)
  }
  return { text: written, places, taken, isLast: place === undefined }
}

/** What was handed out is noted at once: a client that goes away has seen no more. */
function fireTook(call: Call, taken: Taken): void {
  const { realm, path } = call
  const parent = sessionUid(path.sessionId)
  fire(realm, {
    kind: 'batch',
    event: '.took',
    parent,
    id: String(path.batchId),
    call: { ...call, taken },
  })
}
