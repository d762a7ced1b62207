import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { shellQuote } from '@standin/contract'
import { StandinError } from '@standin/engine'
import type { TlsOptions } from '@standin/server/node'
import { type Command, Option } from 'commander'

/** What `start` is told of HTTPS; each of them alone asks for it. */
export interface TlsFlags {
  readonly tls?: true
  readonly tlsName?: readonly string[]
  readonly caOut?: string
  readonly cert?: string
  readonly key?: string
}

export function withTlsOptions(command: Command): Command {
  const also = (name: string, before: readonly string[] = []) => [...before, name]
  return command
    .option('--tls', 'serves https, with a certificate that a CA made at the start signs')
    .addOption(
      new Option(
        '--tls-name <name>',
        'a further name of this server; may be repeated, implies --tls',
      ).argParser(also),
    )
    .option('--ca-out <file>', 'writes the PEM of that CA, for clients to trust; implies --tls')
    .option('--cert <file>', 'your own certificate as PEM, instead; implies --tls, needs --key')
    .option('--key <file>', 'its private key as PEM')
}

/** What the flags amount to. Rejects with a StandinError for those that exclude each other, and for a missing file. */
export async function readTls({ tls, tlsName, caOut, cert, key }: TlsFlags): Promise<TlsOptions> {
  if (cert === undefined && key === undefined) {
    if (tlsName) return { names: tlsName }
    return tls ?? caOut !== undefined
  }
  if (cert === undefined || key === undefined)
    throw clash(
      `${cert === undefined ? '--key' : '--cert'} is given alone.`,
      'Give --cert and --key together.',
    )
  if (caOut !== undefined || tlsName) {
    const other = caOut === undefined ? '--tls-name' : '--ca-out'
    throw clash(`${other} is for a certificate that Standin makes.`, 'Leave it out, or --cert and --key.')
  }
  return { cert: await readPem(cert), key: await readPem(key) }
}

/** Writes the CA where it was asked for. Rejects with a StandinError when it can't. */
export async function writeCa(ca: string | undefined, { caOut }: TlsFlags): Promise<void> {
  if (ca === undefined || caOut === undefined) return
  await writeFile(caOut, ca).catch((cause: unknown) => {
    throw new StandinError('no-file', `The CA can't be written to ${caOut}.`, 'Choose another file.', cause)
  })
}

/** How clients get to trust the server: a line for the reader, and what curl has to be told. */
export function trustOf({ url }: { readonly url: string }, { caOut, cert }: TlsFlags) {
  if (!url.startsWith('https:')) return { lines: [], curl: 'curl' }
  if (cert !== undefined) return { lines: [`  certificate: ${resolve(cert)}`], curl: 'curl -k' }
  if (caOut === undefined) {
    const hint =
      '  CA: not kept; --ca-out <file> writes it for clients to trust, and -k lets curl trust anyone'
    return { lines: [hint], curl: 'curl -k' }
  }
  const file = shellQuote(resolve(caOut))
  return { lines: [`  CA: ${file}; for node: NODE_EXTRA_CA_CERTS=${file}`], curl: `curl --cacert ${file}` }
}

async function readPem(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StandinError('no-file', `The file ${file} can't be read.`, 'Check its path.', cause)
  })
}

function clash(message: string, nextStep: string): StandinError {
  return new StandinError('bad-options', message, nextStep)
}
