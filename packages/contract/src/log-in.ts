import { type Identity, StandinError, type System } from '@standin/engine'
import { createRunSession } from './run-session.ts'
import { runSteps } from './run-steps.ts'
import type { Target } from './target.ts'

/** Logs in as the system's clients do. Throws a StandinError when the target refuses. */
export async function logIn(
  system: System,
  target: Target,
  user: string,
  password: string,
): Promise<Identity> {
  const { steps, identity } = system.contract.login(user, password)
  const anonymous = { ...target, identify: async () => nobody }
  const done = await runSteps(createRunSession(system, anonymous), steps, {}, 'given')
  if ('failure' in done) throw refused(user, String(done.failure.mismatch.actual))
  return identity(done.kept)
}

const nobody: Identity = { headers: {}, variables: {} }

function refused(user: string, answered: string): StandinError {
  return new StandinError(
    'login-refused',
    `The target did not log '${user}' in: ${answered}.`,
    'Give another user with --user and --password, or an identity in the target file.',
  )
}
