import { StandinError, type WireReply, type WireRequest } from '@standin/engine'
import { type PlaceOfError, problemReply } from '../problem.ts'
import { aboutMember } from './about-member.ts'
import { clockRoutes } from './clock.ts'
import { type ControlOperation, type ControlRoutes, type ControlServices, statusOf } from './control-call.ts'
import { faultRoutes } from './faults.ts'
import { givenRoutes } from './givens.ts'
import { journalRoutes } from './journal.ts'
import { knownOperations, type MatchedOperation, matchOperation } from './match-operation.ts'
import { providerStateRoutes } from './provider-states.ts'
import { readBody } from './read-body.ts'
import { refuseForeign } from './refuse-foreign.ts'
import { serverRoutes } from './server.ts'
import { settingsRoutes } from './settings.ts'
import { snapshotRoutes } from './snapshots.ts'
import { worldRoutes } from './worlds.ts'

/** Where Standin's own API lies; everything else belongs to the systems. */
export const controlPrefix = '/_standin'

const routes: ControlRoutes<ControlOperation> = {
  ...serverRoutes,
  ...worldRoutes,
  ...snapshotRoutes,
  ...clockRoutes,
  ...faultRoutes,
  ...givenRoutes,
  ...settingsRoutes,
  ...journalRoutes,
  ...providerStateRoutes,
}

/** Answers a request to Standin's own API. */
export async function control(
  services: ControlServices,
  request: WireRequest,
  origin: string,
  arrivedAt?: string,
): Promise<WireReply> {
  const foreign = refuseForeign(request, services.access, arrivedAt)
  if (foreign) return foreign
  const matched = matchOperation(request.method, request.path.slice(controlPrefix.length))
  if (!matched) return notFound(request)
  const { worlds } = services
  const { world: name } = matched.path
  const world = name === undefined ? worlds.main : worlds.find(name)
  if (!world) return unknownWorld(name ?? '')
  const read = readBody(request, matched)
  if ('errors' in read) return badBody(matched, read.errors, origin)
  const { path } = matched
  const query = Object.fromEntries(new URLSearchParams(request.query))
  return guarded(() =>
    routes[matched.id]({ ...services, request, origin, path, query, body: read.body, world }),
  )
}

/** Misuse of the control API is a problem with a next step, whatever part of Standin found it. */
async function guarded(run: () => WireReply | Promise<WireReply>): Promise<WireReply> {
  try {
    return await run()
  } catch (cause) {
    if (!(cause instanceof StandinError)) throw cause
    return problem(statusOf[cause.code] ?? 400, cause.code, cause.message, cause.nextStep)
  }
}

async function badBody(
  { id, entry }: MatchedOperation,
  errors: readonly PlaceOfError[],
  origin: string,
): Promise<WireReply> {
  const where = `The whole schema is at the operation ${id} of ${origin}${controlPrefix}/openapi.json.`
  const [first] = errors
  if (!first) return problem(400, 'bad-body', 'The body is no JSON object.', `Send one. ${where}`)
  const detail = `The body of ${entry.method} ${entry.path} is wrong at '${first.pointer}': ${first.detail}`
  const meant = await aboutMember(entry.body?.content['application/json'] ?? '', first.pointer)
  return problem(400, 'bad-body', detail, meant === undefined ? where : `${meant}. ${where}`, errors)
}

export function unknownWorld(name: string): WireReply {
  return problem(
    404,
    'unknown-world',
    `There is no world '${name}'.`,
    'Make it by POST /_standin/worlds {"name": …}.',
  )
}

function notFound({ method, path }: WireRequest): WireReply {
  const detail = `Standin's own API has no ${method} ${path}.`
  return problem(404, 'no-control', detail, `It has ${knownOperations}.`)
}

function problem(
  status: number,
  code: string,
  detail: string,
  nextStep: string,
  errors?: readonly PlaceOfError[],
): WireReply {
  const title = code.replaceAll('-', ' ')
  return problemReply({ status, code, title, detail, nextStep, ...(errors ? { errors } : {}) })
}
