import { essenceOf } from '../wire/media-type.ts'

/** A body as a value of its schema, or why it is none, in words that no runtime chose. */
export type BodyReading = { readonly value: unknown } | { readonly malformed: string }

/** Reads and writes bodies of a media type as the same values that JSON has, so that one schema serves both. */
export interface BodyCodec {
  /** A body as a value of its schema. Settings are the world's for this system; none are its defaults. */
  read(bytes: Uint8Array, schema: string, settings: Readonly<Record<string, unknown>>): BodyReading
  /** A value of the schema as text. One that breaks the schema is written as far as there is a form for it. */
  write(value: unknown, schema: string): string
  /** The value of any body of the system, found by what the body says itself; undefined when it is none. */
  show(text: string): unknown
}

/** Codecs by media type, in lower case and without parameters. */
export type BodyCodecs = Readonly<Record<string, BodyCodec>>

/** The codec for a Content-Type; JSON, forms and text have none. */
export function codecFor(bodies: BodyCodecs | undefined, contentType: string | undefined) {
  return bodies === undefined || contentType === undefined ? undefined : bodies[essenceOf(contentType)]
}
