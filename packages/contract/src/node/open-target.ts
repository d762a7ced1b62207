import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Identity, StandinError, type System, type WireRequest } from '@standin/engine'
import type { Target } from '../target.ts'
import { createHttpTarget } from './http-target.ts'
import { readCa } from './read-ca.ts'
import { type IdentityEntry, parseTargetFile, type TargetFile } from './target-file.ts'

export interface OpenTargetOptions {
  readonly user: string
  readonly password: string
  /** Headers of the run's own identity, over the file's; with any, nobody logs in. */
  readonly headers: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** ms; the file's comes first. */
  readonly timeout: number
  readonly patience: number
  /** A PEM file with the CAs to trust, over the target file's. */
  readonly ca?: string
}

/** A target as its file says, read from `file`. */
export const openTargetFile = async (
  system: System,
  file: string,
  options: OpenTargetOptions,
): Promise<Target> => openTarget(system, await readTargetFile(file), dirname(file), options)

/** What a target's file says. Rejects with a StandinError when it is not there or wrong. */
export async function readTargetFile(file: string): Promise<TargetFile> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StandinError(
      'no-target-file',
      `The target file ${file} can't be read.`,
      'Check its path.',
      cause,
    )
  })
  return parseTargetFile(content, file)
}

/** A target as plain data says; `folder` is where its files are looked for. */
export async function openTarget(
  system: System,
  file: TargetFile,
  folder: string,
  options: OpenTargetOptions,
): Promise<Target> {
  const { timeout = options.timeout, patience = options.patience } = file
  const ca = options.ca ?? (file.tls ? resolve(folder, file.tls.ca) : undefined)
  const target = createHttpTarget(system, {
    url: file.url,
    user: options.user,
    password: options.password,
    timeout,
    patience,
    identities: await identitiesOf(file, options),
    cannot: { ...outside(system, file.operations), ...file.cannot },
    ...(file.release === undefined ? {} : { release: file.release }),
    ...(file.requestsPerSecond === undefined ? {} : { requestsPerSecond: file.requestsPerSecond }),
    ...(ca === undefined ? {} : { tls: { ca: await readCa(ca) } }),
  })
  const { paths, samples, concurrency } = file
  return {
    ...target,
    ...(samples ? { samples } : {}),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(paths ? { send: (request: WireRequest) => target.send(mapped(request, paths)) } : {}),
  }
}

/** What is not among the operations that may be called can't be done. */
function outside(
  system: System,
  operations: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  if (!operations) return {}
  const others = Object.keys(system.operations).filter((operation) => !operations.includes(operation))
  return Object.fromEntries(
    others.map((operation) => [operation, 'not among the operations of the target file']),
  )
}

function mapped(request: WireRequest, paths: Readonly<Record<string, string>>): WireRequest {
  const [from] = Object.keys(paths)
    .filter((each) => request.path.startsWith(each))
    .sort((a, b) => b.length - a.length)
  return from === undefined
    ? request
    : { ...request, path: `${paths[from]}${request.path.slice(from.length)}` }
}

async function identitiesOf(
  { identity, identities = {} }: TargetFile,
  { headers, variables }: OpenTargetOptions,
): Promise<Readonly<Record<string, Identity>>> {
  const others = Object.entries(identities).map(
    async ([name, entry]) => [name, await identityOf(entry)] as const,
  )
  const known = Object.fromEntries(await Promise.all(others))
  const own = identity ? await identityOf(identity) : { headers: {}, variables: {} }
  if (!identity && Object.keys(headers).length === 0) return known
  const self = { headers: { ...own.headers, ...headers }, variables: { ...own.variables, ...variables } }
  return { ...known, self }
}

async function identityOf({ headers = {}, command, variables = {} }: IdentityEntry): Promise<Identity> {
  const token = command === undefined ? '' : await tokenFrom(command)
  const filled = Object.entries(headers).map(([name, value]) => [name, value.replaceAll('{token}', token)])
  return { headers: Object.fromEntries(filled), variables }
}

/** The owner's own command, as a shell reads it. */
async function tokenFrom(command: string): Promise<string> {
  const run = promisify(execFile)
  const { stdout } = await run('sh', ['-c', command]).catch((cause: unknown) => {
    throw new StandinError(
      'no-token',
      `The command '${command}' gave no token.`,
      'Run it by hand and see.',
      cause,
    )
  })
  return stdout.trim()
}
