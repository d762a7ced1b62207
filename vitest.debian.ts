import { defineConfig } from 'vitest/config'
import { shared } from './vitest.shared.ts'

const { test: _npmTest, ...conditions } = shared

/** Tests with Debian's own software. `npm test` leaves them out; `npm run debian` and CI run them. */
export default defineConfig({
  ...conditions,
  test: { include: ['packages/*/src/**/*.debian.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
})
