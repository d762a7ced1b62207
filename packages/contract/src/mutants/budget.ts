import type { Machine, Resource, System } from '@standin/engine'

/** So many rules for one request are more than any honest one needs, and few enough to be soon over. */
const enough = 20_000

/** A system that breaks down where a mutated table would go round for ever. */
export function withBudget(system: System): { readonly system: System; readonly refill: () => void } {
  let left = enough
  function spend(): void {
    if (left-- <= 0) throw new Error('The provider goes round in circles.')
  }
  const machines = Object.entries(system.machines).map(([kind, machine]) => [kind, counted(machine, spend)])
  return {
    system: { ...system, machines: Object.fromEntries(machines) },
    refill: () => {
      left = enough
    },
  }
}

type Rule = (context: unknown) => unknown

function counted(machine: Machine, spend: () => void): Machine {
  const count = (rule: Rule): Rule => {
    return (context) => {
      spend()
      return rule(context)
    }
  }
  const each = (rules: Readonly<Record<string, unknown>>, wrap: (rule: Rule) => Rule) =>
    Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, wrap(rule as Rule)]))
  return {
    ...machine,
    guards: each(machine.guards, count) as Machine['guards'],
    effects: each(machine.effects, count) as Machine['effects'],
    durations: each(machine.durations, (duration) => count(lasting(duration))) as Machine['durations'],
  }
}

/** A duration as a function of its resource; the tables' column is the one that worlds have unless told. */
function lasting(duration: unknown): Rule {
  if (typeof duration === 'function') return (resource) => duration(resource as Resource)
  const columns = duration as Readonly<Record<string, number>>
  return () => (typeof duration === 'number' ? duration : (columns.realistic ?? 0))
}
