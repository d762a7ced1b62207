import type { Scenario, System } from '@standin/engine'
import { table } from '../readme.fixture.ts'
import { findings } from './findings.ts'

/** The scenarios that have a finding as their evidence. */
export function scenariosOf({ scenarios }: System, id: string): readonly Scenario[] {
  const named = new RegExp(`(^|[^\\w.])${id.replaceAll('.', '\\.')}(?![\\w.])`)
  return scenarios.filter(({ evidence }) => evidence.kind === 'recorded' && named.test(evidence.finding))
}

/** The part of the README that names, for each finding, the scenarios that hold it. */
export function findingsOf(system: System): string {
  const rows = findings.map(({ id, about, hidden }) => [
    id,
    about,
    hidden === undefined
      ? scenariosOf(system, id)
          .map(({ name }) => name)
          .join('; ')
      : `not a scenario. ${hidden}`,
  ])
  return table(['finding', 'what was measured', 'scenarios'], rows)
}
