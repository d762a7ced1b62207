import { essenceOf } from '../wire/media-type.ts'
import { headerOf, type WireReply } from '../wire/wire.ts'
import { type BodyReading, codecFor } from './body-codec.ts'
import type { ContentEntry, OperationEntry } from './operation-table.ts'
import type { System } from './system.ts'

/** Declared by nobody, and never dressed as the vendor's. */
const notBuilt = 501

/**
 * How a reply breaks what its operation declares, in words: a status, media type or header that is not declared, or
 * a body that its schema refuses. Undefined when it keeps to it, or says that it is not built. A reply to HEAD has
 * no body to look at.
 */
export function findBreach(
  entry: OperationEntry,
  system: Pick<System, 'validate' | 'bodies'>,
  reply: WireReply,
  head: boolean,
): string | undefined {
  if (reply.status === notBuilt) return undefined
  const response = entry.responses[String(reply.status)] ?? entry.responses.default
  if (!response) return `the status is none of ${Object.keys(entry.responses).join(', ')}`
  const missing = response.headers.find((name) => headerOf(reply, name) === undefined)
  if (missing !== undefined) return `the header '${missing}' is missing`
  return head ? undefined : findBodyBreach(system, response.content, reply)
}

function findBodyBreach(
  { validate, bodies }: Pick<System, 'validate' | 'bodies'>,
  content: ContentEntry,
  reply: WireReply,
): string | undefined {
  const type = headerOf(reply, 'content-type')
  if (reply.body.length === 0) return undefined
  if (type === undefined) return 'it has a body and no content-type'
  const essence = essenceOf(type)
  const schema = content[essence]
  // Bytes of any kind, as files are.
  if (schema === undefined && content['*/*'] !== undefined) return undefined
  if (schema === undefined) return `the media type ${essence} is none of ${Object.keys(content).join(', ')}`
  const codec = codecFor(bodies, essence)
  const read = codec ? codec.read(bytesOf(reply), schema, {}) : readPlain(reply, essence)
  if ('malformed' in read) return read.malformed
  const [issue] = validate(schema, read.value)
  return issue && `the body's ${issue.at || '/'} is wrong: ${issue.message}`
}

const bytesOf = ({ body }: WireReply) => (typeof body === 'string' ? new TextEncoder().encode(body) : body)

/** Text as text, everything else as the JSON that it is: some vendor types do not say so. */
function readPlain(reply: WireReply, essence: string): BodyReading {
  const text = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body)
  if (essence.startsWith('text/')) return { value: text }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return essence.endsWith('json') ? { malformed: 'the body is not well-formed JSON' } : { value: text }
  }
}
