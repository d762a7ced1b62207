import { rename, rm, writeFile } from 'node:fs/promises'
import { StandinError } from '@standin/engine'
import type { ShownWorld } from '../config/apply-config.ts'

/** What a harness has to know of a server that it started. */
export interface Ready {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** PEM of the CA to trust, where Standin made the certificate. */
  readonly ca?: string
  /** What the control API wants as `Authorization: Bearer …`. */
  readonly token?: string
  readonly systems: readonly string[]
  readonly worlds: readonly ShownWorld[]
}

/** Writes the file at once and whole: who waits for it never reads half of it. Rejects with a StandinError when it can't. */
export async function writeReadyFile(file: string, ready: Ready): Promise<void> {
  const half = `${file}.${ready.pid}`
  try {
    await writeFile(half, `${JSON.stringify(ready, undefined, 2)}\n`, { mode: 0o600 })
    await rename(half, file)
  } catch (cause) {
    throw new StandinError('no-file', `The file ${file} can't be written.`, 'Choose another file.', cause)
  }
}

/** The server is ready no more. */
export async function removeReadyFile(file: string): Promise<void> {
  await rm(file, { force: true })
}
