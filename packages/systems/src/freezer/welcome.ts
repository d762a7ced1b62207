import type { Welcome } from '@standin/engine'

/** How to begin: a login, and a line that works as it stands. */
export function welcome(base: string): Welcome {
  return {
    login: 'tester / secret, project proj, domain Default, at /v3; or a token like me:proj:member',
    curl: `curl -H 'X-Auth-Token: me:proj:member' ${base}/v2/proj/sessions`,
  }
}
