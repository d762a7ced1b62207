/** A request as it came over the wire. Header names are in lower case; repeated ones are joined by `, `. */
export interface WireRequest {
  readonly method: string
  /** Percent-encoded as sent, without the query. */
  readonly path: string
  /** As sent, without the question mark; empty when there is none. */
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** The body is longer than the system takes, and was not read. */
  readonly cut?: true
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

/** What comes after the body of a reply, pulled piece by piece when there is room for it. */
export interface WireStream {
  /**
   * The next piece; `later` when there is none yet and something in the root has to happen first; `end` after the
   * last. It may move a cursor of its own: it is asked once per piece.
   */
  readonly next: () => Uint8Array | 'later' | 'end'
  /** In the root's time, epoch ms: until when `later` is waited for. Read anew at each wait. */
  readonly deadline: () => number
  /** The last piece where the deadline came first. */
  readonly expired: () => Uint8Array
}

/** The first value of a header of a reply, or undefined. */
export function headerOf(reply: WireReply, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return reply.headers.find(([key]) => key.toLowerCase() === wanted)?.[1]
}
