/** What a body is not, in a sentence of our own; it never leaves the codec. */
export class Malformed extends Error {
  override name = 'Malformed'
}
