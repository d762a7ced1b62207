import type { MediaRules } from '@standin/engine'
import type { RoutedOperation } from '../route/route-table.ts'
import { isWildcardFor, parseAccept, parseMediaType } from './media-type.ts'

/** A media type that a document declares where there may be any. */
const anything = '*/*'

export interface Representation {
  readonly operation: RoutedOperation
  /** The media type of the reply; empty when it has no body. */
  readonly media: string
}

/** The media types that an operation's successful replies have. */
export function offersOf(operation: RoutedOperation): readonly string[] {
  const successes = Object.entries(operation.entry.responses).filter(([status]) => /^[23]/.test(status))
  return [...new Set(successes.flatMap(([, response]) => Object.keys(response.content)))]
}

/** Picks among the operations of one method and URL by Accept; undefined when none will do. */
export function chooseByAccept(
  operations: readonly RoutedOperation[],
  accept: string | undefined,
  rules: MediaRules,
): Representation | undefined {
  const offers = operations.flatMap((operation) => {
    const types = offersOf(operation)
    return (types.length === 0 ? [''] : types).map((media) => ({ operation, media }))
  })
  const [first] = offers
  if (!accept || !first || first.media === '') return first
  const ranges = parseAccept(accept)
  const refused = ranges.filter(({ quality }) => quality === 0).map(({ essence }) => essence)
  for (const { essence } of ranges.filter(({ quality }) => quality > 0)) {
    const found = offers.find(
      ({ media }) =>
        !refused.includes(media) && (isWildcardFor(essence, media) || rules.accepts(essence, media)),
    )
    if (found) return found
    // What an operation has in any media type is the one that was asked for.
    const any = offers.find(({ media }) => media === anything)
    if (any) return { ...any, media: essence }
  }
  return undefined
}

/** Whether Accept allows a media type; without an Accept everything is. */
export function isAccepted(media: string, accept: string | undefined): boolean {
  if (!accept) return true
  const ranges = parseAccept(accept)
  const own = ranges.find(({ essence }) => essence === media)
  if (own) return own.quality > 0
  return ranges.some(({ essence, quality }) => quality > 0 && isWildcardFor(essence, media))
}

/** The operations that take a body of this media type; all of those without a body. */
export function thatTake(
  operations: readonly RoutedOperation[],
  contentType: string | undefined,
  rules: MediaRules,
): readonly RoutedOperation[] {
  const sent = contentType === undefined ? rules.assumed : parseMediaType(contentType).essence
  return operations.filter(({ entry }) => {
    if (!entry.body || sent === undefined) return true
    return Object.keys(entry.body.content).some((declared) => rules.takes(sent, declared))
  })
}
