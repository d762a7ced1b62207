import { expect, it } from 'vitest'
import * as contract from './index.ts'

it('the public surface is this list', () => {
  expect(Object.keys(contract).toSorted()).toMatchInlineSnapshot(`
    [
      "TargetSilence",
      "applyDeviations",
      "checkReply",
      "compareWithBaseline",
      "createFakeTarget",
      "createRunSession",
      "curlLine",
      "derivePromises",
      "draftDeviations",
      "dueAgain",
      "headlineOf",
      "judge",
      "lastHeld",
      "logIn",
      "olderThan",
      "parseDeviations",
      "parseRecording",
      "parseReport",
      "progressLine",
      "recordExchanges",
      "recordingOf",
      "renderDeviations",
      "renderWalk",
      "reporters",
      "runAll",
      "runPromises",
      "runSteps",
      "sayComparison",
      "sayDifference",
      "sayHeadline",
      "scenarioAtTier",
      "scenarioPromise",
      "scenarioPromises",
      "selectTier",
      "shellQuote",
      "unfiredRows",
      "unsoundScenarios",
      "verdictOf",
      "walk",
    ]
  `)
})
