import type { Exchange } from '../exchange.ts'
import { parseMediaType } from '../negotiate/media-type.ts'

/** The most bytes that a system takes as the body of a request; undefined where it says none. */
export function bodyLimitOf({ system, realm, candidates, request }: Exchange): number | undefined {
  if (!system.bodyLimit || !system.checks.includes('body')) return undefined
  const sent = request.headers['content-type']
  const media = sent === undefined ? system.media.assumed : parseMediaType(sent).essence
  return system.bodyLimit({ operation: candidates[0]?.id, media, realm })
}

/** What is wrong with a body that has too many bytes. */
export function findTooLarge(exchange: Exchange): { reason: string; limit: number } | undefined {
  const limit = bodyLimitOf(exchange)
  if (limit === undefined) return undefined
  const { cut, body } = exchange.request
  return cut || body.length > limit ? { reason: `The body has more than ${limit} bytes.`, limit } : undefined
}
