import {
  type Call,
  fire,
  type HandlerResult,
  type HandlersOf,
  offsetPage,
  type Resource,
  type Settled,
  satisfies,
  settle,
  shownState,
} from '@standin/engine'
import type { operations } from './generated/types.ts'
import { etagOf } from './kettle.machine.ts'
import { kettleBody, kettleReply } from './wire.ts'

export const handlers: HandlersOf<operations> = {
  createKettle: (call) => event(call as Call, 'createKettle'),
  deleteKettle: (call) => event(call as Call, 'deleteKettle', call.path.kettleId),
  switchKettle: (call) => event(call as Call, `switchKettle#${call.query.value}`, call.path.kettleId),
  listKettles(call) {
    const { start = 0, limit = 10, filter } = call.query
    const all = call.realm.store.children(null, 'kettle').filter((kettle) => hasName(kettle, filter))
    const page = offsetPage({ start, limit }, all.length)
    const items = all.slice(page.start, page.end).map((kettle) => {
      settle(call.realm, kettle.root)
      const now = call.realm.store.get(kettle.uid) ?? kettle
      return kettleBody(now, shownState(call.realm, now), call.origin + call.prefix)
    })
    const body = JSON.stringify({ items, start, limit, count: all.length })
    return { status: 200, headers: [['content-type', 'application/json']], body }
  },
  getKettle(call) {
    const { wait = 0 } = call.query
    const known = call.header['If-None-Match']
    const show = () => shown(call as Call, known)
    const isKnown = () => isAs(find(call as Call), known)
    if (wait === 0 || !isKnown()) return show()
    const deadline = call.at + wait * 1000
    return { wait: { deadline, ready: () => (isKnown() ? undefined : show()), expired: show } }
  },
  getKettleAsText(call) {
    const kettle = find(call as Call)
    if (!kettle) return { refuse: { error: 'noKettle' } }
    const body = `a ${shownState(call.realm, kettle)} kettle`
    return { status: 200, headers: [['content-type', 'text/plain']], body }
  },
}

function isAs(kettle: Resource | undefined, known: string | undefined): boolean {
  return kettle !== undefined && etagOf(kettle) === known
}

/** The kettle as it is now, 304 when the client knows it, or that it is gone. */
function shown(call: Call, known: string | undefined): Settled {
  const kettle = find(call)
  if (!kettle) return { refuse: { error: 'noKettle' } }
  if (known !== etagOf(kettle))
    return kettleReply(200, kettle, shownState(call.realm, kettle), call.origin + call.prefix)
  return { status: 304, headers: [['etag', etagOf(kettle)]], body: '' }
}

function find(call: Call): Resource | undefined {
  return call.realm.store.get(`kettle:${call.path.kettleId}`)
}

function hasName(kettle: Resource, wanted: string | undefined): boolean {
  if (wanted === undefined) return true
  const data = kettle.data as Readonly<Record<string, unknown>>
  return satisfies({ op: 'contains', member: 'name', value: wanted }, (member) => data[member])
}

function event(call: Call, name: string, id?: string): HandlerResult {
  const target = id === undefined ? {} : { id }
  const fired = fire(call.realm, { kind: 'kettle', event: name, parent: null, call, ...target })
  if (fired.outcome === 'missing') return { refuse: { error: 'noKettle' } }
  if (fired.outcome === 'refused') return { refuse: { error: fired.error } }
  return fired.reply ?? { status: 204, headers: [], body: '' }
}
