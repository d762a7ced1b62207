/** What parts words unless said: SAS's default list, in ASCII. */
const usual = ' !$%&()*+,-./;<^|'

/** The words of a text, parted by any of these characters. */
export function scanWords(text: string, marks = usual): readonly string[] {
  const words: string[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !marks.includes(text.charAt(at))) continue
    if (at > start) words.push(text.slice(start, at))
    start = at + 1
  }
  return words
}
