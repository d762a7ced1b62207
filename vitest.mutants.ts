import { defineConfig } from 'vitest/config'
import { shared } from './vitest.shared.ts'

const { test: _npmTest, ...conditions } = shared

/** The contract kit against providers that are wrong on purpose. `npm run mutants` and CI run it. */
export default defineConfig({
  ...conditions,
  test: { include: ['packages/*/src/**/*.mutants.ts'], testTimeout: 600_000 },
})
