import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { StandinError } from '@standin/engine'

/** The PEM text of CAs to trust. Rejects with a StandinError when the file is not there, or holds no certificate. */
export async function readCa(file: string): Promise<string> {
  const pem = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StandinError('no-file', `The CA file ${file} can't be read.`, 'Check its path.', cause)
  })
  try {
    new X509Certificate(pem)
    return pem
  } catch (cause) {
    // Node trusts such a file without a word, and then believes nobody.
    throw new StandinError(
      'bad-ca',
      `The CA file ${file} holds no certificate.`,
      "Give a PEM file: it has a line '-----BEGIN CERTIFICATE-----'.",
      cause,
    )
  }
}
