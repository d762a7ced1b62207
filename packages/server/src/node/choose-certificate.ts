import { createPrivateKey, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { StandinError } from '@standin/engine'
import { wall } from './wall.ts'

/** The author's own certificate with its private key, both as PEM texts. */
export interface OwnCertificate {
  /** Those of intermediate CAs may follow it. */
  readonly cert: string
  readonly key: string
  readonly names?: never
}

/** A certificate that a CA signs which is made at the start. */
export interface MadeCertificate {
  /** Host names and addresses besides localhost, 127.0.0.1, ::1 and where it listens. */
  readonly names?: readonly string[]
  readonly cert?: never
  readonly key?: never
}

/** `true` is `{}`, and `false` is plain HTTP. */
export type TlsOptions = boolean | OwnCertificate | MadeCertificate

export interface ChosenCertificate {
  readonly cert: string
  readonly key: string
  /** PEM of the CA that was made. */
  readonly ca?: string
}

/**
 * The certificate to serve with on a host. What is made here once may be the own one of several servers, so that their
 * clients trust one CA. Rejects with a StandinError when it or its key can't be used.
 */
export async function chooseCertificate(
  options: Exclude<TlsOptions, false>,
  host: string,
): Promise<ChosenCertificate> {
  const tls = options === true ? {} : options
  if ('cert' in tls || 'key' in tls) return checked(tls.cert, tls.key)
  // Whoever needs none of it need not load it.
  const { makeCertificate } = await import('./make-certificate.ts')
  const all = new Set(['localhost', '127.0.0.1', '::1', host, ...(tls.names ?? [])])
  return makeCertificate([...all], wall.now())
}

function checked(cert = '', key = ''): ChosenCertificate {
  const certificate = parsed('certificate', cert, () => new X509Certificate(cert))
  const privateKey = parsed('key', key, () => createPrivateKey(key))
  if (!certificate.checkPrivateKey(privateKey)) throw unusable('The key does not belong to the certificate.')
  try {
    createSecureContext({ cert, key })
  } catch (cause) {
    throw unusable('The certificate can not be served.', cause)
  }
  return { cert, key }
}

function parsed<T>(what: 'certificate' | 'key', pem: string, parse: () => T): T {
  if (pem === '') throw unusable(`A certificate and its key belong together; the ${what} is missing.`)
  try {
    return parse()
  } catch (cause) {
    throw unusable(`The ${what} can not be read.`, cause)
  }
}

function unusable(message: string, cause?: unknown): StandinError {
  const nextStep =
    'Give both as PEM, the key without a passphrase, or none for a certificate that Standin makes.'
  return new StandinError('bad-certificate', message, nextStep, cause)
}
