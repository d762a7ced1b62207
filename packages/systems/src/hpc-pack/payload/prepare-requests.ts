import { type Service, type SoaOutcome, usualDuration } from '../service/service.ts'
import { parseGenericRecords } from './generic-records.ts'
import { outcomeAt, type Records, type SentRequests } from './sent-requests.ts'
import { parseSoapRecords } from './soap-records.ts'

/** Requests before anybody has taken them up. */
export interface PreparedRequests extends Omit<SentRequests, 'doneAt' | 'before'> {
  /** How long the one at a place takes, ms. */
  readonly durationAt: (place: number) => number
}

/**
 * The requests in a body, or why there are none. `known` are message ids that the batch has already: as the broker
 * does, what has one of them is dropped without a word.
 */
export function readRequests(
  bytes: Uint8Array,
  generic: boolean,
  known: ReadonlySet<string>,
): Records | { readonly malformed: string } {
  if (!generic) {
    const read = parseSoapRecords(bytes, known)
    return 'malformed' in read ? read : { form: 'soap', ...read }
  }
  const records = parseGenericRecords(bytes)
  if (records) return { form: 'generic', ...records }
  return { malformed: 'A record is not input, U+FFFF, user data, U+0000.' }
}

/** The ids of all messages of a batch that clients gave them. */
export function knownIds(sends: readonly SentRequests[]): ReadonlySet<string> {
  const ids = sends.flatMap(({ records }) =>
    records.form === 'soap' ? records.ids.filter((id) => id !== undefined) : [],
  )
  return new Set(ids)
}

/** What the service makes of them: data answers when it is asked, what runs code has answered by now. */
export function prepareRequests(
  records: Records,
  { answer, duration = usualDuration }: Service,
  outcomes: readonly SoaOutcome[] | undefined,
): PreparedRequests {
  const isCode = answer.kind === 'handler' || answer.kind === 'callback'
  const asked = {
    records,
    answer: isCode ? ({ kind: 'ran' } as const) : answer,
    ...(outcomes ? { outcomes } : {}),
  }
  return { ...asked, durationAt: durationsOf(asked, duration) }
}

/** What says the same to all takes as long for all, and need not hear any of them for that. */
function durationsOf(asked: Omit<PreparedRequests, 'durationAt'>, usual: number): (place: number) => number {
  const { answer } = asked
  if (answer.kind === 'echo') return () => usual
  if (answer.kind === 'fixed') return () => answer.outcome.duration ?? usual
  return (place) => outcomeAt(asked, place).duration ?? usual
}
