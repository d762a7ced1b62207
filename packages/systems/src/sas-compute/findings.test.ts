import type { Evidence } from '@standin/engine'
import { expect, it } from 'vitest'
import { scenariosOf } from './findings.fixture.ts'
import { findings } from './findings.ts'
import { sasCompute } from './index.ts'

const rows = Object.values(sasCompute.machines).flatMap(({ on, time }) => [
  ...Object.values(on).flat(),
  ...time,
])
const cited = [...sasCompute.scenarios, ...rows, ...sasCompute.quirks].flatMap(({ evidence }) =>
  idsIn(evidence),
)

function idsIn(evidence: Evidence): readonly string[] {
  return evidence.kind === 'recorded' ? (evidence.finding.match(/F\d+(\.\d+)?|\b\d+\.\d+/g) ?? []) : []
}

it('every finding that can be seen over HTTP is a scenario, and says so as its evidence', () => {
  const missing = findings.filter(
    ({ id, hidden }) => hidden === undefined && scenariosOf(sasCompute, id).length === 0,
  )
  expect(missing.map(({ id }) => id)).toEqual([])
})

it('what is hidden is no scenario, and each finding is there once', () => {
  const ids = findings.map(({ id }) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  const shown = findings.filter(({ id, hidden }) => hidden && scenariosOf(sasCompute, id).length > 0)
  expect(shown).toEqual([])
})

it('all that is cited as evidence is a finding of the table', () => {
  const known = findings.map(({ id }) => id)
  expect([...new Set(cited)].filter((id) => !known.includes(id))).toEqual([])
})
