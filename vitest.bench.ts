import { defineConfig } from 'vitest/config'
import { shared } from './vitest.shared.ts'

const { test: _npmTest, ...conditions } = shared

/** How long things take, for people to read. `npm run bench` runs it. */
export default defineConfig({
  ...conditions,
  // One after the other: each measures, and wants the machine for itself.
  test: { include: ['packages/*/src/**/*.bench.ts'], testTimeout: 600_000, fileParallelism: false },
})
