/** How a whole path is written as one segment of a URL (compute.md; measured for all but the backslash, 13.22). */
const escapes: readonly (readonly [character: string, coded: string])[] = [
  ['~', '~~'],
  ['/', '~fs~'],
  ['\\', '~rs~'],
  [';', '~sc~'],
]

/** A path as a segment, percent-encoded as the server does it: `/a b` is `~fs~a%20b`. */
export function escapePath(path: string): string {
  const escaped = path.replaceAll(/[~/\\;]/g, (found) => escapes.find(([own]) => own === found)?.[1] ?? found)
  return encodeURIComponent(escaped)
}

/** The path that a decoded segment stands for; a tilde that begins no escape stands for itself. */
export function unescapePath(segment: string): string {
  return segment.replaceAll(
    /~~|~fs~|~rs~|~sc~/g,
    (found) => escapes.find(([, coded]) => coded === found)?.[0] ?? found,
  )
}
