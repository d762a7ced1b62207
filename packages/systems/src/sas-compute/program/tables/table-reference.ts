import type { Expression } from '../expression/expression.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import { isWord, type Word } from '../words.ts'
import { numberedNames } from './name-list.ts'

/** What stands in parentheses behind a table's name. */
export interface TableOptions {
  readonly keep?: readonly string[]
  readonly drop?: readonly string[]
  /** Pairs of an old and a new name. */
  readonly rename?: readonly (readonly [string, string])[]
  readonly where?: Where
  readonly obs?: number
  readonly firstobs?: number
  readonly label?: string
  /** The variable that says whether an observation came from this table. */
  readonly in?: string
}

export interface Where {
  readonly expression: Expression
  /** As the note of the observations read has it. */
  readonly text: string
}

export interface TableReference {
  /** As it is written: `a` or `lib.a`. */
  readonly name: string
  readonly options: TableOptions
}

/** The tables that words name, each with its options; `undefined` where an option can not be read. */
export function parseReferences(words: readonly Word[]): readonly TableReference[] | undefined {
  const references: TableReference[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.kind !== 'name') return undefined
    let name = word.text
    if (isWord(words[at + 1], '.') && words[at + 2]?.kind === 'name') {
      name += `.${words[at + 2]?.text}`
      at += 2
    }
    const end = isWord(words[at + 1], '(') ? closing(words, at + 1) : undefined
    const options = end === undefined ? {} : parseOptions(words.slice(at + 2, end))
    if (!options) return undefined
    references.push({ name, options })
    if (end !== undefined) at = end
  }
  return references
}

/** The place of the parenthesis that closes the one at `open`. */
export function closing(words: readonly Word[], open: number): number | undefined {
  let depth = 0
  for (let at = open; at < words.length; at++) {
    if (isWord(words[at], '(')) depth++
    if (isWord(words[at], ')') && --depth === 0) return at
  }
  return undefined
}

type Parse = (words: readonly Word[]) => TableOptions | undefined

const options: Readonly<Record<string, Parse>> = {
  keep: (words) => ({ keep: numberedNames(words) }),
  drop: (words) => ({ drop: numberedNames(words) }),
  rename: (words) => ({ rename: parsePairs(words) }),
  where: (words) => {
    const where = parseWhere(words)
    return where && { where }
  },
  obs: ([count]) => ({ obs: isWord(count, 'max') ? Number.MAX_SAFE_INTEGER : Number(count?.text) }),
  firstobs: ([first]) => ({ firstobs: Number(first?.text) }),
  label: ([label]) => ({ label: label?.text ?? '' }),
  in: ([name]) => ({ in: name?.text ?? '' }),
}

/** The options between two parentheses; those that change nothing here are passed over. */
function parseOptions(words: readonly Word[]): TableOptions | undefined {
  let found: TableOptions = {}
  for (let at = 0; at < words.length; at++) {
    const name = words[at]?.text.toLowerCase() ?? ''
    if (words[at]?.kind !== 'name' || !isWord(words[at + 1], '=')) continue
    const end = valueEnd(words, at + 2)
    const parse = Object.hasOwn(options, name) ? options[name] : undefined
    const parsed = parse ? parse(words.slice(at + 2, end)) : {}
    if (!parsed) return undefined
    found = { ...found, ...parsed }
    at = end - 1
  }
  return found
}

/** A value ends where the next `name=` starts, outside parentheses. */
function valueEnd(words: readonly Word[], from: number): number {
  if (isWord(words[from], '(')) return (closing(words, from) ?? words.length - 1) + 1
  let at = from + 1
  while (at < words.length && !isWord(words[at + 1], '=')) at++
  return Math.min(at, words.length)
}

export function parsePairs(words: readonly Word[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = []
  for (let at = 1; at < words.length - 1; at++) {
    const [from, to] = [words[at - 1], words[at + 1]]
    if (isWord(words[at], '=') && from && to) pairs.push([from.text.toLowerCase(), to.text])
  }
  return pairs
}

/** A condition on observations, from its words. */
export function parseWhere(words: readonly Word[]): Where | undefined {
  const isWrapped = isWord(words[0], '(') && closing(words, 0) === words.length - 1
  const own = isWrapped ? words.slice(1, -1) : words
  const expression = parseExpression(own)
  return expression && { expression, text: textOf(own) }
}

function textOf(words: readonly Word[]): string {
  const text = words.map(({ kind, text: own }) =>
    kind === 'string' ? `'${own.replaceAll("'", "''")}'` : own,
  )
  return text.join(' ').replace(/ ?([=<>^~(),.*/+-]) ?/g, '$1')
}
