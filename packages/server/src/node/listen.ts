import { createStandin, type Standin, type StandinOptions } from '../app.ts'
import { nodeAdapter } from './adapter.ts'
import { chooseCertificate, type TlsOptions } from './choose-certificate.ts'
import { createPorts } from './create-ports.ts'
import { openListener } from './open-listener.ts'
import { createOutside } from './outside.ts'
import { wall } from './wall.ts'

export interface ListenOptions extends StandinOptions {
  /** 0 takes a free one. Default 0. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /**
   * HTTPS, with a certificate of the author's own or with one that Standin makes: for a year, by the wall's clock and
   * not by a world's, since clients check it with theirs. Default false.
   */
  readonly tls?: TlsOptions
}

/** A fake server that listens. */
export interface ListeningStandin extends Standin {
  /** Without a trailing slash; https with `tls`. */
  readonly url: string
  readonly port: number
  /** PEM of the CA to trust, where Standin made the certificate: node takes it as `ca`, curl as `--cacert`. */
  readonly ca?: string
  /** Ends held waits, lets running requests finish, and closes. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a fake server on a port. Rejects with a StandinError when it can't listen there, or not with that certificate. */
export async function startStandin(options: ListenOptions): Promise<ListeningStandin> {
  const { host = '127.0.0.1', tls } = options
  const certificate = tls ? await chooseCertificate(tls, host) : undefined
  const ports = createPorts((world, port) =>
    openListener({
      app: standin.app(nodeAdapter, { world: world.name }),
      port,
      host,
      certificate,
      release: () => world.holds.release(),
    }),
  )
  const standin = createStandin({ wall, outside: createOutside(), ports, ...options })
  const app = standin.app(nodeAdapter)
  const { release } = standin
  const listener = await openListener({ app, port: options.port ?? 0, host, certificate, release })

  async function close(): Promise<void> {
    await Promise.all([listener.close(), ports.closeAll()])
  }

  const { port } = listener
  const named = placeToAsk(host, options.control?.addresses)
  const url = `${certificate ? 'https' : 'http'}://${named.includes(':') ? `[${named}]` : named}:${port}`
  const { ca } = certificate ?? {}
  return { ...standin, url, port, ...(ca === undefined ? {} : { ca }), close, [Symbol.asyncDispose]: close }
}

const loopback: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

/** All addresses are none that a client could ask at, and Standin's own API does not answer to such a name. */
function placeToAsk(host: string, controlAddresses: readonly string[] = []): string {
  const own = loopback[host]
  return own === undefined ? host : (controlAddresses[0] ?? own)
}
