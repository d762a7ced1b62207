import type { Cell, FormatSpec } from '../../data/table-content.ts'
import { floatType, textType, type ValueType } from '../expression/expression-type.ts'
import { numberedNames } from '../tables/name-list.ts'
import { parsePairs, parseWhere } from '../tables/table-reference.ts'
import { isWord, type Word } from '../words.ts'
import { type Compiler, checkFormat } from './compile.ts'
import type { DataStep, Variable } from './data-step.ts'
import { formatAt } from './format-at.ts'
import { declare } from './variables.ts'

/** `length a b $ 20 c 8;` */
export const compileLength: Compiler = ({ step, words }) => {
  let names: Word[] = []
  for (const [i, word] of words.entries()) {
    if (i > 0 && word.kind === 'number') {
      const type = isWord(words[i - 1], '$') ? textType(Math.trunc(Number(word.text))) : floatType
      for (const name of numberedNames(names)) declare(step, name, type).length = type.length
      names = []
    } else if (i > 0 && isListed(word)) names.push(word)
  }
  return names.length === 0
}

/** A name, or what stands between the names of a range. */
const isListed = (word: Word): boolean => word.kind === 'name' || isWord(word, '-') || isWord(word, ':')

type Attach = (variable: Variable, format: FormatSpec) => void

/** `format a b date9. c;`: the names before a format get it. */
const compileFormats =
  (attach: Attach, reads: boolean): Compiler =>
  (compile) => {
    const { step, words } = compile
    let names: Word[] = []
    for (let at = 1; at < words.length; at++) {
      const formatted = formatAt(words, at)
      const word = words[at]
      if (formatted) {
        checkFormat(compile, formatted.format, reads)
        attachTo(step, names, formatted.format, attach)
        names = []
        at += formatted.length - 1
      } else if (word && isListed(word)) names.push(word)
      else return false
    }
    return true
  }

function attachTo(step: DataStep, names: readonly Word[], format: FormatSpec, attach: Attach): void {
  const type = format.name.startsWith('$') ? textType(format.length || 8) : floatType
  for (const name of numberedNames(names)) attach(declare(step, name, type), format)
}

export const compileFormat = compileFormats((variable, format) => {
  variable.format = format
}, false)

export const compileInformat = compileFormats((variable, informat) => {
  variable.informat = informat
}, true)

/** `label a = 'text' b = 'text';` */
export const compileLabel: Compiler = ({ step, words }) => {
  for (let at = 1; at < words.length; at += 3) {
    const [name, equals, label] = words.slice(at, at + 3)
    if (name?.kind !== 'name' || !isWord(equals, '=') || !label) return false
    declare(step, name.text, floatType).label = label.text
  }
  return true
}

export const compileKeep: Compiler = ({ step, words }) => {
  step.keep = [...(step.keep ?? []), ...numberedNames(words.slice(1))]
  return true
}

export const compileDrop: Compiler = ({ step, words }) => {
  step.drop = [...(step.drop ?? []), ...numberedNames(words.slice(1))]
  return true
}

export const compileRename: Compiler = ({ step, words }) => {
  step.rename = [...step.rename, ...parsePairs(words.slice(1))]
  return true
}

/** `retain a b 0 c 'x';`: a value goes to the names before it; without names all are retained. */
export const compileRetain: Compiler = ({ step, words }) => {
  if (words.length === 1) for (const variable of step.variables.values()) variable.retained = true
  const names: Word[] = []
  for (let at = 1; at < words.length; at++) {
    const value = literalAt(words, at)
    const word = words[at]
    if (value !== undefined) retainAll(step, names.splice(0), value)
    else if (word && isListed(word)) names.push(word)
    else if (!['(', ')', ','].includes(word?.text ?? '')) return false
  }
  for (const name of numberedNames(names)) declare(step, name, floatType, { retained: true })
  return true
}

function retainAll(step: DataStep, names: readonly Word[], value: Cell): void {
  for (const name of numberedNames(names))
    retain(declare(step, name, typeOfValue(value), { retained: true, set: true }), value)
}

