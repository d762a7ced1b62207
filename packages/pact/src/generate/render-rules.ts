import type { Rule, Rules } from './pact-file.ts'

export function renderRules(rules: ReadonlyMap<string, Rule>): Rules {
  return Object.fromEntries(
    [...rules].map(([path, rule]) => [path, { combine: 'AND' as const, matchers: [rule] }]),
  )
}
