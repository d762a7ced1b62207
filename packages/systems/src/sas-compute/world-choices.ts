import type { WorldChoice, WorldFit } from '@standin/engine'

/** Which ways of choosing a world this system's clients can follow. */
export const worldChoices: Readonly<Record<WorldChoice, WorldFit>> = {
  port: { for: 'all', why: 'Links are paths, which clients put behind the address that they were given.' },
  header: { for: 'own', why: 'restaf and sasjs send no headers of the author’s.' },
  prefix: {
    for: 'all',
    why: 'Links carry the prefix, and a prefix that is put before it once more is taken as one.',
  },
}
