import type { System } from '@standin/engine'
import { maskOf } from '@standin/engine'

/** Secrets that can be put back, by their masks. */
export interface KnownSecrets {
  of(mask: string): string | undefined
  learn(mask: string, secret: string): void
}

/**
 * What the settings and identities of systems name, in the forms that requests have it; the rest is learned from
 * replies, or told.
 */
export function createKnownSecrets(
  systems: readonly System[],
  options: unknown,
  told: readonly string[],
): KnownSecrets {
  const known = new Map<string, string>()
  const learn = (mask: string, secret: string) => void known.set(mask, secret)
  const words = new Set(told)
  for (const { settings, contract } of systems) {
    collectTexts(
      Object.values(settings).map(({ value }) => value),
      words,
    )
    collectTexts(contract.identities, words)
  }
  collectTexts(options, words)
  for (const word of [...words, 'secret'])
    for (const form of [word, encodeURIComponent(word), JSON.stringify(word).slice(1, -1)])
      learn(maskOf(form), form)
  return { of: (mask) => known.get(mask), learn }
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) {
    into.add(name)
    collectTexts(each, into)
  }
}
