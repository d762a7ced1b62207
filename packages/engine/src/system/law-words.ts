import type { Evidence } from '../scenario/evidence.ts'
import type { Matcher } from '../scenario/match.ts'
import type { Tier } from '../scenario/scenario.ts'
import type { WireReply, WireRequest } from '../wire/wire.ts'

/** What all replies of a kind have in common, whatever operation they answer. */
export interface LawWords {
  /** As reports name it. */
  readonly about: string
  readonly tier: Tier
  readonly evidence: Evidence
  readonly headers?: Readonly<Record<string, string | Matcher>>
  /** What a JSON body holds, matchers and all. */
  readonly body?: unknown
  /** Which replies it is about. Default: all. */
  readonly when?: (request: WireRequest, reply: WireReply) => boolean
}
