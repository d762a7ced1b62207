import { type Answer, type HeaderList, headerOf, httpDate, type WireReply } from '@standin/engine'

/**
 * The reply as it goes out: Date, the system's own headers, and the length, or chunks where it is not known yet; and
 * no body for HEAD.
 */
export function compose(reply: Answer, at: number, extra: HeaderList, head: boolean): WireReply {
  const body = typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body
  const sized: HeaderList = reply.stream
    ? [['transfer-encoding', 'chunked']]
    : [['content-length', String(body.length)]]
  const length = hasFraming(reply) ? [] : sized
  return {
    status: reply.status,
    ...(reply.reason === undefined ? {} : { reason: reply.reason }),
    headers: [...reply.headers, ...extra, ...length, ['date', httpDate(at)]],
    body: head ? new Uint8Array() : body,
  }
}

/** 204 and 304 have no length (RFC 9110, 8.6), nor has what is sent in chunks (RFC 9112, 6.2). */
function hasFraming(reply: WireReply): boolean {
  if (reply.status === 204 || reply.status === 304) return true
  return ['content-length', 'transfer-encoding'].some((name) => headerOf(reply, name) !== undefined)
}
