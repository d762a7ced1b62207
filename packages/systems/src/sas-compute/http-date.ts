import { parseInstant } from '@standin/engine'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const form = /^\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/

/** Epoch ms of a date as HTTP's headers have it (RFC 9110, 5.6.7), or undefined when it is none. */
export function parseHttpDate(text: string | undefined): number | undefined {
  const [, day, name = '', year, time] = form.exec(text ?? '') ?? []
  const month = months.indexOf(name) + 1
  return month === 0 ? undefined : parseInstant(`${year}-${String(month).padStart(2, '0')}-${day}T${time}Z`)
}
