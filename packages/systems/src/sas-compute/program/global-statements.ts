import { unmask } from './mask.ts'
import { complain, type RunState, say } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import { assignFileref } from './session-files.ts'
import { sayUninterpreted } from './uninterpreted.ts'
import { isWord, type Word, words } from './words.ts'

type Interpret = (state: RunState, statement: Statement) => void

/** `title 'text';`, `title2 'text';`: a title takes away those of higher numbers. */
const title: Interpret = (state, { text }) => {
  const [name, ...rest] = words(text)
  const line = Number(/\d+$/.exec(name?.text ?? '')?.[0] ?? 1)
  const strings = rest.filter(({ kind }) => kind === 'string').map((word) => word.text)
  state.titles.splice(line - 1)
  while (state.titles.length < line - 1) state.titles.push('')
  state.titles.push(strings.length > 0 ? strings.join('') : rest.map((word) => word.text).join(' '))
}

/** `options nodate linesize=80;`: recorded, and of no other effect. */
const options: Interpret = (state, { text }) => {
  const own = words(text).slice(1)
  for (let at = 0; at < own.length; at++) {
    const name = own[at]?.text.toUpperCase() ?? ''
    if (own[at]?.kind !== 'name') continue
    const assigned = isWord(own[at + 1], '=')
    state.options.push({ at: state.now, name, value: assigned ? valueAt(own, at + 2) : '' })
    if (assigned) at += 2
  }
}

function valueAt(own: readonly Word[], at: number): string {
  if (!isWord(own[at], '(')) return own[at]?.text ?? ''
  const close = own.findIndex((word, i) => i > at && isWord(word, ')'))
  return own
    .slice(at, close + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** `filename x 'path';`, `filename x temp;`, `filename x clear;` */
const filename: Interpret = (state, { text }) => {
  const [, name, target, ...more] = words(text)
  const fileref = name?.text.toUpperCase() ?? ''
  if (fileref.length > 8) complain(state, `ERROR: ${fileref} is not a valid fileref.`, 1012)
  else if (target?.kind === 'string') assignFileref(state, fileref, target.text)
  else if (isWord(target, 'temp') || isWord(target, 'dummy')) assignFileref(state, fileref, null)
  else if (isWord(target, 'clear')) say(state, `NOTE: Fileref ${fileref} has been deassigned.`)
  else if (isWord(target, 'disk') && more[0]?.kind === 'string') assignFileref(state, fileref, more[0].text)
  else sayUninterpreted(state, `FILENAME ${target?.text.toUpperCase() ?? ''}`.trim())
}

/** `libname x 'path';`, `libname x clear;`: what it says is what SAS says. */
const libname: Interpret = (state, { text }) => {
  const [, name, ...rest] = words(text)
  const libref = name?.text.toUpperCase() ?? ''
  const path = rest.find(({ kind }) => kind === 'string')
  const engine = rest[0]?.kind === 'name' ? rest[0].text.toUpperCase() : 'V9'
  if (!/^[A-Z_]\w{0,7}$/.test(libref)) {
    complain(state, `ERROR: ${unmask(libref)} is not a valid SAS name.`, 1012)
  } else if (isWord(rest[0], 'clear')) {
    state.libraries.push({ at: state.now, libref, path: null })
    say(state, `NOTE: Libref ${libref} has been deassigned.`)
  } else if (path && (engine === 'V9' || engine === 'BASE')) {
    state.libraries.push({ at: state.now, libref, path: path.text })
    say(state, `NOTE: Libref ${libref} was successfully assigned as follows: `)
    say(state, `      Engine:        ${engine} `, 'note')
    say(state, `      Physical Name: ${path.text}`, 'note')
  } else sayUninterpreted(state, `LIBNAME ${engine}`)
}

/** `ods listing close;`, `ods html;`: which output there is from then on. */
const ods: Interpret = (state, { text }) => {
  const [, target, ...rest] = words(text.toLowerCase())
  const open = !rest.some((word) => isWord(word, 'close'))
  const all = target?.text === '_all_'
  if (all || target?.text === 'listing') state.destinations.listing = open && !all
  if (all || /^html5?$/.test(target?.text ?? '')) state.destinations.html = open && !all
}

/** Statements that are right anywhere and that Standin runs. */
export const globalStatements: Readonly<Record<string, Interpret>> = {
  ...Object.fromEntries(['', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => [`TITLE${n}`, title])),
  OPTIONS: options,
  OPTION: options,
  FILENAME: filename,
  LIBNAME: libname,
  ODS: ods,
}
