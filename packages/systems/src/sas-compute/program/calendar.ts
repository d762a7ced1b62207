export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
export const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday']
const dayMillis = 86_400_000

const two = (value: number): string => String(value).padStart(2, '0')

/** SAS's texts for an instant (epoch milliseconds) in UTC, by arithmetic: the same on every runtime. */
export interface SasDate {
  /** `01JAN2036` */
  readonly date9: string
  /** `01JAN36` */
  readonly date7: string
  /** `Tuesday` */
  readonly weekday: string
  /** `09:30` */
  readonly time5: string
}

export function sasDate(at: number): SasDate {
  const days = Math.floor(at / dayMillis)
  const minutes = Math.floor((at - days * dayMillis) / 60_000)
  const { year, month, day } = civil(days)
  const dayMonth = two(day) + (months[month] ?? '')
  return {
    date9: dayMonth + String(year).padStart(4, '0'),
    date7: dayMonth + two(year % 100),
    weekday: weekdays[((days % 7) + 7) % 7] ?? '',
    time5: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  }
}

/** Days since 1970 as a date of the Gregorian calendar, counted in eras of 400 years that begin in March. */
export function civil(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = (fromMarch + 2) % 12
  const year = yearOfEra + era * 400 + (month < 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}
