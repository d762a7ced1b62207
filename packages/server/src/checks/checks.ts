import type { CheckName, Refusal, Violation } from '@standin/engine'
import { callOf, type Exchange } from '../exchange.ts'
import { chooseByAccept, isAccepted, offersOf, thatTake } from '../negotiate/choose-representation.ts'
import { readBody } from '../read/body.ts'
import { readParameters } from '../read/parameters.ts'
import { findTooLarge } from './body-limit.ts'

/** What a check finds wrong, in plain words or as a wire error of the system; undefined lets the request pass. */
type Check = (exchange: Exchange) => Omit<Violation, 'check' | 'path'> | Refusal | undefined

/** The checks by name. Their order is the system's; each fills in what it finds out. */
const checks: Readonly<Record<CheckName, Check>> = {
  authenticated(exchange) {
    const { system, request, realm, root } = exchange
    if (exchange.operation && system.open.includes(exchange.operation.id)) return undefined
    const found = system.authenticate(request, realm, root)
    if ('error' in found) return found
    exchange.principal = found
    return undefined
  },
  route: ({ match }) => (match ? undefined : { reason: 'No operation has this path.' }),
  method({ match, candidates }) {
    if (!match || candidates.length > 0) return undefined
    return { reason: 'The path has no such method.', allowed: allowedMethods(match.route.methods.keys()) }
  },
  found: (exchange) => exchange.system.find(callOf(exchange)),
  accept(exchange) {
    const { candidates, request, system } = exchange
    const { always } = system.media
    if (always !== undefined) {
      exchange.media = always
      return isAccepted(always, request.headers.accept) ? undefined : notAcceptable([always])
    }
    const chosen = chooseByAccept(candidates, request.headers.accept, system.media)
    if (!chosen) return notAcceptable(candidates.flatMap(offersOf))
    exchange.operation = chosen.operation
    exchange.media = chosen.media
    return undefined
  },
  contentType(exchange) {
    const { candidates, request, system } = exchange
    if (request.body.length === 0 && !request.cut) return undefined
    const fitting = thatTake(candidates, request.headers['content-type'], system.media)
    const [first] = fitting
    if (!first) return { reason: 'The body has a media type that is not taken.', allowed: taken(exchange) }
    // What Accept chose stays, where it takes the body too.
    if (!fitting.some(({ id }) => id === exchange.operation?.id)) exchange.operation = first
    return undefined
  },
  body(exchange) {
    const { operation, request, system, realm } = exchange
    const tooLarge = findTooLarge(exchange)
    if (tooLarge) return tooLarge
    if (!operation?.entry.body) return undefined
    const contentType = request.headers['content-type']
    const { content } = operation.entry.body
    const body = readBody(request.body, contentType, content, system, realm.options.settings)
    if (body.kind === 'malformed') return { reason: body.reason }
    if (body.kind === 'none')
      return operation.entry.body.required ? { reason: 'The body is missing.' } : undefined
    exchange.body = body.value
    exchange.bodySchema = body.schema
    return undefined
  },
  parameters(exchange) {
    const { operation, match, request, system } = exchange
    if (!operation || !match) return undefined
    const sources = { path: match.path, query: request.query, headers: request.headers }
    const { issues, ...read } = readParameters(operation.entry, sources, system)
    Object.assign(exchange, read)
    return issues.length === 0 ? undefined : { reason: 'A parameter is not valid.', issues }
  },
  schema({ bodySchema, body, system }) {
    // Bytes are whatever they are.
    if (bodySchema === undefined || body instanceof Uint8Array) return undefined
    const issues = system.validate(bodySchema, body)
    return issues.length === 0 ? undefined : { reason: 'The body is not valid.', issues }
  },
  rules: (exchange) => exchange.system.rules[exchange.operation?.id ?? '']?.(callOf(exchange)),
}

/** The first check that fails, in the system's order, as a wire error of the system. */
export function findRefusal(exchange: Exchange): Refusal | undefined {
  for (const check of exchange.system.checks) {
    const wrong = checks[check](exchange)
    if (!wrong) continue
    if ('error' in wrong) return wrong
    return exchange.system.refuse({ check, path: exchange.request.path, ...wrong })
  }
  return undefined
}

const notAcceptable = (allowed: readonly string[]) => ({ reason: 'Nothing in Accept can be had.', allowed })

export function allowedMethods(methods: Iterable<string>): readonly string[] {
  const all = new Set(methods)
  if (all.has('GET')) all.add('HEAD')
  return [...all].sort()
}

function taken({ candidates }: Exchange): readonly string[] {
  return [...new Set(candidates.flatMap(({ entry }) => Object.keys(entry.body?.content ?? {})))]
}
