/** A media type as a header names it. */
export interface MediaType {
  /** `type/subtype` in lower case, without parameters. */
  readonly essence: string
  readonly quality: number
}

/** The media types of an Accept header, the most wanted first, in their order where equal; those refused last. */
export function parseAccept(header: string): readonly MediaType[] {
  return header
    .split(',')
    .map(parseMediaType)
    .filter((type) => type.essence !== '')
    .toSorted((a, b) => b.quality - a.quality)
}

export function parseMediaType(text: string): MediaType {
  const [essence = '', ...parameters] = text.split(';').map((part) => part.trim())
  const q = parameters.find((parameter) => /^q\s*=/i.test(parameter))
  const quality = q === undefined ? 1 : Number(q.slice(q.indexOf('=') + 1))
  return { essence: essence.toLowerCase(), quality: Number.isNaN(quality) ? 1 : quality }
}

/** Whether an asked media type stands for all, or for all of a type. */
export function isWildcardFor(asked: string, offered: string): boolean {
  if (asked === '*/*' || asked === '*') return true
  return asked.endsWith('/*') && offered.startsWith(asked.slice(0, -1))
}
