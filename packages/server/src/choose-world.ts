import type { WireRequest, World } from '@standin/engine'
import type { Address } from './exchange.ts'
import type { Worlds } from './worlds.ts'

export interface ChosenWorld {
  readonly world: World
  /** The request without the world's prefix. */
  readonly request: WireRequest
  readonly address: Address
}

const prefix = /^\/_w\/([^/]+)(\/.*|)$/

/**
 * Which world a request means: by the path prefix `/_w/<world>`, else by the header `X-Standin-World`, else the
 * one whose port it came to. A name that is no world's is answered by its name.
 */
export function chooseWorld(
  worlds: Worlds,
  request: WireRequest,
  origin: string,
  portOf = worlds.main.name,
): ChosenWorld | { readonly unknown: string } {
  const inPath = prefix.exec(request.path)
  const name = inPath?.[1] ?? request.headers['x-standin-world'] ?? portOf
  const world = worlds.find(name)
  if (!world) return { unknown: name }
  if (!inPath) return { world, request, address: { origin, prefix: '' } }
  const inner = { ...request, path: withoutPrefix(inPath[2] || '/', `/_w/${name}`) }
  return { world, request: inner, address: { origin, prefix: `/_w/${name}` } }
}

/** Some clients put links, which carry the prefix, behind a base address that carries it too. */
function withoutPrefix(path: string, prefix: string): string {
  return path.startsWith(`${prefix}/`) ? withoutPrefix(path.slice(prefix.length), prefix) : path
}
