import { essenceOf } from '../wire/media-type.ts'
import { headerOf, type WireReply } from '../wire/wire.ts'
import type { ContentEntry, OperationEntry } from './operation-table.ts'
import type { Validate } from './system.ts'

/** Declared by nobody, and never dressed as the vendor's. */
const notBuilt = 501

/**
 * How a reply breaks what its operation declares, in words: a status, media type or header that is not declared, or
 * a body that its schema refuses. Undefined when it keeps to it, or says that it is not built. A reply to HEAD has
 * no body to look at.
 */
export function findBreach(
  entry: OperationEntry,
  validate: Validate,
  reply: WireReply,
  head: boolean,
): string | undefined {
  if (reply.status === notBuilt) return undefined
  const response = entry.responses[String(reply.status)] ?? entry.responses.default
  if (!response) return `the status is none of ${Object.keys(entry.responses).join(', ')}`
  const missing = response.headers.find((name) => headerOf(reply, name) === undefined)
  if (missing !== undefined) return `the header '${missing}' is missing`
  return head ? undefined : findBodyBreach(validate, response.content, reply)
}

function findBodyBreach(validate: Validate, content: ContentEntry, reply: WireReply): string | undefined {
  const type = headerOf(reply, 'content-type')
  if (reply.body.length === 0) return undefined
  if (type === undefined) return 'it has a body and no content-type'
  const essence = essenceOf(type)
  const schema = content[essence]
  // Bytes of any kind, as files are.
  if (schema === undefined && content['*/*'] !== undefined) return undefined
  if (schema === undefined) return `the media type ${essence} is none of ${Object.keys(content).join(', ')}`
  const value = bodyValue(reply, essence)
  if (value === undefined) return 'the body is not well-formed JSON'
  const [issue] = validate(schema, value)
  return issue && `the body's ${issue.at || '/'} is wrong: ${issue.message}`
}

/** Text as text, everything else as the JSON that it is: some vendor types do not say so. */
function bodyValue(reply: WireReply, essence: string): unknown {
  const text = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body)
  if (essence.startsWith('text/')) return text
  try {
    return JSON.parse(text)
  } catch {
    return essence.endsWith('json') ? undefined : text
  }
}
