import type { Cell } from '../../data/table-content.ts'

/** The order of two values of a kind: missing comes before all numbers; blanks at the end of a text do not count. */
export function compare(left: Cell, right: Cell): number {
  if (typeof left === 'string' || typeof right === 'string') {
    const [a, b] = [String(left ?? '').trimEnd(), String(right ?? '').trimEnd()]
    return a < b ? -1 : Number(a > b)
  }
  if (left === null || right === null) return Number(left !== null) - Number(right !== null)
  return Math.sign(left - right)
}

/** `%` is any text and `_` any character; it never goes back by more than the last `%`. */
export function matchesLike(text: string, pattern: string): boolean {
  let [at, of, star, mark] = [0, 0, -1, 0]
  while (at < text.length) {
    const sign = pattern[of]
    if (sign === '%') {
      star = of++
      mark = at
    } else if (sign === '_' || (sign !== undefined && sign === text[at])) {
      at++
      of++
    } else if (star !== -1) {
      of = star + 1
      at = ++mark
    } else return false
  }
  return [...pattern.slice(of)].every((sign) => sign === '%')
}
