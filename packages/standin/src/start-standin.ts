import { type ListenOptions as ListenAt, startStandin as startServer } from '@standin/server/node'
import { type Standin, standinOf } from './create-standin.ts'
import { readOptions, type StandinOptions } from './read-options.ts'

/** With `port`, `host` and `tls` besides. */
export interface ListenOptions extends StandinOptions, Pick<ListenAt, 'port' | 'host' | 'tls'> {}

/** A fake server that listens. */
export interface ListeningStandin extends Standin {
  /** Without a trailing slash; https with `tls`. */
  readonly url: string
  readonly port: number
  /** PEM of the CA to trust, where Standin made the certificate: node takes it as `ca`, curl as `--cacert`. */
  readonly ca?: string
}

/**
 * Starts a fake server, on a free port unless one is named. Rejects with a StandinError when it can't listen there, or
 * for a system that there isn't.
 */
export async function startStandin(options: ListenOptions): Promise<ListeningStandin> {
  const { port: wanted, host, tls, ...others } = options
  const server = await startServer({
    ...(await readOptions(others)),
    ...(wanted === undefined ? {} : { port: wanted }),
    ...(host === undefined ? {} : { host }),
    ...(tls === undefined ? {} : { tls }),
  })
  const { url, port, ca } = server
  return { ...standinOf(server, server.close, url), url, port, ...(ca === undefined ? {} : { ca }) }
}
