const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const short = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/
const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** Milliseconds of `250ms`, `5s`, `2m`, `1h`, `1d` or an ISO 8601 duration such as `PT5S`; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const plain = short.exec(text)
  if (plain) return Math.round(Number(plain[1]) * (units[plain[2] ?? 's'] ?? 0))
  const parts = iso.exec(text)
  if (!parts || text.endsWith('P') || text.endsWith('T')) return undefined
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return Math.round(
    (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000,
  )
}
