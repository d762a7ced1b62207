import type { Welcome } from '@standin/engine'

/** How to begin: a login, and a line that works as it stands. */
export function welcome(base: string): Welcome {
  return {
    login: 'tester / secret by Basic, with or without a domain',
    curl: `curl -u 'STANDIN\\tester:secret' -H 'api-version: 2012-11-01.4.0' ${base}/WindowsHPC/Clusters`,
  }
}
