import type { LogLineType, RunOutcome, TimedLine } from './program.ts'

const byText: readonly (readonly [RegExp, LogLineType])[] = [
  [/^ERROR(:|-| \d+-\d+:)/, 'error'],
  [/^WARNING(:|-| \d+-\d+:)/, 'warning'],
  [/^NOTE(:|-| \d+-\d+:)/, 'note'],
]

/** The type SAS gives a line by its text: `ERROR:` or `ERROR 180-322:`, `WARNING:`, `NOTE:`, else normal. */
export function lineType(text: string): LogLineType {
  return byText.find(([pattern]) => pattern.test(text))?.[1] ?? 'normal'
}

/**
 * How a job with these lines ends. That the text alone decides, so that `%put ERROR: …` ends in `error`, is
 * assumed: a job with such a line on a real server would settle it.
 */
export function outcomeOf(lines: readonly Pick<TimedLine, 'type'>[]): RunOutcome {
  if (lines.some(({ type }) => type === 'error')) return 'error'
  return lines.some(({ type }) => type === 'warning') ? 'warning' : 'completed'
}
