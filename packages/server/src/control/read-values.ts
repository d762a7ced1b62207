import { type ClockMode, parseDuration, parseInstant, StandinError } from '@standin/engine'

/** A body's members are valid by the schema; what a schema can't say is said here. */
export function durationOf(value: unknown): number {
  const ms = typeof value === 'string' ? parseDuration(value) : undefined
  if (ms !== undefined) return ms
  throw new StandinError(
    'bad-duration',
    `'${String(value)}' is no duration to advance by.`,
    "Write it as 'PT5S', '5s' or '250ms'. A clock never goes back.",
  )
}

export function instantOf(value: unknown): number {
  const at = typeof value === 'string' ? parseInstant(value) : undefined
  if (at !== undefined) return at
  throw new StandinError(
    'bad-instant',
    `'${String(value)}' is no instant.`,
    "Write it as '2036-01-01T00:00:00Z'.",
  )
}

export const modeOf = (value: unknown) => value as ClockMode
