import { type Evidence, parseDuration, StandinError } from '@standin/engine'
import { recordedAt } from './evidence-words.ts'

const day = 86_400_000

export interface Aged<Item> {
  readonly older: readonly Item[]
  /** Recorded, nobody says when: as good as old, and named apart. */
  readonly undated: readonly Item[]
}

/** What was recorded longer ago than a span such as `90d`; other kinds of evidence have no age. */
export function olderThan<Item extends { readonly evidence: Evidence }>(
  items: readonly Item[],
  span: string,
  today: number,
  recordedOn?: Readonly<Record<string, string>>,
): Aged<Item> {
  const limit = parseDuration(span)
  if (limit === undefined) throw notASpan(span)
  const recorded = items.filter(({ evidence }) => evidence.kind === 'recorded')
  const at = ({ evidence }: Item) => recordedAt(evidence, recordedOn)
  return {
    older: recorded.filter((item) => today - (at(item) ?? today) > limit),
    undated: recorded.filter((item) => at(item) === undefined),
  }
}

/** `34 days old`; empty when nobody knows, or when it has no age. */
export function sayAge(
  evidence: Evidence,
  today: number | undefined,
  recordedOn?: Readonly<Record<string, string>>,
): string {
  const at = recordedAt(evidence, recordedOn)
  if (at === undefined || today === undefined) return ''
  const days = Math.max(0, Math.floor((today - at) / day))
  return days === 1 ? '1 day old' : `${days} days old`
}

function notASpan(span: string): StandinError {
  return new StandinError('not-a-span', `'${span}' is no span of time.`, 'Write it as 90d, 12h or P90D.')
}
