import type { Cell, FormatSpec } from '../../data/table-content.ts'
import { months } from '../calendar.ts'
import { dayNumber, fullYear } from './civil-days.ts'

/** What an informat makes of a text; undefined is invalid data. */
type Read = (text: string, decimals: number) => number | null | undefined

const number: Read = (text, decimals) => {
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return undefined
  const value = Number(text)
  return text.includes('.') || decimals === 0 ? value : value / 10 ** decimals
}

const comma: Read = (text, decimals) => {
  const bare = text.replace(/[$,%\s]/g, '')
  const negative = /^\(.*\)$/.test(bare)
  const value = number(negative ? bare.slice(1, -1) : bare, decimals)
  if (typeof value !== 'number') return value
  return (negative ? -value : value) / (text.includes('%') ? 100 : 1)
}

const date: Read = (text) => {
  const [, day, name = '', year] = /^(\d{1,2})[- ]?([A-Za-z]{3})[- ]?(\d{2}|\d{4})$/.exec(text) ?? []
  return dayNumber(fullYear(Number(year)), months.indexOf(name.toUpperCase()) + 1, Number(day))
}

/** Three numbers with any mark between them, or eight (six) digits. */
const parts =
  (order: readonly [number, number, number], yearFirst: boolean): Read =>
  (text) => {
    const bare = /^(\d{1,4})\D(\d{1,2})\D(\d{1,4})$/.exec(text) ?? digits(text, yearFirst)
    if (!bare) return undefined
    const [year, month, day] = order.map((at) => Number(bare[at]))
    return dayNumber(fullYear(year ?? 0), month ?? 0, day ?? 0)
  }

function digits(text: string, yearFirst: boolean): RegExpExecArray | null {
  if (text.length === 6) return /^(\d\d)(\d\d)(\d\d)$/.exec(text)
  return (yearFirst ? /^(\d{4})(\d\d)(\d\d)$/ : /^(\d\d)(\d\d)(\d{4})$/).exec(text)
}

const time: Read = (text) => {
  const [, hours, minutes, seconds = '0'] = /^(\d+):(\d{1,2})(?::(\d{1,2}(?:\.\d*)?))?$/.exec(text) ?? []
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) >= 60) return undefined
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

const datetime: Read = (text) => {
  const [, day = '', clock = '0:00'] = /^([^:\s]+)(?:[:\s]+(.+))?$/.exec(text) ?? []
  const [days, seconds] = [date(day, 0), time(clock, 0)]
  return typeof days === 'number' && typeof seconds === 'number' ? days * 86_400 + seconds : undefined
}

/** The numeric informats that Standin knows, by name. */
export const numberInformats: Readonly<Record<string, Read>> = {
  '': number,
  F: number,
  BEST: number,
  COMMA: comma,
  DOLLAR: comma,
  PERCENT: comma,
  DATE: date,
  YYMMDD: parts([1, 2, 3], true),
  MMDDYY: parts([3, 1, 2], false),
  DDMMYY: parts([3, 2, 1], false),
  TIME: time,
  DATETIME: datetime,
}

export function isKnownInformat({ name }: FormatSpec): boolean {
  return name === '$' || name === '$CHAR' || Object.hasOwn(numberInformats, name)
}

/** A text as its informat reads it; undefined where the text is not valid for it. A lone point is missing. */
export function readValue(text: string, informat: FormatSpec | undefined): Cell | undefined {
  if (informat?.name.startsWith('$')) {
    const cut = informat.length === 0 ? text : text.slice(0, informat.length)
    return informat.name === '$CHAR' ? cut : cut.trimStart()
  }
  const width = informat?.length ?? 0
  const bare = (width === 0 ? text : text.slice(0, width)).trim()
  if (bare === '' || /^\.[A-Z_]?$/i.test(bare)) return null
  const name = informat?.name ?? ''
  const read = Object.hasOwn(numberInformats, name) ? numberInformats[name] : number
  return read?.(bare, informat?.decimals ?? 0)
}
