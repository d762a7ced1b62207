import type { Effect, Guard, Machine } from '../machine/machine.ts'
import type { EffectContext } from '../machine/rule-context.ts'

/** Runs effects by name, in their order. */
export function runEffects(
  machine: Machine,
  names: readonly string[],
  context: EffectContext<unknown, unknown>,
): void {
  for (const name of names) {
    const effect = machine.effects[name] as Effect<unknown, unknown> | undefined
    effect?.(context)
  }
}

/** Whether all conditions hold; a name with `!` before it must not. */
export function holds(
  machine: Machine,
  names: readonly string[],
  context: EffectContext<unknown, unknown>,
): boolean {
  return names.every((name) => {
    const negated = name.startsWith('!')
    const guard = machine.guards[negated ? name.slice(1) : name] as Guard<unknown, unknown> | undefined
    return guard !== undefined && guard(context) !== negated
  })
}
