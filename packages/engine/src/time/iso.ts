// The seam to the runtime's calendar: it formats and parses instants, and never asks what time it is.

/** `2036-01-01T00:00:00.000Z` from epoch milliseconds. */
export function isoMillis(at: number): string {
  return new Date(at).toISOString()
}

/** `2036-01-01T00:00:00Z` from epoch milliseconds, cut to the second. */
export function isoSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** The form of HTTP's Date header (RFC 9110, 5.6.7). */
export function httpDate(at: number): string {
  return new Date(at).toUTCString()
}

// Only what ECMAScript itself defines: anything else is read by one runtime and not by another.
const instant = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/

/** Epoch milliseconds of an ISO 8601 instant, UTC when it names no zone, or undefined when it is none. */
export function parseInstant(text: string): number | undefined {
  const [all, day, zone] = instant.exec(text) ?? []
  if (all === undefined || day === undefined) return undefined
  const at = Date.parse(all === day || zone !== undefined ? all : `${all}Z`)
  return Number.isNaN(at) || !isDay(day) ? undefined : at
}

/** Whether the calendar has the day: some runtimes read the 30th of February as a day of March. */
function isDay(day: string): boolean {
  const at = Date.parse(day)
  return !Number.isNaN(at) && isoMillis(at).startsWith(day)
}
