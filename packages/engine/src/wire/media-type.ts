/** `type/subtype` of a Content-Type or of one entry of an Accept header: in lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}
