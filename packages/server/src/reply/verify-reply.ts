import { findBreach, StandinError, type System, type WireReply } from '@standin/engine'
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
  const wrong = findBreach(operation.entry, system, reply, head)
  if (wrong === undefined) return
  throw new StandinError(
    'reply-breaks-spec',
    `${operation.id} answered ${reply.status} against its own document: ${wrong}.`,
    `Correct the handler, or declare it in specs/${system.id}/openapi.yaml.`,
  )
}
