/**
 * @typedef {object} Asked
 * @property {'GET' | 'POST'} [method] Default GET.
 * @property {string} [form] The media type of the body, and the one that is wanted.
 * @property {readonly string[]} [body] Sent in chunks, one for each text.
 */

/** @typedef {(url: string, asked?: Asked) => Promise<Response>} Ask */

/**
 * A way to ask the Web service: it names no user until it is challenged, and then whoever it was given, by Basic.
 * Rejects with the fault's own words when the service refuses.
 * @param {{ user: string, password: string, version: string, accept: string }} options
 * @returns {Ask}
 */
export function connect({ user, password, version, accept }) {
  const basic = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  let isChallenged = false

  /** @type {Ask} */
  return async function ask(url, asked = {}) {
    const { method = 'GET', form, body } = asked
    const reply = await fetch(url, {
      method,
      headers: {
        'api-version': version,
        accept,
        ...(form === undefined ? {} : { 'content-type': form }),
        ...(isChallenged ? { authorization: basic } : {}),
      },
      ...(body === undefined ? {} : { body: ReadableStream.from(body).pipeThrough(new TextEncoderStream()) }),
      duplex: 'half',
    })
    if (reply.ok) return reply
    const text = await reply.text()
    if (
      reply.status === 401 &&
      !isChallenged &&
      /^basic\b/i.test(reply.headers.get('www-authenticate') ?? '')
    ) {
      isChallenged = true
      return ask(url, asked)
    }
    throw new Error(`${method} ${url}: ${reply.status} ${text}`)
  }
}

/**
 * The texts between zeros, as they arrive.
 * @param {Response} reply
 * @returns {AsyncGenerator<string>}
 */
export async function* recordsOf(reply) {
  let rest = ''
  for await (const text of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = (rest + text).split('\0')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') throw new Error('the last record has no end')
}
