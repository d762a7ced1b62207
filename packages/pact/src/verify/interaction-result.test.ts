import { expect, it } from 'vitest'
import { type InteractionOutcome, type PactReport, verdictOf } from './interaction-result.ts'

const report = (outcomes: readonly InteractionOutcome[], errors: readonly string[] = []): PactReport => ({
  version: 1,
  system: 's',
  target: 't',
  startedAt: '2036-01-01T00:00:00Z',
  milliseconds: 1,
  notices: [],
  errors,
  results: outcomes.map((outcome) => ({
    consumer: 'c',
    provider: 'p',
    interaction: outcome,
    states: [],
    differences: [],
    milliseconds: 1,
    outcome,
  })),
})

it.each<[InteractionOutcome[], string[], string, number]>([
  [['held', 'skipped', 'pending', 'deviated'], [], 'holds', 0],
  [['held', 'failed', 'error'], ['no broker'], 'fails', 1],
  [['held', 'error'], [], 'errs', 3],
  [['held'], ['not published'], 'errs', 3],
  [[], [], 'empty', 1],
  [['skipped'], [], 'empty', 1],
])('%j with the errors %j: %s, exit code %i', (outcomes, errors, verdict, exitCode) => {
  expect(verdictOf(report(outcomes, errors))).toEqual({ verdict, exitCode })
})
