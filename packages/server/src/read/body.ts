import type { BodyCodec, ContentEntry, System } from '@standin/engine'
import { parseMediaType } from '../negotiate/media-type.ts'
import { parseMultipart } from './multipart.ts'

export type ReadBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: unknown; readonly schema: string }
  | { readonly kind: 'malformed'; readonly reason: string }

type Settings = Readonly<Record<string, unknown>>

/** A request's body as its media type says: JSON, a form, text, what the system has a codec for, or bytes. */
export function readBody(
  bytes: Uint8Array,
  contentType: string | undefined,
  content: ContentEntry,
  { media: rules, bodies = {} }: Pick<System, 'media' | 'bodies'>,
  settings: Settings,
): ReadBody {
  if (bytes.length === 0) return { kind: 'none' }
  const sent = contentType === undefined ? rules.assumed : parseMediaType(contentType).essence
  const declared = Object.keys(content).find((type) => sent !== undefined && rules.takes(sent, type))
  const [media = '', schema = ''] = declared === undefined ? [] : [declared, content[declared]]
  if (isJson(media)) return parseJson(bytes, schema)
  const codec = bodies[media]
  if (codec) return readCoded(codec, bytes, schema, settings)
  if (media === 'application/x-www-form-urlencoded') {
    return { kind: 'value', value: Object.fromEntries(new URLSearchParams(decode(bytes))), schema }
  }
  if (media === 'multipart/form-data') return readMultipart(decode(bytes), contentType ?? '', schema)
  return { kind: 'value', value: media.startsWith('text/') ? decode(bytes) : bytes, schema }
}

const isJson = (media: string) => media === 'application/json' || media.endsWith('+json')
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function readCoded(codec: BodyCodec, bytes: Uint8Array, schema: string, settings: Settings): ReadBody {
  const read = codec.read(bytes, schema, settings)
  if ('malformed' in read) return { kind: 'malformed', reason: read.malformed }
  return { kind: 'value', value: read.value, schema }
}

function readMultipart(text: string, contentType: string, schema: string): ReadBody {
  const value = parseMultipart(text, contentType)
  return value
    ? { kind: 'value', value, schema }
    : { kind: 'malformed', reason: 'The body is no multipart form.' }
}

function parseJson(bytes: Uint8Array, schema: string): ReadBody {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { kind: 'value', value: JSON.parse(text), schema }
  } catch {
    // The runtime's own words differ between versions and would break the promise of the same bytes.
    return { kind: 'malformed', reason: 'The body is not well-formed JSON.' }
  }
}
