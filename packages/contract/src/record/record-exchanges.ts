import type { Target } from '../target.ts'
import { type RecordedExchange, recordedExchange } from './recording.ts'

export interface Recorder {
  readonly target: Target
  /** All exchanges since it was last asked; one promise at a time must run. */
  readonly take: () => readonly RecordedExchange[]
}

/** A target of which every exchange is noted down. */
export function recordExchanges(target: Target): Recorder {
  let exchanges: RecordedExchange[] = []
  return {
    target: {
      ...target,
      async send(request) {
        const reply = await target.send(request)
        exchanges.push(recordedExchange(request, reply))
        return reply
      },
    },
    take() {
      const taken = exchanges
      exchanges = []
      return taken
    },
  }
}
