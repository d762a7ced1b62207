import { createFakeTarget, type Target, TargetSilence } from '@standin/contract'
import { findStandin, openTarget, openTargetFile, readCa } from '@standin/contract/node'
import { StandinError, type System } from '@standin/engine'
import { createStandin } from '@standin/server'

/** Where the promises are checked; without a URL or a file it is the fake itself, in process. */
export interface TargetChoice {
  readonly url?: string
  readonly target?: string
  readonly user: string
  readonly password: string
  readonly headers: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** ms */
  readonly timeout: number
  /** ms */
  readonly patience: number
  /** A PEM file with the CAs to trust. */
  readonly ca?: string
}

/** Opens the target. Throws a StandinError `unreachable` when nobody answers at its address. */
export async function openChosenTarget(system: System, choice: TargetChoice): Promise<Target> {
  if (choice.target !== undefined) return reached(await openTargetFile(system, choice.target, choice))
  if (choice.url === undefined) return fakeInProcess(system, { user: choice.user, password: choice.password })
  const { url, user, password, timeout, ca } = choice
  const target = await reached(await openTarget(system, { url }, '.', choice))
  const tls = ca === undefined ? {} : { tls: { ca: await readCa(ca) } }
  const ownIdentity = Object.keys(choice.headers).length > 0
  const serve = ownIdentity ? undefined : await findStandin({ url, timeout, ...tls }, system.id)
  return serve ? createFakeTarget(system, { serve, name: url, user, password }) : target
}

/** The fake itself, each promise in a world of its own. */
export function fakeInProcess(
  system: System,
  login: Partial<Pick<TargetChoice, 'user' | 'password'>> = {},
): Target {
  return createFakeTarget(system, {
    ...login,
    async serve(settings) {
      const standin = createStandin({ systems: [system], options: { [system.id]: { settings } } })
      return {
        request: standin.request,
        advance: async (ms) => standin.world.advance(ms),
        fired: () => [...standin.world.journal.rowCounts().keys()],
      }
    },
  })
}

/** Any answer will do, whatever it says: the promises look closer. */
export async function reached(target: Target): Promise<Target> {
  const request = { method: 'GET', path: '/', query: '', headers: {}, body: new Uint8Array() }
  const silence = await target.send(request).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(silence instanceof TargetSilence)) return target
  const nextStep = nextSteps[silence.did]
  if (nextStep === undefined) return target
  throw new StandinError('unreachable', `${target.name}: ${silence.message}.`, nextStep)
}

const nextSteps: Readonly<Partial<Record<TargetSilence['did'], string>>> = {
  refused: 'Start it, or correct the address.',
  untrusted: 'Name the file of its CA with --ca, or as "tls": {"ca": "ca.pem"} in the target file.',
}
