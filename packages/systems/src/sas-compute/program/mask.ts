// Macro quoting as SAS does it: a quoted sign is another character until it is written somewhere. The
// private use area has room, and code that uses these characters itself would only see them written as the
// signs.
const signs = `&%"';,() =<>+-*/|^~#`
const base = 0xe0f0
const masked = new RegExp(`[\\u${base.toString(16)}-\\u${(base + signs.length - 1).toString(16)}]`, 'g')
const harmless = new RegExp(
  `[\\u${(base + 4).toString(16)}-\\u${(base + signs.length - 1).toString(16)}]`,
  'g',
)

const code = (sign: string): string => String.fromCharCode(base + signs.indexOf(sign))
const sign = (found: string): string => signs.charAt(found.charCodeAt(0) - base)

/** Text whose `& % " ' ;` mean nothing to the macro processor or to the reader of statements. */
export function mask(text: string): string {
  return text.replace(/[&%"';]/g, code)
}

/** Text in which no sign means anything, operators, commas and blanks included: what `%str` and its like do. */
export function maskAll(text: string): string {
  return text.replace(/[&%"';,() =<>+\-*/|^~#]/g, code)
}

/** Text whose `&` and `%` mean nothing to the macro processor: what a macro variable already resolved to. */
export function maskTriggers(text: string): string {
  return text.replace(/[&%]/g, code)
}

/** Text on its way from the macro processor to the reader of statements: only `& % " '` stay masked. */
export function unmaskForCode(text: string): string {
  return text.replace(harmless, sign)
}

/** The text as it is written to a log or shown as a variable's value. */
export function unmask(text: string): string {
  return text.replace(masked, sign)
}
