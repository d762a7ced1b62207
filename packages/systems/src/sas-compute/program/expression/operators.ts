import { isWord, type Word } from '../words.ts'

/** Operators by what they are spelled as, longest first. */
const spellings: readonly (readonly [readonly string[], string])[] = [
  [['is', 'not', 'missing'], 'is not missing'],
  [['is', 'not', 'null'], 'is not missing'],
  [['is', 'missing'], 'is missing'],
  [['is', 'null'], 'is missing'],
  [['not', 'in'], 'not in'],
  [['^', 'in'], 'not in'],
  [['*', '*'], '**'],
  [['|', '|'], '||'],
  [['!', '!'], '||'],
  [['^', '='], '^='],
  [['~', '='], '^='],
  [['¬', '='], '^='],
  [['<', '='], '<='],
  [['>', '='], '>='],
  [['<', '>'], 'max'],
  [['>', '<'], 'min'],
  ...(['*', '/', '+', '-', '=', '<', '>', 'in', 'and', 'or', 'like', 'min', 'max'] as const).map(
    (each) => [[each], each] as const,
  ),
  [['&'], 'and'],
  [['|'], 'or'],
  [['!'], 'or'],
  [['eq'], '='],
  [['ne'], '^='],
  [['lt'], '<'],
  [['le'], '<='],
  [['gt'], '>'],
  [['ge'], '>='],
]

/** From the loosest to the tightest (SAS's groups VII to I). */
export const precedences: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '^=', '<', '<=', '>', '>=', 'in', 'not in', 'like', 'is missing', 'is not missing'],
  ['||'],
  ['+', '-'],
  ['*', '/'],
  ['**', 'min', 'max'],
]

export const rightToLeft: ReadonlySet<string> = new Set(['**', 'min', 'max'])

const byFirst = new Map<string, (readonly [readonly string[], string])[]>()
for (const spelling of spellings) {
  const first = spelling[0][0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), spelling])
}

/** The operator that starts at this word, and how many words it takes. */
export function operatorAt(
  words: readonly Word[],
  at: number,
): { readonly operator: string; readonly length: number } | undefined {
  const first = words[at]
  if (!first || first.kind === 'string' || first.kind === 'number') return undefined
  const found = byFirst
    .get(first.text.toLowerCase())
    ?.find(([parts]) => parts.every((part, i) => isWord(words[at + i], part)))
  return found && { operator: found[1], length: found[0].length }
}
