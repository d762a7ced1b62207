import type { Welcome } from '@standin/engine'

/** How to begin: a login, and a line that works as it stands. */
export function welcome(base: string): Welcome {
  return {
    login: 'tester / secret, or the token standin-token',
    curl: `curl -H 'Authorization: Bearer standin-token' ${base}/compute/contexts`,
  }
}
