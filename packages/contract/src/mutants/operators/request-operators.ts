import type { Handler, OperationEntry, System, WireReply } from '@standin/engine'
import { headerOf } from '@standin/engine'
import { changeCall } from '../change-call.ts'
import { withHeader } from '../change-reply.ts'
import type { Facts } from '../facts.ts'
import type { Exchanged, Sketch } from '../mutant.ts'

const built = ({ operations, handlers }: System): readonly (readonly [string, OperationEntry])[] =>
  Object.entries(operations).filter(([id]) => handlers[id])

function withHandler(system: System, id: string, change: (handler: Handler) => Handler): System {
  const handler = system.handlers[id]
  return handler ? { ...system, handlers: { ...system.handlers, [id]: change(handler) } } : system
}

/** Each number in a query that windows a list is taken for one more, and for one less. */
export function offByOne(system: System): readonly Sketch[] {
  return parametersOf(system, isWindow).flatMap(([id, name]) =>
    [1, -1].map((by) => ({
      where: `${id} ${name}${by > 0 ? '+1' : '−1'}`,
      touches: [`op:${id}`],
      mutate: (right: System) => ({ system: withHandler(right, id, (handler) => moved(handler, name, by)) }),
    })),
  )
}

type Parameter = OperationEntry['parameters'][number]

const isWindow = ({ name, in: place, schema }: Parameter) =>
  place === 'query' && JSON.stringify(schema).includes('integer') && !/wait|timeout/.test(name)

const isQuery = ({ in: place, required }: Parameter) => place === 'query' && !required

function parametersOf(
  system: System,
  which: (parameter: Parameter) => boolean,
): readonly (readonly [string, string])[] {
  return built(system).flatMap(([id, { parameters }]) =>
    parameters.filter(which).map(({ name }) => [id, name] as const),
  )
}

const moved =
  (handler: Handler, name: string, by: number): Handler =>
  (call) =>
    handler(changeCall(call, { query: { ...call.query, ...plus(call.query[name], name, by) } }))

const plus = (value: unknown, name: string, by: number) =>
  typeof value === 'number' ? { [name]: Math.max(0, value + by) } : {}

/** Each parameter that need not be there is ignored, checks and all. */
export function ignoredParameter(system: System, { read }: Facts): readonly Sketch[] {
  const looked = parametersOf(system, isQuery).filter(([id, name]) => read.has(`${id} ${name.toLowerCase()}`))
  return looked.map(([id, name]) => ({
    where: `${id} ${name}`,
    touches: [`op:${id}`],
    mutate: (right) => {
      const entry = right.operations[id]
      if (!entry) return { system: right }
      const parameters = entry.parameters.filter((each) => each.name !== name)
      return { system: { ...right, operations: { ...right.operations, [id]: { ...entry, parameters } } } }
    },
  }))
}

/** Each wait is over at once. */
export function lostWait(_: System, { waits }: Facts): readonly Sketch[] {
  return waits.map((id) => ({
    where: id,
    touches: [`op:${id}`],
    mutate: (right) => ({
      system: withHandler(right, id, (handler) => (call) => {
        const result = handler(call)
        return result instanceof Promise || !('wait' in result) ? result : result.wait.expired()
      }),
    }),
  }))
}

/** Each operation with an entity tag has the same one for a URL, whatever became of it. */
export function unchangedTag({ operations }: System, { replies }: Facts): readonly Sketch[] {
  const tagged = [...replies.values()].filter(
    ({ headers, operation }) => headers.has('etag') && operations[operation]?.method !== 'POST',
  )
  return [...new Set(tagged.map(({ operation }) => operation))].map((operation) => ({
    where: operation,
    touches: [`op:${operation}`],
    mutate: (system) => ({ system, alter: () => rememberingTags(operation) }),
  }))
}

function rememberingTags(wanted: string) {
  const tags = new Map<string, string>()
  return ({ operation, request, reply }: Exchanged): WireReply => {
    const tag = headerOf(reply, 'etag')
    if (operation !== wanted || tag === undefined || request.method === 'POST') return reply
    const first = tags.get(request.path) ?? tag
    tags.set(request.path, first)
    return withHeader(reply, 'etag', () => first)
  }
}

/** Each header of a request that the document names is ignored: preconditions, mostly. */
export function ignoredHeader(system: System, { read }: Facts): readonly Sketch[] {
  return built(system).flatMap(([id, { parameters }]) =>
    parameters
      .filter(({ in: place, name }) => place === 'header' && read.has(`${id} ${name.toLowerCase()}`))
      .map(({ name }) => ({
        where: `${id} ${name}`,
        touches: [`op:${id}`],
        mutate: (right: System) => ({
          system: withHandler(right, id, (handler) => (call) => {
            const { [name]: _, ...header } = call.header
            const { [name.toLowerCase()]: __, ...headers } = call.request.headers
            const request = { ...call.request, headers }
            return handler(changeCall(call, { header, request }))
          }),
        }),
      })),
  )
}

/** HEAD answers with another status, and with a header less. */
export function wrongHead(_: System, { promises, replies }: Facts): readonly Sketch[] {
  const asked = new Set(
    promises.flatMap(({ tokens }) => [...tokens].filter((token) => token.startsWith('head:'))),
  )
  const operations = [...new Set([...replies.values()].map(({ operation }) => operation))]
  return operations
    .filter((operation) => asked.has(`head:${operation}`))
    .flatMap((operation) => [
      onHead(operation, 'status', (reply) => ({ ...reply, status: reply.status === 200 ? 204 : 200 })),
      onHead(operation, 'content-type', (reply) => withHeader(reply, 'content-type', () => 'text/html')),
      onHead(operation, 'with a body', (reply) => ({ ...reply, body: 'not empty' })),
    ])
}

function onHead(operation: string, what: string, change: (reply: WireReply) => WireReply): Sketch {
  const isIt = (exchanged: Exchanged) =>
    exchanged.operation === operation && exchanged.request.method === 'HEAD'
  return {
    where: `${operation} ${what}`,
    touches: [`head:${operation}`],
    mutate: (system) => ({
      system,
      alter: () => (exchanged) => (isIt(exchanged) ? change(exchanged.reply) : exchanged.reply),
    }),
  }
}
