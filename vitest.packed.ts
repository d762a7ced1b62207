import { defineConfig } from 'vitest/config'
import { shared } from './vitest.shared.ts'

const { test: _npmTest, ...conditions } = shared

/** What is published, installed from tarballs in folders outside. `npm run packed` and CI run it. */
export default defineConfig({
  ...conditions,
  test: {
    include: ['packages/*/src/**/*.packed.ts'],
    globalSetup: './packages/standin/src/packed/pack-all.fixture.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two cores are what CI has, and each of these starts programs of its own.
    maxWorkers: 2,
  },
})
