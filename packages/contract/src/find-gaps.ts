import type { Machine, Scenario } from '@standin/engine'

/** Names of the rows of a system's machines that never fired. */
export function unfiredRows(
  machines: Readonly<Record<string, Machine>>,
  fired: ReadonlySet<string>,
): readonly string[] {
  const rows = Object.values(machines).flatMap((machine) => [
    ...Object.values(machine.on).flat(),
    ...machine.time,
  ])
  return rows.map(({ name }) => name).filter((name) => !fired.has(name))
}

const kinds: readonly string[] = ['recorded', 'documented', 'client', 'assumed', 'standin-only']

/** What is wrong with a collection of scenarios: no evidence, no steps, a name that is there twice. */
export function unsoundScenarios(scenarios: readonly Scenario[]): readonly string[] {
  const names = scenarios.map(({ name }) => name)
  return scenarios.flatMap((scenario, i) => [
    ...(kinds.includes(scenario.evidence?.kind) ? [] : [`'${scenario.name}' has no evidence`]),
    ...(scenario.steps.some((step) => step.kind === 'call' && step.expects)
      ? []
      : [`'${scenario.name}' promises nothing`]),
    ...(names.indexOf(scenario.name) === i ? [] : [`'${scenario.name}' is there twice`]),
  ])
}
