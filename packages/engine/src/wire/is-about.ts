/**
 * Whether a path is about a resource: an id is one of the path's parts, a path is its beginning. `*` stands for any
 * letters within a part.
 */
export function isAbout(path: string, resource: string): boolean {
  const parts = path.split('/').map(decoded)
  if (!resource.includes('/')) return parts.some((part) => fits(part, resource))
  const wanted = resource.replace(/\/$/, '').split('/')
  const from = wanted[0] === '' ? wanted : ['', ...wanted]
  return from.length <= parts.length && from.every((part, at) => fits(parts[at] ?? '', part))
}

function fits(part: string, wanted: string): boolean {
  if (!wanted.includes('*')) return part === wanted
  const [head = '', ...rest] = wanted.split('*')
  const tail = rest.pop() ?? ''
  if (!part.startsWith(head) || part.length < head.length + tail.length || !part.endsWith(tail)) return false
  let left = part.slice(head.length, part.length - tail.length)
  for (const middle of rest) {
    const at = left.indexOf(middle)
    if (at < 0) return false
    left = left.slice(at + middle.length)
  }
  return true
}

function decoded(part: string): string {
  if (!part.includes('%')) return part
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
