import { complain, type RunState } from '../run-state.ts'
import { fileLines, filePath } from '../session-files.ts'
import { isWord, type Word } from '../words.ts'
import { type Compiler, mention } from './compile.ts'
import type { RawInput } from './data-step.ts'
import type { Destination } from './op.ts'

/** `file log;`, `file print;`, `file _webout;`, `file 'path' mod;` */
export const compileFile: Compiler = ({ state, words, into }) => {
  const target = words[1]
  if (!target || (target.kind !== 'name' && target.kind !== 'string')) return false
  const appends = words.slice(2).some((word) => isWord(word, 'mod'))
  const name = target.text.toUpperCase()
  if (target.kind === 'string')
    into.push({ op: 'file', destination: { to: 'file', fileref: '', path: target.text, appends } })
  else if (name === 'LOG') into.push({ op: 'file', destination: { to: 'log' } })
  else if (name === 'PRINT') into.push({ op: 'file', destination: { to: 'listing' } })
  else {
    const path = filePath(state, name)
    if (path === undefined) return missingFile(state, name)
    const destination: Destination = {
      to: 'file',
      fileref: name,
      path,
      appends: appends || name === '_WEBOUT',
    }
    into.push({ op: 'file', destination })
  }
  return true
}

function missingFile(state: RunState, name: string): boolean {
  complain(state, `ERROR: No logical assign for filename ${name}.`, 1012)
  if (state.step) state.step.failed = true
  return true
}

/** `infile datalines dlm=',' dsd;`, `infile myref firstobs=2;` */
export const compileInfile: Compiler = ({ state, step, words }) => {
  const target = words[1]
  if (!target || (target.kind !== 'name' && target.kind !== 'string')) return false
  const isLines = /^(?:datalines|cards|lines)4?$/i.test(target.text) && target.kind === 'name'
  const found = isLines ? [] : fileLines(state, target.text, target.kind === 'string')
  if (!found) {
    const path = filePath(state, target.text.toUpperCase()) ?? target.text
    complain(state, `ERROR: Physical file does not exist, ${path}.`, 1012)
    step.failed = true
  }
  if (isWord(words[2], 'url')) mention(state, step, 'INFILE URL')
  step.raw = rawInput(isLines ? undefined : target.text, found ?? [], readOptions(words.slice(2)))
  return true
}

function rawInput(
  file: string | undefined,
  lines: readonly string[],
  options: Readonly<Record<string, string>>,
): RawInput {
  const first = Math.max(1, Number(options.firstobs ?? 1) || 1)
  const quoted = 'dsd' in options
  return {
    file,
    lines: lines.slice(first - 1, Number(options.obs ?? Number.NaN) || undefined),
    firstLine: first,
    delimiters: options.dlm ?? options.delimiter ?? (quoted ? ',' : ' '),
    quoted,
    stopsAtEnd: 'missover' in options || 'truncover' in options,
  }
}

function readOptions(words: readonly Word[]): Readonly<Record<string, string>> {
  const options: Record<string, string> = {}
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'name') continue
    options[word.text.toLowerCase()] = isWord(words[i + 1], '=') ? (words[i + 2]?.text ?? '') : ''
  }
  return options
}

/** The lines behind `datalines;`: the step ends with them. */
export const compileDataLines: Compiler = ({ state, step, statement }) => {
  if (!statement.data) {
    const what = `ERROR: The macro ${state.running.at(-1)?.name ?? ''} generated CARDS (data lines) for the DATA step`
    complain(
      state,
      `${what}, which could cause incorrect results.  The DATA step and the macro will stop executing.`,
      1012,
    )
    step.failed = true
  }
  const base = step.raw ?? { file: undefined, delimiters: ' ', quoted: false, stopsAtEnd: false }
  step.raw = { ...base, lines: statement.data ?? [], firstLine: state.firstLine + statement.lastLine + 1 }
  return true
}
