import { createRequire } from 'node:module'
import { join } from 'node:path'
import { StandinError } from '@standin/engine'

const name = '@pact-foundation/pact'

/** Where Pact's package lies: with the project in the folder or, else, with this one. */
export function findPactJs(folder: string): string {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(name)
    } catch {
      // Not there: the next.
    }
  }
  const [major = 0] = process.versions.node.split('.').map(Number)
  const wanted = major < 22 ? `${name}@16` : name
  throw new StandinError(
    'no-pact-js',
    `Verifying wants ${name}, which is not installed here.`,
    `Run npm install --save-dev ${wanted}`,
  )
}
