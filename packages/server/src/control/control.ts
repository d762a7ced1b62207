import {
  type ClockMode,
  isoMillis,
  parseDuration,
  parseInstant,
  StandinError,
  type WireReply,
  type WireRequest,
  type World,
  type WorldOptions,
} from '@standin/engine'
import { problemReply } from '../problem.ts'
import type { Worlds } from '../worlds.ts'
import { refuseForeign } from './refuse-foreign.ts'

/** Where Standin's own API lies; everything else belongs to the systems. */
export const controlPrefix = '/_standin'

interface ControlCall {
  readonly worlds: Worlds
  readonly world: World | undefined
  readonly body: Readonly<Record<string, unknown>>
  readonly origin: string
}

type ControlRoute = (call: ControlCall) => WireReply

const json = (status: number, value: unknown): WireReply => ({
  status,
  headers: [['content-type', 'application/json']],
  body: JSON.stringify(value),
})

const routes: Readonly<Record<string, ControlRoute>> = {
  'GET /health': ({ worlds }) =>
    json(200, {
      status: 'ok',
      worlds: worlds.list().length,
      systems: worlds.main.systems.map(({ id }) => id),
    }),
  'GET /worlds': ({ worlds, origin }) =>
    json(200, { items: worlds.list().map((each) => shown(each, origin)) }),
  'POST /worlds': ({ worlds, body, origin }) => json(201, shown(worlds.create(worldOptions(body)), origin)),
  'DELETE /worlds/{world}': ({ worlds, world }) => {
    if (world && worlds.remove(world.name)) return { status: 204, headers: [], body: '' }
    return problem(409, 'main-world', 'The main world stays', 'Only worlds that were made can be deleted.')
  },
  'GET /worlds/{world}/clock': ({ world }) => json(200, clockOf(world)),
  'POST /worlds/{world}/clock': ({ world, body }) => {
    if (world) moveClock(world, body)
    return json(200, clockOf(world))
  },
  'GET /worlds/{world}/journal': ({ world }) =>
    json(200, { items: world?.journal.entries() ?? [], dropped: world?.journal.dropped ?? 0 }),
}

/** Answers a request to Standin's own API. */
export function control(worlds: Worlds, request: WireRequest, origin: string): WireReply {
  const foreign = refuseForeign(request)
  if (foreign) return foreign
  const path = request.path.slice(controlPrefix.length).replace(/\/$/, '')
  const name = /^\/worlds\/([^/]+)/.exec(path)?.[1]
  // No decoding: a world's name has no letter that needs it.
  const world = name === undefined ? undefined : worlds.find(name)
  const template = name === undefined ? path : path.replace(/^\/worlds\/[^/]+/, '/worlds/{world}')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const route = routes[`${method} ${template}`]
  if (!route) return notFound(request)
  if (name !== undefined && !world) return unknownWorld(name)
  return guarded(() => route({ worlds, world, body: bodyOf(request), origin }))
}

/** Misuse of the control API is a problem with a next step, whatever part of Standin found it. */
function guarded(run: () => WireReply): WireReply {
  try {
    return run()
  } catch (cause) {
    if (!(cause instanceof StandinError)) throw cause
    return problem(400, cause.code, cause.message, cause.nextStep)
  }
}

function bodyOf(request: WireRequest): Readonly<Record<string, unknown>> {
  if (request.body.length === 0) return {}
  const value = parsed(new TextDecoder().decode(request.body))
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new StandinError('bad-body', 'The body is no JSON object.', 'Send one, or no body at all.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function worldOptions(body: Readonly<Record<string, unknown>>): WorldOptions {
  const { name, seed, clock, startAt, options } = body
  return {
    ...(name === undefined ? {} : { name: String(name) }),
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(clock === undefined ? {} : { clock: modeOf(clock) }),
    ...(startAt === undefined ? {} : { startAt: instantOf(startAt) }),
    ...(options === undefined ? {} : { options: optionsOf(options) }),
  }
}

function moveClock(world: World, body: Readonly<Record<string, unknown>>): void {
  const { mode, speed, advance } = body
  const change = {
    ...(mode === undefined ? {} : { mode: modeOf(mode) }),
    ...(speed === undefined ? {} : { speed: speedOf(speed) }),
  }
  const ms = advance === undefined ? undefined : durationOf(advance)
  world.clock.set(change)
  world.advance(ms ?? 0)
}

/** Per system: its settings, durations, profile and auth. */
function optionsOf(value: unknown): NonNullable<WorldOptions['options']> {
  const isObject = (each: unknown): each is object =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
  if (isObject(value) && Object.values(value).every(isObject)) return { ...value }
  throw new StandinError(
    'bad-options',
    'The options of a world are no objects by system.',
    'Write {"options": {"sas-compute": {"settings": {…}, "durations": {…}}}}.',
  )
}

const modes: readonly string[] = ['auto', 'manual', 'real']

function modeOf(value: unknown): ClockMode {
  if (typeof value === 'string' && modes.includes(value)) return value as ClockMode
  throw new StandinError(
    'bad-clock-mode',
    `'${String(value)}' is no clock mode.`,
    `Use one of ${modes.join(', ')}.`,
  )
}

function speedOf(value: unknown): number {
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return value
  throw new StandinError(
    'bad-speed',
    `'${String(value)}' is no speed.`,
    'Use a number above zero; 1 is wall time.',
  )
}

function durationOf(value: unknown): number {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined
  if (ms !== undefined) return ms
  throw new StandinError(
    'bad-duration',
    `'${String(value)}' is no duration to advance by.`,
    "Write it as 'PT5S', '5s' or '250ms'. A clock never goes back.",
  )
}

function instantOf(value: unknown): number {
  const at = typeof value === 'string' ? parseInstant(value) : undefined
  if (at !== undefined) return at
  throw new StandinError(
    'bad-instant',
    `'${String(value)}' is no instant.`,
    "Write it as '2036-01-01T00:00:00Z'.",
  )
}

function shown(world: World, origin: string): object {
  const { name, seed, clock } = world
  return { name, seed, clock: clock.mode, baseUrl: name === 'main' ? origin : `${origin}/_w/${name}` }
}

function clockOf(world: World | undefined): object {
  if (!world) return {}
  const { mode, speed, startAt } = world.clock
  return { mode, speed, now: isoMillis(startAt + world.clock.drift()), waiting: world.holds.size }
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
  const known = Object.keys(routes).join(', ')
  return problem(404, 'no-control', `Standin's own API has no ${method} ${path}.`, `It has ${known}.`)
}

function problem(status: number, code: string, detail: string, nextStep: string): WireReply {
  return problemReply({ status, code, title: code.replaceAll('-', ' '), detail, nextStep })
}
