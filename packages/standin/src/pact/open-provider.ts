import { dirname, resolve } from 'node:path'
import { openTarget, readTargetFile, type TargetFile } from '@standin/contract/node'
import type { System } from '@standin/engine'
import { createTargetProvider, type PactProvider } from '@standin/pact'
import { createClient, type StandinClient } from '../client/create-client.ts'
import { startStandin } from '../start-standin.ts'
import { reached, type TargetChoice } from '../verify/open-target.ts'
import { trusting } from './fetch-trusting.ts'
import { createStandinProvider } from './standin-provider.ts'

/** Where pacts are verified; without a URL or a file it is the fake itself, which is started for it. */
export async function openProvider(system: System, choice: TargetChoice): Promise<PactProvider> {
  if (choice.target !== undefined)
    return atTarget(system, await readTargetFile(choice.target), choice.target, choice)
  if (choice.url === undefined) return startedHere(system)
  const { url, ca } = choice
  const client = createClient(new URL(url).origin, await trusting(url, choice))
  // Who brings a login of his own wants it used, and no world made.
  const isOwnLogin = Object.keys(choice.headers).length > 0
  if (!isOwnLogin && (await isStandin(client, system))) {
    return createStandinProvider(system, client, { name: url, ...(ca === undefined ? {} : { ca }) })
  }
  return atTarget(system, { url }, '.', choice)
}

/** Anything else at the address answers otherwise, or not at all. */
const isStandin = (client: StandinClient, { id }: System) =>
  client.health().then(
    ({ systems = [] }) => systems.includes(id),
    () => false,
  )

async function startedHere(system: System): Promise<PactProvider> {
  const standin = await startStandin({ systems: [system] })
  const provider = await createStandinProvider(system, createClient(standin.url), { name: 'the fake' })
  return { ...provider, close: () => standin.close() }
}

async function atTarget(
  system: System,
  file: TargetFile,
  place: string,
  choice: TargetChoice,
): Promise<PactProvider> {
  const folder = dirname(place)
  const target = await reached(await openTarget(system, file, folder, choice))
  const ca = choice.ca ?? (file.tls ? resolve(folder, file.tls.ca) : undefined)
  // For ids that clients choose: a real system may never forget them.
  const run = Date.now().toString(36)
  return createTargetProvider(system, target, { url: file.url, run, ...(ca === undefined ? {} : { ca }) })
}
