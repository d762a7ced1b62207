import { StandinError } from '@standin/engine'
import type { ListeningStandin } from '@standin/server/node'
import type { Config } from './read-config.ts'

type Values = Readonly<Record<string, unknown>>

/** A world as the control API shows it. */
export interface ShownWorld {
  readonly name: string
  readonly baseUrl: string
  readonly port?: number
}

/**
 * Makes what a file says besides the main world, by the server's own API, which says what is wrong. Rejects with its
 * problem as a StandinError.
 */
export async function applyConfig(standin: ListeningStandin, config: Config): Promise<readonly ShownWorld[]> {
  await fill(standin, 'main', config, '')
  for (const [at, { faults, givens, ...world }] of (config.worlds ?? []).entries()) {
    await control(standin, 'POST', '/worlds', world, `/worlds/${at}`)
    await fill(standin, world.name, { faults, givens }, `/worlds/${at}`)
  }
  const { items } = (await control(standin, 'GET', '/worlds', undefined, '')) as {
    readonly items: readonly ShownWorld[]
  }
  return items
}

interface Filling {
  readonly faults?: unknown
  readonly givens?: readonly Values[] | undefined
}

async function fill(standin: ListeningStandin, world: string, { faults, givens = [] }: Filling, at: string) {
  // States are reached before anything goes wrong.
  for (const [index, given] of givens.entries())
    await control(standin, 'POST', `/worlds/${world}/givens`, given, `${at}/givens/${index}`)
  if (faults !== undefined) await control(standin, 'POST', `/worlds/${world}/faults`, faults, `${at}/faults`)
}

async function control(
  standin: ListeningStandin,
  method: string,
  path: string,
  body: unknown,
  at: string,
): Promise<unknown> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const wire = {
    method,
    path: `/_standin${path}`,
    query: '',
    headers: {},
    body: new TextEncoder().encode(text),
  }
  const reply = await standin.request(wire, standin.url)
  const value = JSON.parse(
    typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body),
  ) as Readonly<Record<string, string>>
  if (reply.status < 400) return value
  const { code = '', detail = '', nextStep = '' } = value
  throw new StandinError(code, `The config is wrong at '${at}': ${detail}`, nextStep)
}
