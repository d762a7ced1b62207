import type { Call } from '@standin/engine'
import { engines as all, type Engine, findEngine } from '../data/engines.ts'
import { linksOf, media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { type Queryable, query } from '../queries.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'

const missing = (call: Call) =>
  ({ refuse: { error: 'engineNotFound', details: { id: call.path.engineName } } }) as const

/** Simple filters, as documented, and no order. */
const queryable: Queryable<Engine> = {
  read: (engine, member) => Object.entries(engine).find(([name]) => name === member)?.[1],
  sortable: [],
  faults: 'server',
}

export const engines: Handlers = {
  getEngines(call) {
    const found = query(all, call.query, queryable)
    if ('error' in found) return { refuse: found }
    const { items } = found
    const collection = {
      name: 'Engines',
      path: enginesPath(call),
      itemType: media.engine,
      total: items.length,
      render: (start: number, end: number) => items.slice(start, end).map((engine) => bodyOf(engine, call)),
    }
    return collectionReply(collection, call.query, call.accept)
  },
  getEngine(call) {
    const engine = findEngine(call.path.engineName)
    return engine ? jsonReply(200, call.accept, bodyOf(engine, call)) : missing(call)
  },
  /** A schema, as the sample of another service has it for the same engine; its options are not made up. */
  getEngineDefinition(call) {
    const engine = findEngine(call.path.engineName)
    if (!engine) return missing(call)
    const name = engine.name.toUpperCase()
    return jsonReply(200, call.accept, {
      $schema: 'http://json-schema.org/draft-04/schema#',
      title: name,
      type: 'object',
      additionalProperties: false,
      required: ['engineName'],
      properties: {
        engineName: { label: engine.nickname, type: 'string', default: name, enum: [name] },
      },
    })
  },
}

const enginesPath = ({ prefix, path }: Call): string =>
  `${prefix}/compute/sessions/${String(path.sessionId)}/engines`

/** As the sample of getEngine has it. */
function bodyOf({ name, nickname, legalName, licensed }: Engine, call: Call): object {
  const own = `${enginesPath(call)}/${name}`
  const [self, definition] = linksOf(own, [
    { rel: 'self', type: media.engine },
    { rel: 'definition', path: '/definition', type: media.schema },
  ])
  const up = link('GET', 'up', enginesPath(call), { type: media.collection, itemType: media.engine })
  const links = [self, up, definition]
  return {
    version: 1,
    name,
    nickname,
    legalName,
    licensed,
    hasDefinition: true,
    providerId: 'compute',
    links,
  }
}
