export type { InWorld, Standin } from './index.ts'
export { type StandinFixtures, type StandinTestOptions, standinTest } from './vitest/standin-test.ts'
