import { readFile } from 'node:fs/promises'
import { StandinError } from '@standin/engine'
import { findErrors } from '@standin/server'
import { parse } from 'yaml'
import { configSchema } from './config-schema.ts'

type Values = Readonly<Record<string, unknown>>

export interface ConfigWorld extends Values {
  readonly name: string
  readonly faults?: unknown
  readonly givens?: readonly Values[]
}

/** What the file of `standin start --config` says, valid by `configSchema`. */
export interface Config {
  readonly systems?: readonly string[]
  readonly port?: number
  readonly host?: string
  readonly log?: 'pretty' | 'json' | 'silent'
  readonly cors?: readonly string[]
  readonly controlHost?: string
  readonly allowHosts?: readonly string[]
  readonly seed?: string | number
  readonly clock?: 'auto' | 'manual' | 'real'
  readonly speed?: number
  readonly startAt?: string
  readonly options?: Readonly<Record<string, Values>>
  readonly faults?: unknown
  readonly givens?: readonly Values[]
  readonly worlds?: readonly ConfigWorld[]
}

/** Reads a file in YAML or JSON. Rejects with a StandinError that says where it is wrong. */
export async function readConfig(file: string): Promise<Config> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StandinError('no-file', `The file ${file} can't be read.`, 'Check its path.', cause)
  })
  return parseConfig(text, file)
}

export function parseConfig(text: string, file: string): Config {
  const value = parsed(text, file) ?? {}
  const [first] = findErrors(configSchema, value)
  if (!first) return value as Config
  throw new StandinError(
    'bad-config',
    `The file ${file} is wrong at '${first.pointer}': ${first.detail}.`,
    "Its JSON Schema is standin/config.schema.json, for editors too: '# yaml-language-server: $schema=…'.",
  )
}

/** Every JSON document is one of YAML. */
function parsed(text: string, file: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    const [line] = String((cause as Error).message).split('\n')
    throw new StandinError('bad-config', `The file ${file} is no YAML: ${line}`, 'Mend it there.', cause)
  }
}
