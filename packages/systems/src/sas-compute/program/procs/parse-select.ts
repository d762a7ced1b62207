import type { Expression } from '../expression/expression.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import { parseReferences, type TableReference } from '../tables/table-reference.ts'
import { isWord, type Word } from '../words.ts'

export interface SelectItem {
  readonly name: string | undefined
  readonly expression: Expression
  /** `count(*)` and its like: one value over all rows. */
  readonly aggregate: string | undefined
}

export interface SelectQuery {
  readonly all: boolean
  readonly items: readonly SelectItem[]
  readonly into: readonly { readonly name: string; readonly separator: string | undefined }[]
  readonly from: TableReference
  readonly where: Expression | undefined
  readonly order: readonly { readonly name: string; readonly descending: boolean }[]
}

const clauses = ['into', 'from', 'where', 'order']
const aggregates: ReadonlySet<string> = new Set(['COUNT', 'SUM', 'MEAN', 'AVG', 'MIN', 'MAX'])
const unsupported = ['group', 'having', 'join', 'on', 'union', 'distinct', 'case', 'calculated', 'select']

/** A SELECT of one table; undefined for one that Standin does not run. */
export function parseSelect(own: readonly Word[]): SelectQuery | undefined {
  const rest = own.slice(1)
  if (rest.some((word) => word.kind === 'name' && unsupported.includes(word.text.toLowerCase())))
    return undefined
  const part = (name: string): readonly Word[] | undefined => clauseOf(rest, name)
  const from = parseReferences(part('from') ?? [])
  const [table, ...others] = from ?? []
  const first = rest.findIndex((word) => clauses.some((clause) => isWord(word, clause)))
  const listed = rest.slice(0, Math.max(0, first))
  const all = listed.length === 1 && isWord(listed[0], '*')
  const items = all ? [] : splitItems(listed).map(parseItem)
  const condition = part('where')
  const where = condition && parseExpression(condition)
  if (!table || others.length > 0 || items.includes(undefined) || (condition && !where)) return undefined
  const order = orderOf(part('order'))
  return {
    all,
    items: items.filter((item) => item !== undefined),
    into: intoOf(part('into')),
    from: table,
    where,
    order,
  }
}

function clauseOf(own: readonly Word[], name: string): readonly Word[] | undefined {
  const start = own.findIndex((word) => isWord(word, name))
  if (start === -1) return undefined
  const next = own.findIndex((word, i) => i > start && clauses.some((clause) => isWord(word, clause)))
  return own.slice(start + 1, next === -1 ? undefined : next)
}

function splitItems(own: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [[]]
  let depth = 0
  for (const word of own) {
    if (isWord(word, '(')) depth++
    if (isWord(word, ')')) depth--
    if (depth === 0 && isWord(word, ',')) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

function parseItem(own: readonly Word[]): SelectItem | undefined {
  const as = own.findIndex((word) => isWord(word, 'as'))
  const words = as === -1 ? own : own.slice(0, as)
  const alias = as === -1 ? undefined : own[as + 1]?.text
  const call = words[0]?.text.toUpperCase() ?? ''
  const isAggregate =
    aggregates.has(call) && isWord(words[1], '(') && !words.some((word) => isWord(word, ','))
  const inner = isAggregate ? words.slice(2, -1) : words
  const star = isAggregate && inner.length === 1 && isWord(inner[0], '*')
  const expression: Expression | undefined = star ? { is: 'literal', value: 1 } : parseExpression(inner)
  if (!expression) return undefined
  const own_ = expression.is === 'variable' && !isAggregate ? expression.name : undefined
  return { name: alias ?? own_, expression, aggregate: isAggregate ? call : undefined }
}

function intoOf(own: readonly Word[] = []): SelectQuery['into'] {
  return splitItems(own).flatMap((part) => {
    const name = part.find(({ kind }) => kind === 'name')
    const by = part.findIndex((word) => isWord(word, 'by'))
    return name ? [{ name: name.text, separator: by === -1 ? undefined : part[by + 1]?.text }] : []
  })
}

function orderOf(own: readonly Word[] = []): SelectQuery['order'] {
  const by = isWord(own[0], 'by') ? own.slice(1) : own
  return splitItems(by).flatMap(([name, direction]) =>
    name
      ? [
          {
            name: name.text.toLowerCase(),
            descending: isWord(direction, 'desc') || isWord(direction, 'descending'),
          },
        ]
      : [],
  )
}
