/** Expressions that Pact's verifier, in whose language they can't look around or back, would refuse. */
const unknown = /\(\?(?:[=!]|<[=!])|\\[1-9]|\\k</

/**
 * An expression for Pact, or undefined where its verifier can't read it. It has to match the whole text there, as in
 * most of Pact's languages.
 */
export function regexForPact(source: string): string | undefined {
  if (unknown.test(source)) return undefined
  const plain = source.replaceAll('\\/', '/')
  return isWhole(plain) ? plain : `[\\s\\S]*(?:${plain})[\\s\\S]*`
}

/** Whether it speaks of the whole text: alternatives, if any, lie in groups. */
function isWhole(source: string): boolean {
  const outside = source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, '')
  let depth = 0
  for (const sign of outside) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === '|' && depth === 0) return false
  }
  return outside.startsWith('^') && outside.endsWith('$')
}

export const escapeRegex = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** An expression that finds nothing but one of the texts. */
export const oneOfTexts = (texts: readonly string[]) => `^(?:${texts.map(escapeRegex).join('|')})$`
