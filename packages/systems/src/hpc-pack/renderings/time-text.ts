import { isoSeconds } from '@standin/engine'

/** A time as .NET writes it without a culture: `01/31/2036 23:59:59`; undefined of none. No page shows one. */
export function timeText(at: number | null): string | undefined {
  if (at === null) return undefined
  const [date = '', time = ''] = isoSeconds(at).replace('Z', '').split('T')
  const [year, month, day] = date.split('-')
  return `${month}/${day}/${year} ${time}`
}
