import { escapeMarkup } from '@standin/engine'

/** Markup that is safe as it is; everything else is escaped where it is put in. */
export interface Markup {
  readonly markup: string
}

export type Part = string | number | Markup | readonly Markup[]

/**
 * A tagged template for HTML and XML: what is put in is escaped, unless it is markup itself. Values stand in text
 * or in quoted attributes, never in scripts or styles.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let inTag = false
  const rendered = strings.map((fixed, index) => {
    const [opened, closed] = [fixed.lastIndexOf('<'), fixed.lastIndexOf('>')]
    if (opened !== closed) inTag = opened > closed
    const part = parts[index]
    return part === undefined ? fixed : fixed + render(part, inTag)
  })
  return { markup: rendered.join('') }
}

function render(part: Part, inTag: boolean): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return inTag ? escapeAttribute(part) : escapeText(part)
  if ('markup' in part) return part.markup
  return part.map(({ markup: own }) => own).join('\n')
}

/** Text for HTML and XML alike: what XML 1.0 can't hold at all is shown as an escape. */
export function escapeText(text: string): string {
  return escapeMarkup(visible(text)).replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** Readers turn line breaks in attributes into blanks, unless they are character references. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

// Control characters (a terminal obeys some of them), halves of surrogate pairs, non-characters, and the marks that
// turn the direction of text. Line feeds and tabs stay.
const unseen = /[\p{Cc}\p{Cs}\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu

/** The text with what can't be seen, or must not be obeyed, as escapes: `\x1b`. */
export function visible(text: string): string {
  return text.replaceAll(unseen, (character) => {
    if (character === '\n' || character === '\t') return character
    if (character === '\r') return '\\r'
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`
  })
}

/** The same on one line. */
export const oneLine = (text: string): string => visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t')
