import type { WireReply, WireRequest } from '@standin/engine'

/** An implementation under test, whichever it is. */
export interface Target {
  readonly send: (request: WireRequest) => Promise<WireReply>
  /** Time passes: the fake's clock is advanced, elsewhere the run waits. */
  readonly pass: (ms: number) => Promise<void>
  /** Headers that carry an identity; undefined stands for the run's own. */
  readonly identify: (who: string | undefined) => Readonly<Record<string, string>>
}
