const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const commonLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number): number =>
  (commonLengths[month] ?? 0) + (month === 1 && isLeap(year) ? 1 : 0)
const leapDaysBefore = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400)

/** SAS counts days from the first of January 1960; months count from 0. Undefined where there is no such day. */
export function sasDate(year: number, month: number, day: number): number | undefined {
  if (year < 1582 || year > 20_000 || month < 0 || month > 11) return undefined
  if (day < 1 || day > lengthOf(year, month)) return undefined
  let days = (year - 1960) * 365 + leapDaysBefore(year) - leapDaysBefore(1960)
  for (let each = 0; each < month; each++) days += lengthOf(year, each)
  return days + day - 1
}

/** The value of `'01JAN1960'd`, `'12:30't` or `'01JAN1960:12:30:00'dt`. */
export function parseTemporal(text: string, kind: 'd' | 't' | 'dt'): number | undefined {
  if (kind === 'd') return parseDate(text.trim())
  if (kind === 't') return parseTime(text.trim())
  const [date = '', time = ''] = text.trim().split(/[:\s](.*)/s)
  const [days, seconds] = [parseDate(date), time === '' ? 0 : parseTime(time)]
  return days === undefined || seconds === undefined ? undefined : days * 86_400 + seconds
}

function parseDate(text: string): number | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})-?([A-Za-z]{3})-?(\d{4}|\d{2})$/.exec(text) ?? []
  if (day === '') return undefined
  return sasDate(fullYear(year), monthNames.indexOf(month.toUpperCase()), Number(day))
}

/** Two digits lie in the hundred years from 1926 on (the option YEARCUTOFF). */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year >= 26 ? 1900 + year : 2000 + year
}

function parseTime(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,3}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/.exec(text) ?? []
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) >= 60) return undefined
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}
