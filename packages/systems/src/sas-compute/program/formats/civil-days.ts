/** SAS counts days and seconds from the start of 1960. */
export const daysTo1970 = 3653

/** A day of the Gregorian calendar as SAS's number of it; undefined where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const early = month <= 2
  const shifted = early ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (early ? 9 : -3)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468 + daysTo1970
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Two digits mean a year from 1926 to 2025 (YEARCUTOFF=1926). */
export function fullYear(year: number): number {
  if (year > 99) return year
  return year >= 26 ? 1900 + year : 2000 + year
}
