import type { WorldChoice, WorldFit } from '@standin/engine'

/** Which ways of choosing a world this system's clients can follow. */
export const worldChoices: Readonly<Record<WorldChoice, WorldFit>> = {
  port: { for: 'all', why: 'The catalogue names the address that the client used.' },
  header: { for: 'own', why: 'Debian’s client and scheduler send no headers of the author’s.' },
  prefix: { for: 'all', why: 'The catalogue and Keystone’s own address carry the prefix.' },
}
