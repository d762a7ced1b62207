/** What a user of OpenStack has in the environment; of this process's own no proxies and no Python paths. */
export const openstackEnv = (base: string, home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  TMPDIR: home,
  LANG: 'C.UTF-8',
  OS_AUTH_URL: `${base}/v3`,
  OS_USERNAME: 'tester',
  OS_PASSWORD: 'secret',
  OS_PROJECT_NAME: 'proj',
  OS_USER_DOMAIN_NAME: 'Default',
  OS_PROJECT_DOMAIN_NAME: 'Default',
})
