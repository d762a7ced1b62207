import { createPrivateKey, X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeCertificate } from './make-certificate.ts'

const now = 1_904_281_689_000 // 2030-05-06T07:08:09Z
const names = ['localhost', '127.0.0.1', '::1', 'head.example', '*.käse.example', 'fe80::1:2']

async function made(at = now) {
  const { cert, key, ca } = await makeCertificate(names, at)
  return { leaf: new X509Certificate(cert), key: createPrivateKey(key), root: new X509Certificate(ca) }
}

describe('a certificate that is made', () => {
  it('is signed by a CA that may sign nothing but such', async () => {
    const { leaf, root } = await made()
    expect([root.ca, leaf.ca]).toEqual([true, false])
    expect(root.verify(root.publicKey)).toBe(true)
    expect(leaf.verify(root.publicKey)).toBe(true)
    expect(leaf.checkIssued(root)).toBe(true)
    expect(leaf.subject).toBe('CN=localhost')
  })

  it('has a key of its own, on the curve that all clients know', async () => {
    const { leaf, key, root } = await made()
    expect(leaf.checkPrivateKey(key)).toBe(true)
    expect(root.checkPrivateKey(key)).toBe(false)
    expect(key.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
  })

  it('is for its names, as a server', async () => {
    const { leaf } = await made()
    for (const name of ['localhost', 'head.example', 'a.xn--kse-qla.example'])
      expect(leaf.checkHost(name)).toBeTruthy()
    for (const address of ['127.0.0.1', '::1', 'fe80::1:2']) expect(leaf.checkIP(address)).toBe(address)
    expect(leaf.checkHost('elsewhere.example')).toBeUndefined()
    expect(leaf.checkIP('192.0.2.1')).toBeUndefined()
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
  })

  it('holds since a day ago and for less than a year', async () => {
    const { leaf, root } = await made()
    for (const certificate of [leaf, root]) {
      expect(certificate.validFrom).toBe('May  5 07:08:09 2030 GMT')
      expect(certificate.validTo).toBe('May  5 07:08:09 2031 GMT')
    }
  })

  it('holds, too, when two digits no longer say the year', async () => {
    const { leaf } = await made(2_524_521_600_000)
    expect(leaf.validFrom).toBe('Dec 30 00:00:00 2049 GMT')
    expect(leaf.validTo).toBe('Dec 30 00:00:00 2050 GMT')
  })

  it('has a positive number, and is another each time', async () => {
    const [one, other] = [await made(), await made()]
    for (const { leaf, root } of [one, other])
      for (const { serialNumber } of [leaf, root]) expect(serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/)
    expect(one.leaf.serialNumber).not.toBe(other.leaf.serialNumber)
    expect(one.root.subject).not.toBe(other.root.subject)
    expect(one.leaf.verify(other.root.publicKey)).toBe(false)
  })
})

it.each(['', 'two words', 'head.example:9090', 'https://head.example', 'a..b', '*', 'a.*.b'])(
  "'%s' can be nobody's name",
  async (name) => {
    await expect(makeCertificate([name], now)).rejects.toMatchObject({
      code: 'bad-name',
      message: expect.stringContaining(`'${name}'`),
    })
  },
)
