import { KeyObject, randomBytes, webcrypto } from 'node:crypto'
import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { StandinError } from '@standin/engine'
import { BitString, Integer, OctetString, Utf8String } from 'asn1js'
import {
  AltName,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  ExtKeyUsage,
  GeneralName,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs'
import { addressBytes } from './address-bytes.ts'

/** PEM texts. */
export interface MadeTls {
  readonly cert: string
  readonly key: string
  readonly ca: string
}

const day = 86_400_000
/** A client whose clock is slow by hours takes it too; browsers take 825 days at most. */
const [before, after] = [day, 364 * day]

/**
 * Makes a CA, and a certificate of its for a server with these names. The CA's key signs once and is forgotten, so that
 * trusting the CA trusts no other certificate. `now` is the wall's, ms: clients check with theirs, whatever the time
 * is in the worlds. Throws a StandinError for what can be nobody's name.
 */
export async function makeCertificate(names: readonly string[], now: number): Promise<MadeTls> {
  const altNames = names.map(generalName)
  const [root, server] = [await generateKeys(), await generateKeys()]
  const issuer = `Standin CA ${randomBytes(4).toString('hex')}`
  const validity = { notBefore: timeOf(now - before), notAfter: timeOf(now + after) }

  const ca = await blank({ issuer, subject: issuer, keys: root, ...validity })
  const caId = await ca.getKeyHash()
  ca.extensions = [
    extension('2.5.29.19', new BasicConstraints({ cA: true, pathLenConstraint: 0 }), 'critical'),
    extension('2.5.29.15', keyUsage(0b0000_0100), 'critical'),
    extension('2.5.29.14', octets(caId)),
  ]
  await ca.sign(root.privateKey, 'SHA-256')

  const leaf = await blank({ issuer, subject: names[0] ?? 'localhost', keys: server, ...validity })
  leaf.extensions = [
    extension('2.5.29.19', new BasicConstraints({ cA: false }), 'critical'),
    extension('2.5.29.15', keyUsage(0b1000_0000), 'critical'),
    extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.1'] })),
    extension('2.5.29.17', new AltName({ altNames })),
    extension('2.5.29.14', octets(await leaf.getKeyHash())),
    extension('2.5.29.35', new AuthorityKeyIdentifier({ keyIdentifier: octets(caId) })),
  ]
  await leaf.sign(root.privateKey, 'SHA-256')
  const key = KeyObject.from(server.privateKey).export({ type: 'pkcs8', format: 'pem' })
  return { cert: pemOf(leaf), key: String(key), ca: pemOf(ca) }
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
}

interface Blank {
  readonly issuer: string
  readonly subject: string
  readonly keys: webcrypto.CryptoKeyPair
  readonly notBefore: Time
  readonly notAfter: Time
}

/** A certificate of version 3 before its extensions and its signature. */
async function blank({ issuer, subject, keys, notBefore, notAfter }: Blank): Promise<Certificate> {
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: serial() }),
    issuer: commonName(issuer),
    subject: commonName(subject),
    notBefore,
    notAfter,
  })
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  return certificate
}

/** Positive, and as long as it looks: the first bit is 0 and the second is 1. */
function serial(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.buffer
}

function commonName(name: string): RelativeDistinguishedNames {
  const value = new Utf8String({ value: name })
  return new RelativeDistinguishedNames({
    typesAndValues: [new AttributeTypeAndValue({ type: '2.5.4.3', value })],
  })
}

/** RFC 5280 has years from 2050 on in the longer form. */
function timeOf(ms: number): Time {
  const value = new Date(ms)
  const type = value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime
  return new Time({ type, value })
}

interface Encodable {
  toBER(): ArrayBuffer
}

function extension(
  extnID: string,
  value: Encodable | { toSchema(): Encodable },
  critical?: 'critical',
): Extension {
  const encoded = 'toBER' in value ? value : value.toSchema()
  return new Extension({ extnID, critical: critical !== undefined, extnValue: encoded.toBER() })
}

const octets = (valueHex: ArrayBuffer) => new OctetString({ valueHex })

function keyUsage(bits: number): BitString {
  const unusedBits = 31 - Math.clz32(bits & -bits)
  return new BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits })
}

function generalName(name: string): GeneralName {
  if (isIP(name)) return new GeneralName({ type: 7, value: octets(addressBytes(name)) })
  const ascii = domainToASCII(name)
  if (/^(\*\.)?[\w-]+(\.[\w-]+)*$/.test(ascii)) return new GeneralName({ type: 2, value: ascii })
  throw new StandinError(
    'bad-name',
    `'${name}' is no name that a certificate can have.`,
    "Give host names or addresses, as 'head.example' or '192.0.2.7'.",
  )
}

function pemOf(certificate: Certificate): string {
  const base64 = Buffer.from(certificate.toSchema(true).toBER()).toString('base64')
  const lines = base64.match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
