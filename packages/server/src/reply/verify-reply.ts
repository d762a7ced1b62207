import { type OperationEntry, StandinError, type System, type WireReply } from '@standin/engine'
import { parseMediaType } from '../negotiate/media-type.ts'
import type { RoutedOperation } from '../route/route-table.ts'

/**
 * Throws when a reply breaks the system's own document: a status, media type or header that is not declared, or a
 * body that its schema refuses. For tests; it names the operation, so that the test that caused it fails.
 */
export function verifyReply(
  system: System,
  operation: RoutedOperation,
  reply: WireReply,
  head: boolean,
): void {
  const wrong = findBreach(system, operation.entry, reply, head)
  if (wrong === undefined) return
  throw new StandinError(
    'reply-breaks-spec',
    `${operation.id} answered ${reply.status} against its own document: ${wrong}.`,
    `Correct the handler, or declare it in specs/${system.id}/openapi.yaml.`,
  )
}

function findBreach(
  system: System,
  entry: OperationEntry,
  reply: WireReply,
  head: boolean,
): string | undefined {
  const response = entry.responses[String(reply.status)] ?? entry.responses.default
  if (!response) return `the status is none of ${Object.keys(entry.responses).join(', ')}`
  const names = reply.headers.map(([name]) => name.toLowerCase())
  const missing = response.headers.find((name) => !names.includes(name))
  if (missing !== undefined) return `the header '${missing}' is missing`
  return head ? undefined : findBodyBreach(system, response.content, reply)
}

function findBodyBreach(
  system: System,
  content: Readonly<Record<string, string>>,
  reply: WireReply,
): string | undefined {
  const type = reply.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  if (reply.body.length === 0) return undefined
  if (type === undefined) return 'it has a body and no content-type'
  const { essence } = parseMediaType(type)
  const schema = content[essence]
  if (schema === undefined) return `the media type ${essence} is none of ${Object.keys(content).join(', ')}`
  const value = bodyValue(reply, essence)
  if (value === undefined) return 'the body is not well-formed JSON'
  const [issue] = system.validate(schema, value)
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
