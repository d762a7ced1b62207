import { X509Certificate } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ChosenCertificate, chooseCertificate, type TlsOptions } from './choose-certificate.ts'

describe('a certificate that is made', () => {
  it.each([true, {}])('for %j names this machine and the host', async (options) => {
    const { cert, ca = '' } = await chooseCertificate(options, '192.0.2.7')
    const leaf = new X509Certificate(cert)
    expect(leaf.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, IP Address:192.0.2.7',
    )
    expect(leaf.verify(new X509Certificate(ca).publicKey)).toBe(true)
  })

  it('names what is asked for, and nothing twice', async () => {
    const { cert } = await chooseCertificate({ names: ['head', 'localhost'] }, 'localhost')
    expect(new X509Certificate(cert).subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:head',
    )
  })
})

describe("the author's own certificate", () => {
  let own: ChosenCertificate
  let another: ChosenCertificate
  beforeAll(async () => {
    own = await chooseCertificate(true, 'localhost')
    another = await chooseCertificate(true, 'localhost')
  })

  it('is served as it is, with no CA to show', async () => {
    const { cert, key } = own
    expect(await chooseCertificate({ cert, key }, 'elsewhere')).toEqual({ cert, key })
  })

  it.each<[string, () => unknown, RegExp]>([
    ['no key', () => ({ cert: own.cert }), /belong together; the key is missing/],
    ['no certificate', () => ({ key: own.key }), /belong together; the certificate is missing/],
    ['the key of another', () => ({ cert: own.cert, key: another.key }), /key does not belong/],
    ['a key that is none', () => ({ cert: own.cert, key: 'key.pem' }), /key can not be read/],
    ['a certificate that is none', () => ({ cert: own.key, key: own.key }), /certificate can not be read/],
  ])('is refused with %s', async (_, options, message) => {
    await expect(chooseCertificate(options() as Exclude<TlsOptions, false>, 'h')).rejects.toMatchObject({
      code: 'bad-certificate',
      message: expect.stringMatching(message),
      nextStep: expect.stringContaining('PEM'),
    })
  })
})
