import { defineConfig } from 'vitest/config'
import { shared } from './vitest.shared.ts'

const { test: _npmTest, ...conditions } = shared

/** How long things take, for people to read. `npm run bench` runs it. */
export default defineConfig({
  ...conditions,
  test: { include: ['packages/*/src/**/*.bench.ts'], testTimeout: 600_000 },
})
