/** A request as it came over the wire. Header names are in lower case; repeated ones are joined by `, `. */
export interface WireRequest {
  readonly method: string
  /** Percent-encoded as sent, without the query. */
  readonly path: string
  /** As sent, without the question mark; empty when there is none. */
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** A reply, built once and whole; nothing changes it afterwards. */
export interface WireReply {
  /** 100 to 999: some servers answer what fetch cannot say. */
  readonly status: number
  /** The reason phrase where the system has one of its own. */
  readonly reason?: string
  readonly headers: HeaderList
  readonly body: Uint8Array | string
}

/** The first value of a header of a reply, or undefined. */
export function headerOf(reply: WireReply, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return reply.headers.find(([key]) => key.toLowerCase() === wanted)?.[1]
}
