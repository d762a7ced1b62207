import { type Service, type SoaOutcome, usualDuration } from '../service/service.ts'
import { parseGenericRecords } from './generic-records.ts'
import { outcomeAt, type Records, type SentRequests } from './sent-requests.ts'
import { parseEnvelopes } from './soap-envelopes.ts'

/** Requests before anybody has taken them up. */
export interface PreparedRequests extends Omit<SentRequests, 'doneAt' | 'before'> {
  /** How long the one at a place takes, ms. */
  readonly durationAt: (place: number) => number
}

/** The requests in a body, or why there are none. `known` are message ids that the batch has already. */
export function readRequests(
  bytes: Uint8Array,
  generic: boolean,
  known: ReadonlySet<string>,
): Records | { readonly malformed: string } {
  if (!generic) return readSoap(bytes, known)
  const records = parseGenericRecords(bytes)
  if (records) return { form: 'generic', ...records }
  return { malformed: 'A record is not input, U+FFFF, user data, U+0000.' }
}

/** A message id that was sent before is dropped without a word, as the broker does. */
function readSoap(bytes: Uint8Array, known: ReadonlySet<string>): Records | { readonly malformed: string } {
  const read = parseEnvelopes(new TextDecoder().decode(bytes))
  if ('malformed' in read) return read
  const seen = new Set(known)
  const requests = read.requests.filter(({ messageId }) => {
    if (messageId === undefined) return true
    const isNew = !seen.has(messageId)
    seen.add(messageId)
    return isNew
  })
  return { form: 'soap', requests }
}

/** The ids of all messages of a batch that clients gave them. */
export function knownIds(sends: readonly SentRequests[]): ReadonlySet<string> {
  const ids = sends.flatMap(({ records }) =>
    records.form === 'soap' ? records.requests.flatMap(({ messageId }) => messageId ?? []) : [],
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
  // An echo takes as long as every other, and need not be heard for that.
  const durationAt =
    answer.kind === 'echo' ? () => duration : (place: number) => outcomeAt(asked, place).duration ?? duration
  return { ...asked, durationAt }
}
