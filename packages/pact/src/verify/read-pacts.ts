import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { StandinError } from '@standin/engine'
import { type PactDocument, parsePact } from './pact-document.ts'

export interface PactSource {
  readonly file: string
  readonly pact: PactDocument
}

/** The pacts in files and folders, in the order in which they are named. Throws a StandinError for what is missing. */
export async function readPacts(paths: readonly string[]): Promise<readonly PactSource[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat()
  return Promise.all(
    files.map(async (file) => ({ file, pact: parsePact(await readFile(file, 'utf8'), file) })),
  )
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    const nextStep = 'Check its path; files, folders and the address of a broker will do.'
    throw new StandinError('no-pact', `There is no ${path}.`, nextStep, cause)
  })
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).toSorted()
  if (names.length > 0) return names.map((name) => join(path, name))
  throw new StandinError(
    'no-pact',
    `The folder ${path} has no .json file.`,
    'Run the consumer tests that write it.',
  )
}
