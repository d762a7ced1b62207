/**
 * The fields of a multipart form as text; what has no name is left out, and of equal names the last one counts.
 * Undefined is no such form.
 */
export function parseMultipart(
  text: string,
  contentType: string,
): Readonly<Record<string, string>> | undefined {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return undefined
  const [, ...parts] = `\r\n${text}`.split(`\r\n--${mark}`)
  if (!parts.pop()?.startsWith('--')) return undefined
  return Object.fromEntries(parts.flatMap(fieldOf))
}

function fieldOf(part: string): readonly (readonly [name: string, value: string])[] {
  const end = part.indexOf('\r\n\r\n')
  const name = /^content-disposition:.*?;\s*name="([^"]*)"/im.exec(part.slice(0, Math.max(end, 0)))?.[1]
  return name === undefined ? [] : [[name, part.slice(end + 4)]]
}