function retain(variable: Variable, value: Cell): void {
  if ((typeof value === 'string') === (variable.type === 'CHAR')) variable.initial = value
}

const typeOfValue = (value: Cell) => (typeof value === 'string' ? textType(value.length) : floatType)

/** A literal with its sign. */
function literalAt(words: readonly Word[], at: number): Cell | undefined {
  const word = words[at]
  if (word?.kind === 'string') return word.text
  if (isWord(word, '.')) return null
  if (word?.kind !== 'number') return undefined
  return isWord(words[at - 1], '-') ? -Number(word.text) : Number(word.text)
}

/** `where condition;` */
export const compileWhere: Compiler = ({ step, words }) => {
  step.where = parseWhere(words.slice(1))
  return step.where !== undefined
}

/** `by a descending b;` */
export const compileBy: Compiler = ({ step, words }) => {
  for (const [i, word] of words.slice(1).entries()) {
    if (word.kind !== 'name' || isWord(word, 'descending') || isWord(word, 'notsorted')) continue
    step.by.push({ name: word.text.toLowerCase(), descending: isWord(words[i], 'descending') })
    for (const end of ['first', 'last'])
      declare(step, `${end}.${word.text}`, floatType, { automatic: true, retained: true, set: true })
  }
  return step.by.length > 0
}

const longestArray = 1000

/** `array a(3) $ 10 x y z (1 2 3);`, also with `*`, `_numeric_` and `_temporary_`. */
export const compileArray: Compiler = ({ step, words }) => {
  const name = words[1]
  const isArray =
    name?.kind === 'name' && '([{'.includes(words[2]?.text ?? ' ') && ')]}'.includes(words[4]?.text ?? ' ')
  if (!isArray) return false
  const isText = isWord(words[5], '$')
  const sized = isText && words[6]?.kind === 'number'
  const rest = words.slice(5 + Number(isText) + Number(sized))
  const open = rest.findIndex((word) => isWord(word, '('))
  const listed = numberedNames(open === -1 ? rest : rest.slice(0, open))
  const initials = open === -1 ? [] : rest.slice(open).flatMap((_, i) => literalAt(rest, open + i) ?? [])
  const temporary = listed[0]?.toLowerCase() === '_temporary_'
  const found = elementsOf(name.text, temporary ? [] : listed, Number(words[3]?.text), [
    ...step.variables.values(),
  ])
  const elements = temporary ? found.map((element) => `_${element}.`) : found
  const type = isText ? textType(sized ? Number(words[6]?.text) : 8) : floatType
  declareElements(step, elements, type, initials, temporary)
  step.arrays.set(name.text.toLowerCase(), elements)
  return elements.length > 0
}

function declareElements(
  step: DataStep,
  elements: readonly string[],
  type: ValueType,
  initials: readonly Cell[],
  temporary: boolean,
): void {
  const retained = temporary || initials.length > 0
  for (const [i, element] of elements.entries()) {
    const variable = declare(step, element, type, { automatic: temporary, retained, set: true })
    if (initials.length > 0) retain(variable, initials[i] ?? null)
  }
}

function elementsOf(
  array: string,
  listed: readonly string[],
  size: number,
  variables: readonly Variable[],
): readonly string[] {
  if (listed.length > 0) {
    const special = /^_(numeric|character|all)_$/i.exec(listed[0] ?? '')?.[1]?.toLowerCase()
    if (!special) return listed.slice(0, longestArray)
    const wanted = special === 'numeric' ? 'FLOAT' : 'CHAR'
    const all = variables.filter(
      ({ automatic, type }) => !automatic && (special === 'all' || type === wanted),
    )
    return all.map(({ name }) => name).slice(0, longestArray)
  }
  const count = Number.isSafeInteger(size) ? Math.min(size, longestArray) : 0
  return Array.from({ length: count }, (_, i) => array + (i + 1))
}
