import type { Target } from '@standin/contract'
import { createHttpSend } from '@standin/contract/node'
import type { Identity } from '@standin/engine'
import { freezer } from '@standin/systems/freezer'
import type { RealFreezer } from './real-freezer.fixture.ts'

const release = '13'

const rolesOf: Readonly<Record<string, string>> = {
  tester: 'member,reader',
  admin: 'admin,member,reader',
  reader: 'reader',
}

/** What the real service is not or has not, so that nothing is promised of it. */
const cannot: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(freezer.operations)
      .filter(([, { tag }]) => tag === 'identity')
      .map(([operation]) => [operation, 'Keystone is another service, and none runs here']),
  ),
  listVersions: 'it announces a body and never sends it, so that no client reads the reply to its end',
}

/**
 * The real service as a target. Each promise has a project of its own, since nothing but a name makes one. Tokens say
 * themselves who asks; time passes by its clock, which nobody waits for.
 */
export function createRealFreezerTarget({ url, advance }: RealFreezer): Target {
  const send = createHttpSend({ url, timeout: 10_000 })
  let projects = 0
  const inProject = (project: string): Target => ({
    name: `freezer-api 13.0.0 at ${url}`,
    send,
    pass: async (ms) => {
      advance(ms)
    },
    patience: Number.POSITIVE_INFINITY,
    identify: async (who = 'tester') => identityOf(who === 'self' ? 'tester' : who, project),
    cannot,
    release,
    fresh: async (settings) => {
      const others = Object.entries(settings).filter(
        ([name, value]) => name !== 'release' || value !== release,
      )
      return others.length === 0 ? inProject(`project-${++projects}`) : undefined
    },
  })
  return inProject('project-0')
}

function identityOf(who: string, project: string): Identity {
  const roles = rolesOf[who]
  if (roles === undefined) return { headers: {}, variables: {} }
  const token = `${who}:${project}:${roles}`
  return { headers: { 'x-auth-token': token }, variables: { token, project_id: project } }
}
