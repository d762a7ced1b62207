import { escapeMarkup } from '@standin/engine'

/** Control characters but tabs and line feeds, and two that are no characters. XML 1.0 holds none but the return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const escaped = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g

/**
 * Text as .NET writes it: a control character as a reference, which XML 1.0 does not have. Half of a surrogate
 * pair, at which .NET fails, is U+FFFD. What is no text is written as JSON has it.
 */
export function writeText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return escapeMarkup(text)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(escaped, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
}
