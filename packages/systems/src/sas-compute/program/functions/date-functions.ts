import type { Cell } from '../../data/table-content.ts'
import { dayNumber, fullYear } from '../formats/civil-days.ts'
import { dayOf } from '../formats/date-texts.ts'
import type { Functions, SasFunction } from './sas-function.ts'

/** Of numbers that are all there. */
const of = (takes: string, compute: (...values: number[]) => number | undefined): SasFunction => ({
  takes,
  run: (args: readonly Cell[]) =>
    args.every((arg) => typeof arg === 'number') ? (compute(...(args as number[])) ?? null) : null,
})

const day = 86_400
const inDay = (seconds: number): number => seconds - Math.floor(seconds / day) * day

export const dateFunctions: Functions = {
  TODAY: { takes: '', run: (_, { seconds }) => Math.floor(seconds / day) },
  DATE: { takes: '', run: (_, { seconds }) => Math.floor(seconds / day) },
  TIME: { takes: '', run: (_, { seconds }) => inDay(seconds) },
  DATETIME: { takes: '', run: (_, { seconds }) => seconds },
  MDY: of('nnn', (month = 0, date = 0, year = 0) => dayNumber(fullYear(year), month, date)),
  HMS: of('nnn', (hours = 0, minutes = 0, seconds = 0) => hours * 3600 + minutes * 60 + seconds),
  DHMS: of('nnnn', (date = 0, hours = 0, minutes = 0, seconds = 0) => {
    return date * day + hours * 3600 + minutes * 60 + seconds
  }),
  YEAR: of('n', (value = 0) => dayOf(value).year),
  MONTH: of('n', (value = 0) => dayOf(value).month),
  DAY: of('n', (value = 0) => dayOf(value).day),
  QTR: of('n', (value = 0) => Math.ceil(dayOf(value).month / 3)),
  WEEKDAY: of('n', (value = 0) => ((((Math.floor(value) + 5) % 7) + 7) % 7) + 1),
  DATEPART: of('n', (value = 0) => Math.floor(value / day)),
  TIMEPART: of('n', (value = 0) => inDay(value)),
  HOUR: of('n', (value = 0) => Math.floor(inDay(value) / 3600)),
  MINUTE: of('n', (value = 0) => Math.floor(inDay(value) / 60) % 60),
  SECOND: of('n', (value = 0) => inDay(value) % 60),
}
