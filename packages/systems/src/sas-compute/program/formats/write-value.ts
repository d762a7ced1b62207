import type { Cell, FormatSpec } from '../../data/table-content.ts'
import { bestText, fixedText } from './best-text.ts'
import { dateTexts, datetimeText, timeText } from './date-texts.ts'

interface NumberFormat {
  /** The width that the name alone has. */
  readonly width: number
  readonly write: (value: number, width: number, decimals: number) => string
}

const grouped = (text: string): string => {
  const [whole = '', rest] = text.split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return rest === undefined ? digits : `${digits}.${rest}`
}

const signed = (value: number, text: string): string => (value < 0 && /[1-9]/.test(text) ? `-${text}` : text)

const dated = (name: string, width: number): NumberFormat => ({
  width,
  write: (value, asked) => dateTexts[name]?.(value, asked) ?? '',
})

/** The numeric formats that Standin knows, by name. */
export const numberFormats: Readonly<Record<string, NumberFormat>> = {
  '': { width: 12, write: (value, _, decimals) => fixedText(value, decimals) },
  F: { width: 12, write: (value, _, decimals) => fixedText(value, decimals) },
  BEST: { width: 12, write: (value, width) => bestText(value, width) },
  Z: {
    width: 1,
    write: (value, width, decimals) => {
      const sign = value < 0 ? '-' : ''
      return sign + fixedText(Math.abs(value), decimals).padStart(width - sign.length, '0')
    },
  },
  COMMA: {
    width: 6,
    write: (value, _, decimals) => signed(value, grouped(fixedText(Math.abs(value), decimals))),
  },
  DOLLAR: {
    width: 6,
    write: (value, _, decimals) => signed(value, `$${grouped(fixedText(Math.abs(value), decimals))}`),
  },
  PERCENT: {
    width: 6,
    write: (value, _, decimals) => {
      const text = `${fixedText(Math.abs(value) * 100, decimals)}%`
      return value < 0 ? `(${text})` : `${text} `
    },
  },
  DATE: dated('DATE', 7),
  YYMMDD: dated('YYMMDD', 8),
  MMDDYY: dated('MMDDYY', 8),
  DDMMYY: dated('DDMMYY', 8),
  MONYY: dated('MONYY', 5),
  YEAR: dated('YEAR', 4),
  MONTH: dated('MONTH', 2),
  DAY: dated('DAY', 2),
  DOWNAME: dated('DOWNAME', 9),
  TIME: { width: 8, write: timeText },
  DATETIME: { width: 16, write: datetimeText },
}

/** The formats of texts that Standin knows. */
export const textFormats: ReadonlySet<string> = new Set(['$', '$CHAR', '$F', '$UPCASE'])

export function isKnownFormat({ name }: FormatSpec): boolean {
  return textFormats.has(name) || Object.hasOwn(numberFormats, name)
}

/** A value as its format writes it, in the format's whole width. A format that is not known counts as none. */
export function writeValue(value: Cell, format: FormatSpec | undefined): string {
  if (typeof value === 'string') return writeText(value, format)
  const known = format && Object.hasOwn(numberFormats, format.name) ? numberFormats[format.name] : undefined
  const width = Math.min(format?.length || known?.width || 12, 200)
  if (value === null || !Number.isFinite(value)) return '.'.padStart(width)
  const text = known ? known.write(value, width, format?.decimals ?? 0) : bestText(value, width)
  if (text.length <= width) return text.padStart(width)
  return squeezed(text, width) ?? bestText(value, width).padStart(width)
}

function writeText(value: string, format: FormatSpec | undefined): string {
  const text = format?.name === '$UPCASE' ? value.toUpperCase() : value
  const width = format?.name.startsWith('$') ? format.length : 0
  return width === 0 ? text : text.slice(0, width).padEnd(Math.min(width, 32_767))
}

/** Too wide, SAS leaves out the grouping signs first. */
function squeezed(text: string, width: number): string | undefined {
  const plain = text.replace(/[$, ]/g, '')
  return plain.length <= width ? plain.padStart(width) : undefined
}

/** A value as `put x=` and PROC PRINT show it: without blanks around. */
export function shortText(value: Cell, format: FormatSpec | undefined): string {
  return writeValue(value, format).trim()
}
