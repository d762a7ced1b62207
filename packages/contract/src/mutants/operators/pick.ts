import { hex32 } from '@standin/engine'

/** One of several, by a text: the same one each time. */
export function pick<Item>(from: readonly Item[], by: string): Item | undefined {
  if (from.length === 0) return undefined
  return from[Number.parseInt(hex32(by).slice(0, 8), 16) % from.length]
}
