import { parseFormat } from './formats/format-spec.ts'
import { readValue } from './formats/read-value.ts'
import { unmask } from './mask.ts'

/** A word of a statement. A string's text is without its quotes; a number's is as written. */
export interface Word {
  readonly kind: 'string' | 'name' | 'number' | 'sign'
  readonly text: string
}

const shapes = [
  /(?:(?<single>'[^']*(?:''[^']*)*')|(?<double>"[^"]*(?:""[^"]*)*"))(?<suffix>(?:dt|d|t|n)(?!\w))?/,
  /(?<name>[A-Za-z_]\w*)/,
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/,
  /\S/,
]
const literals: Readonly<Record<string, string>> = { d: 'date11.', t: 'time.', dt: 'datetime.' }

const pattern = new RegExp(shapes.map(({ source }) => source).join('|'), 'gi')

/**
 * The words of a statement. Single-quoted text is as it stands; the rest has been through macro resolution.
 */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, groups = {} }): Word => {
    const { single, double, suffix } = groups
    if (single) return quoted(single.slice(1, -1).replaceAll("''", "'"), suffix)
    if (double) return quoted(double.slice(1, -1).replaceAll('""', '"'), suffix)
    if (groups.name) return { kind: 'name', text: all }
    return groups.number ? { kind: 'number', text: all } : { kind: 'sign', text: all }
  })
}

/** `'01JAN2036'd` is a number, `'my name'n` a name. */
function quoted(masked: string, suffix: string | undefined): Word {
  const text = unmask(masked)
  if (suffix === undefined) return { kind: 'string', text }
  const informat = literals[suffix.toLowerCase()]
  if (informat === undefined) return { kind: 'name', text }
  return { kind: 'number', text: String(readValue(text, parseFormat(informat)) ?? '.') }
}

/** Whether a word is this sign or this name, whatever its case. */
export function isWord(word: Word | undefined, text: string): boolean {
  return word !== undefined && word.kind !== 'string' && word.text.toLowerCase() === text
}
