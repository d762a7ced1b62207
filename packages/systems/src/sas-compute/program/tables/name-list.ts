import { isWord, type Word } from '../words.ts'

/** A list is no longer, whatever `x1-x999999` says. */
const mostNames = 2000

/** Names as listed, with `x1-x3` written out; other words are passed over. */
export function numberedNames(words: readonly Word[]): readonly string[] {
  const names: string[] = []
  for (let i = 0; i < words.length && names.length < mostNames; i++) {
    const word = words[i]
    if (word?.kind !== 'name') continue
    const range = isWord(words[i + 1], '-') ? between(word.text, words[i + 2]?.text ?? '') : undefined
    if (range) {
      names.push(...range)
      i += 2
    } else names.push(isWord(words[i + 1], ':') ? `${word.text}:` : word.text)
  }
  return names
}

function between(from: string, to: string): readonly string[] | undefined {
  const [, stem = '', first = ''] = /^(.*?)(\d+)$/.exec(from) ?? []
  const [, other = '', last = ''] = /^(.*?)(\d+)$/.exec(to) ?? []
  if (first === '' || stem.toLowerCase() !== other.toLowerCase()) return undefined
  const count = Number(last) - Number(first) + 1
  if (!(count > 0)) return undefined
  return Array.from({ length: Math.min(count, mostNames) }, (_, i) => stem + (Number(first) + i))
}

interface Named {
  readonly name: string
  readonly type: 'FLOAT' | 'CHAR'
}

/** The variables that a list means among those there are, in lower case: `_all_`, `_numeric_`, `abc:` too. */
export function namesAmong(listed: readonly string[], all: readonly Named[]): readonly string[] {
  const found = listed.flatMap((listedName) => {
    const name = listedName.toLowerCase()
    const choose = (test: (each: Named) => boolean): readonly string[] =>
      all.filter(test).map((each) => each.name.toLowerCase())
    if (name === '_all_') return choose(() => true)
    if (name === '_numeric_') return choose(({ type }) => type === 'FLOAT')
    if (name === '_character_' || name === '_char_') return choose(({ type }) => type === 'CHAR')
    if (name.endsWith(':')) return choose((each) => each.name.toLowerCase().startsWith(name.slice(0, -1)))
    return [name]
  })
  return [...new Set(found)]
}
