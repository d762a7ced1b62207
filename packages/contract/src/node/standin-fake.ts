import { StandinError, type WireRequest } from '@standin/engine'
import type { ServedFake } from '../fake-target.ts'
import { createHttpSend, type HttpOptions } from './http-send.ts'

const encoder = new TextEncoder()

/** How a running Standin at an address makes worlds; undefined when it is something else that answers there. */
export async function findStandin(
  options: HttpOptions,
  system: string,
): Promise<((settings: Readonly<Record<string, unknown>>) => Promise<ServedFake>) | undefined> {
  const { url } = options
  const send = createHttpSend({ ...options, url: new URL(url).origin })
  const health = await send(controlRequest('GET', '/health')).catch(() => undefined)
  if (health?.status !== 200 || !textOf(health.body).includes('"systems"')) return undefined

  const there = createHttpSend(options)
  const control = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const reply = await send(controlRequest(method, path, body))
    if (reply.status >= 300) throw refused(url, textOf(reply.body))
    return reply.status === 204 ? {} : JSON.parse(textOf(reply.body))
  }

  return async (settings) => {
    const world = await control('POST', '/worlds', { options: { [system]: { settings } } })
    return {
      // By header, so that links are the vendor's own.
      request: (request) => {
        const headers = { ...request.headers, 'x-standin-world': String(world.name) }
        return there({ ...request, headers })
      },
      advance: async (ms) => {
        await control('POST', `/worlds/${String(world.name)}/clock`, { advance: `${ms}ms` })
      },
      close: async () => {
        await control('DELETE', `/worlds/${String(world.name)}`)
      },
    }
  }
}

function controlRequest(method: string, path: string, body?: object): WireRequest {
  return {
    method,
    path: `/_standin${path}`,
    query: '',
    headers: { 'content-type': 'application/json' },
    body: encoder.encode(body === undefined ? '' : JSON.stringify(body)),
  }
}

const textOf = (body: Uint8Array | string) =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

function refused(url: string, answered: string): StandinError {
  return new StandinError(
    'control-refused',
    `The Standin at ${url} did not make a world: ${answered}`,
    'Use the version of Standin that runs there, or start this one.',
  )
}
