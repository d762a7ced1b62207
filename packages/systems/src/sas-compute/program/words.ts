import { unmask } from './mask.ts'

/** A word of a statement. A string's text is without its quotes; a number's is as written. */
export interface Word {
  readonly kind: 'string' | 'name' | 'number' | 'sign'
  readonly text: string
}

const shapes = [
  /(?<single>'[^']*(?:''[^']*)*')/,
  /(?<double>"[^"]*(?:""[^"]*)*")/,
  /(?<name>[A-Za-z_]\w*)/,
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/,
  /\S/,
]
const pattern = new RegExp(shapes.map(({ source }) => source).join('|'), 'g')

/**
 * The words of a statement. Single-quoted text is as it stands; the rest has been through macro resolution.
 */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, groups = {} }): Word => {
    if (groups.single) return { kind: 'string', text: unmask(all.slice(1, -1).replaceAll("''", "'")) }
    if (groups.double) return { kind: 'string', text: unmask(all.slice(1, -1).replaceAll('""', '"')) }
    if (groups.name) return { kind: 'name', text: all }
    return groups.number ? { kind: 'number', text: all } : { kind: 'sign', text: all }
  })
}

/** Whether a word is this sign or this name, whatever its case. */
export function isWord(word: Word | undefined, text: string): boolean {
  return word !== undefined && word.kind !== 'string' && word.text.toLowerCase() === text
}
