import { isWalkPick, kept, type StepInput } from '@standin/engine'
import type { Chosen, DrawnPick, Entry, Pools } from './pools.ts'

/** An input in three forms: for either side, and for a scenario, where what was kept has names. */
export interface FilledInput {
  readonly target: StepInput
  readonly reference: StepInput
  readonly printed: StepInput
  /** What the path names, by pool. */
  readonly chosen: Chosen
}

type Fill = (value: unknown) => unknown

/** Whether all picks of an input can be met: nothing is asked about what is not there yet. */
export function canFill(input: StepInput, pools: Pools): boolean {
  const chosen = choosePath(input.path ?? {}, pools)
  return picksIn(input).every((pick) => pick.$walk === 'own' || pools.find(pick, chosen) !== undefined)
}

function picksIn(value: unknown): readonly DrawnPick[] {
  if (isWalkPick(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(picksIn) : []
}

/** Puts values in the place of an input's picks. `unique` is a word that no other sequence has. */
export function fillInput(input: StepInput, pools: Pools, unique: string): FilledInput {
  const { path = {}, ...rest } = input
  const chosen = choosePath(path, pools)
  const meaning = (pick: DrawnPick, of: (entry: Entry) => unknown, word: string) => {
    if (pick.$walk === 'own') return `${pick.name}-${word}`
    const entry = pools.find(pick, chosen)
    return entry && of(entry)
  }
  const fillWith = (of: (entry: Entry) => unknown, word: string): StepInput => {
    const fill: Fill = (value) => fillValue(value, (pick) => meaning(pick, of, word))
    const filledPath = Object.entries(path).map(([name, value]) => {
      const entry = chosen[name]
      return [name, entry ? of(entry) : fill(value)]
    })
    return { path: Object.fromEntries(filledPath), ...(fill(rest) as Omit<StepInput, 'path'>) }
  }
  return {
    target: fillWith((entry) => entry.target, unique),
    reference: fillWith((entry) => entry.reference, unique),
    printed: withoutOwnNames(fillWith((entry) => kept(entry.name), '{unique}')),
    chosen,
  }
}

/** From the outermost on, so that what lies below is one of its own. */
function choosePath(path: Readonly<Record<string, unknown>>, pools: Pools): Chosen {
  let chosen: Chosen = {}
  for (const [name, value] of Object.entries(path)) {
    const entry = isWalkPick(value) ? pools.find(value, chosen) : undefined
    if (entry) chosen = { ...chosen, [name]: entry }
  }
  return chosen
}

function fillValue(value: unknown, pick: (pick: DrawnPick) => unknown): unknown {
  if (isWalkPick(value)) return pick(value)
  if (Array.isArray(value))
    return value.map((item) => fillValue(item, pick)).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, each]) => [name, fillValue(each, pick)] as const)
  return Object.fromEntries(members.filter(([, each]) => each !== undefined))
}

/** A path parameter that was kept under its own name need not be said. */
function withoutOwnNames({ path = {}, ...rest }: StepInput): StepInput {
  const said = Object.entries(path).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(kept(name)),
  )
  return said.length === 0 ? rest : { path: Object.fromEntries(said), ...rest }
}
