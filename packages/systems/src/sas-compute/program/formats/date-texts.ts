import { civil, months, weekdays } from '../calendar.ts'
import { daysTo1970 } from './civil-days.ts'

const two = (value: number): string => String(value).padStart(2, '0')

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: string
  readonly name: string
}

function dayOf(value: number): Day {
  const days = Math.floor(value) - daysTo1970
  const { year, month, day } = civil(days)
  const weekday = weekdays[((days % 7) + 7) % 7] ?? ''
  return { year, month: month + 1, day, weekday, name: months[month] ?? '' }
}

const yearText = (year: number, digits: number): string =>
  digits >= 4 ? String(year).padStart(4, '0') : two(((year % 100) + 100) % 100)

/** Texts of a date, by format name; `width` is the format's. */
export const dateTexts: Readonly<Record<string, (value: number, width: number) => string>> = {
  DATE: (value, width) => {
    const { year, day, name } = dayOf(value)
    return `${two(day)}${name}${yearText(year, width >= 9 ? 4 : 2)}`
  },
  YYMMDD: (value, width) => joined(value, width, ['year', 'month', 'day']),
  MMDDYY: (value, width) => joined(value, width, ['month', 'day', 'year']),
  DDMMYY: (value, width) => joined(value, width, ['day', 'month', 'year']),
  MONYY: (value, width) => {
    const { year, name } = dayOf(value)
    return name + yearText(year, width >= 7 ? 4 : 2)
  },
  YEAR: (value, width) => yearText(dayOf(value).year, width),
  MONTH: (value) => String(dayOf(value).month),
  DAY: (value) => String(dayOf(value).day),
  DOWNAME: (value) => dayOf(value).weekday,
}

function joined(value: number, width: number, order: readonly ('year' | 'month' | 'day')[]): string {
  const date = dayOf(value)
  const mark = order[0] === 'year' ? '-' : '/'
  const parts = order.map((part) =>
    part === 'year' ? yearText(date.year, width >= 10 ? 4 : 2) : two(date[part]),
  )
  return width >= 8 ? parts.join(mark) : parts.join('').slice(0, width)
}

/** Seconds as `h:mm:ss` (TIMEw.d). */
export function timeText(seconds: number, width: number, decimals: number): string {
  const scale = 10 ** decimals
  const whole = Math.round(Math.abs(seconds) * scale) / scale
  const hours = Math.floor(whole / 3600)
  const short = `${hours}:${two(Math.floor(whole / 60) % 60)}`
  const rest = (whole % 60).toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0')
  const sign = seconds < 0 ? '-' : ''
  return width < 8 ? sign + short : `${sign}${short}:${rest}`
}

/** Seconds since 1960 as `01JAN2036:00:00:00` (DATETIMEw.d). */
export function datetimeText(value: number, width: number, decimals: number): string {
  const days = Math.floor(value / 86_400)
  const time = timeText(value - days * 86_400, 8, decimals)
  const clock = time.indexOf(':') === 1 ? `0${time}` : time
  const date = dateTexts.DATE?.(days, width >= 18 ? 9 : 7) ?? ''
  return `${date}:${clock}`.slice(0, Math.max(width, 7))
}

export { dayOf }
