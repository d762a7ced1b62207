// Macro quoting as SAS does it: a quoted sign is another character until it is written somewhere. The
// private use area has room, and code that uses these five characters itself would only see them written as
// the signs.
const signs = `&%"';`
const base = 0xe0f0

/** Text whose `& % " ' ;` mean nothing to the macro processor or to the reader of statements. */
export function mask(text: string): string {
  return text.replace(/[&%"';]/g, (sign) => String.fromCharCode(base + signs.indexOf(sign)))
}

/** Text whose `&` and `%` mean nothing to the macro processor: what a macro variable already resolved to. */
export function maskTriggers(text: string): string {
  return text.replace(/[&%]/g, (sign) => String.fromCharCode(base + signs.indexOf(sign)))
}

/** The text as it is written to a log or shown as a variable's value. */
export function unmask(text: string): string {
  return text.replace(/[\ue0f0-\ue0f4]/g, (code) => signs.charAt(code.charCodeAt(0) - base))
}
