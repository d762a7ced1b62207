/** Whether a text has the form of a pattern: `%` stands for any characters, `_` for one. Linear but for backing up. */
export function isLike(padded: string, pattern: string): boolean {
  const text = padded.trimEnd()
  const form = pattern.trimEnd()
  let [at, place] = [0, 0]
  let [backTo, star] = [0, -1]
  while (at < text.length) {
    const sign = form.charAt(place)
    if (place < form.length && sign !== '%' && (sign === '_' || sign === text.charAt(at))) {
      at++
      place++
    } else if (sign === '%') {
      star = place++
      backTo = at
    } else if (star >= 0) {
      place = star + 1
      at = ++backTo
    } else return false
  }
  while (form.charAt(place) === '%') place++
  return place === form.length
}
