import type { ViteUserConfig } from 'vitest/config'

// Tests run on the sources, so that no build comes before them. What follows is Vite's own list for a server.
const conditions = ['@standin/source', 'module', 'node', 'development|production']

/** What every package's tests share; each package's vitest.config.ts takes it as it is. */
export const shared: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 10_000,
    hookTimeout: 10_000,
    typecheck: {
      enabled: true,
      include: ['src/**/*.test-d.ts'],
      tsconfig: '../../tsconfig.json',
      // `npm run check` compiles everything; here only the type tests themselves count.
      ignoreSourceErrors: true,
    },
  },
}
