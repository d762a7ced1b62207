import type { Cell } from '../../data/table-content.ts'
import { bestText } from '../formats/best-text.ts'
import { type Functions, longestText, num, type SasFunction, str } from './sas-function.ts'
import { scanWords } from './scan-words.ts'

const of = (compute: (value: string) => string): SasFunction => ({
  takes: 'c',
  text: 'first',
  run: ([value]) => compute(str(value)),
})

const shown = (value: Cell): string => (typeof value === 'string' ? value : bestText(value))

const joined = (each: (value: string) => string): SasFunction => ({
  takes: 'a*',
  least: 1,
  text: 200,
  run: (args) => args.map((arg) => each(shown(arg))).join(''),
})

/** `from` counts from 1; without a length, to the end. */
function part(value: string, from: number | null, length: number | null | undefined): string {
  const start = from === null ? 0 : Math.trunc(from)
  const end = length === undefined ? value.length + 1 : start + Math.max(0, Math.trunc(length ?? 0))
  return value.slice(Math.max(0, start - 1), Math.max(0, end - 1))
}

const substring: SasFunction = {
  takes: 'cnn',
  least: 2,
  text: 'first',
  run: ([value, from, length]) => part(str(value), num(from), length === undefined ? undefined : num(length)),
}

const proper = (value: string): string =>
  value
    .toLowerCase()
    .replace(/(^|[\s/(.,-])([a-z])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase())

/** Without the characters that are listed, or blanks; modifiers: k keeps, i, a, d, s, p. */
function compress(value: string, listed: string, modifiers: string): string {
  const letters = modifiers.toLowerCase()
  const classes = `${letters.includes('a') ? 'A-Za-z' : ''}${letters.includes('d') ? '0-9' : ''}${letters.includes('s') ? '\\s' : ''}`
  const inClass = new RegExp(`[${classes || '\\b'}]`)
  const own = listed || (classes === '' ? ' ' : '')
  const names = letters.includes('i') ? own.toLowerCase() + own.toUpperCase() : own
  const hit = (sign: string): boolean => names.includes(sign) || inClass.test(sign)
  return [...value].filter((sign) => hit(sign) === letters.includes('k')).join('')
}

function replaceAll(value: string, from: string, to: string): string {
  if (from === '') return value
  const grown = Math.min(value.split(from).length, longestText)
  return value.length + grown * to.length > 10 * longestText ? value : value.replaceAll(from, to)
}

function translate(value: string, to: string, from: string): string {
  const swap = (sign: string): string => {
    const at = from.indexOf(sign)
    return at === -1 ? sign : (to[at] ?? ' ')
  }
  return [...value].map(swap).join('')
}

export const textFunctions: Functions = {
  UPCASE: of((value) => value.toUpperCase()),
  LOWCASE: of((value) => value.toLowerCase()),
  PROPCASE: of(proper),
  TRIM: of((value) => value.trimEnd()),
  TRIMN: of((value) => value.trimEnd()),
  STRIP: of((value) => value.trim()),
  LEFT: of((value) => value.trimStart()),
  RIGHT: of((value) => value.trimEnd().padStart(value.length)),
  REVERSE: of((value) => [...value].reverse().join('')),
  COMPBL: of((value) => value.replace(/ {2,}/g, ' ')),
  QUOTE: { takes: 'c', text: 200, run: ([value]) => `"${str(value).replaceAll('"', '""')}"` },
  DEQUOTE: of((value) => /^\s*(['"])(.*?)\1/s.exec(value)?.[2] ?? value),
  SUBSTR: substring,
  SUBSTRN: substring,
  CHAR: { takes: 'cn', text: 1, run: ([value, at]) => str(value)[(num(at) ?? 0) - 1] ?? '' },
  CAT: joined((value) => value),
  CATS: joined((value) => value.trim()),
  CATT: joined((value) => value.trimEnd()),
  CATX: {
    takes: 'ca*',
    least: 2,
    text: 200,
    run: ([mark, ...items]) =>
      items
        .map((item) => shown(item).trim())
        .filter((item) => item !== '' && item !== '.')
        .join(str(mark)),
  },
  SCAN: {
    takes: 'cncc',
    least: 2,
    text: 'first',
    run: ([value, at, marks]) => {
      const words = scanWords(str(value), marks === undefined ? undefined : str(marks))
      const index = num(at) ?? 0
      return (index > 0 ? words[index - 1] : words.at(index || words.length)) ?? ''
    },
  },
  COUNTW: {
    takes: 'ccc',
    least: 1,
    run: ([value, marks]) => scanWords(str(value), marks === undefined ? undefined : str(marks)).length,
  },
  INDEX: { takes: 'cc', run: ([value, part]) => str(value).indexOf(str(part)) + 1 },
  INDEXC: {
    takes: 'cc*',
    least: 2,
    run: ([value, ...lists]) => [...str(value)].findIndex((sign) => lists.join('').includes(sign)) + 1,
  },
  FIND: {
    takes: 'ccc',
    least: 2,
    run: ([value, part, modifiers]) => {
      const [lower, trim] = [/i/i.test(str(modifiers)), /t/i.test(str(modifiers))]
      const change = (text: string): string => {
        const trimmed = trim ? text.trimEnd() : text
        return lower ? trimmed.toLowerCase() : trimmed
      }
      return change(str(value)).indexOf(change(str(part))) + 1
    },
  },
  COUNT: {
    takes: 'cc',
    run: ([value, part]) => (part === '' ? 0 : str(value).split(str(part)).length - 1),
  },
  VERIFY: {
    takes: 'cc',
    run: ([value, list]) => [...str(value)].findIndex((sign) => !str(list).includes(sign)) + 1,
  },
  LENGTH: { takes: 'c', run: ([value]) => Math.max(1, str(value).trimEnd().length) },
  LENGTHN: { takes: 'c', run: ([value]) => str(value).trimEnd().length },
  COMPRESS: {
    takes: 'ccc',
    least: 1,
    text: 'first',
    run: ([value, list, modifiers]) => compress(str(value), str(list), str(modifiers)),
  },
  TRANWRD: {
    takes: 'ccc',
    text: 200,
    run: ([value, from, to]) => replaceAll(str(value), str(from), str(to)),
  },
  TRANSLATE: {
    takes: 'ccc',
    text: 'first',
    run: ([value, to, from]) => translate(str(value), str(to), str(from)),
  },
  REPEAT: {
    takes: 'cn',
    text: 200,
    run: ([value, times]) => {
      const text = str(value)
      const most = Math.floor(longestText / Math.max(1, text.length))
      return text.repeat(Math.min(most, Math.max(0, Math.trunc(num(times) ?? 0)) + 1))
    },
  },
  COALESCEC: {
    takes: 'c*',
    least: 1,
    text: 200,
    run: (args) => args.find((arg) => str(arg).trim() !== '') ?? '',
  },
  IFC: { takes: 'nccc', least: 3, text: 200, run: ([condition, yes, no]) => (condition ? yes : no) ?? '' },
  BYTE: {
    takes: 'n',
    text: 1,
    run: ([code]) => String.fromCharCode(Math.min(255, Math.max(0, num(code) ?? 32))),
  },
  RANK: { takes: 'c', run: ([value]) => str(value).charCodeAt(0) || 32 },
}
