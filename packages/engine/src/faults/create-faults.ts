import { sayNearest } from '../errors/nearest-name.ts'
import { StandinError } from '../errors/standin-error.ts'
import { hex32 } from '../ids/render-id.ts'
import type { System } from '../system/system.ts'
import type { Fault, FaultPlan } from './fault.ts'
import { isObject, parseFault, type ReadyFault } from './parse-fault.ts'
import { type FaultQuestion, isCounted, isStruck } from './strikes.ts'

/** A fault with what became of it. */
export interface FaultState {
  readonly fault: Fault & { readonly name: string; readonly system: string }
  /** How many requests it fitted. */
  readonly seen: number
  readonly fired: number
}

/** A ready-made plan by name: `sas-compute/token-expired`. */
export interface NamedPlan {
  readonly plan: string
}

/** The faults of a world. Setting, removing and clearing are noted in its journal. */
export interface Faults {
  readonly size: number
  list(): readonly FaultState[]
  /** Adds what a plan, a fault, a list of them or the name of a ready-made plan says; all of it or nothing. */
  add(plan: FaultPlan | Fault | readonly Fault[] | NamedPlan): readonly FaultState[]
  remove(name: string): boolean
  clear(): void
  /**
   * The faults that strike a request, in their order. `take` says whether one can do what it is to do; only then it
   * counts as fired.
   */
  strike(asked: FaultQuestion, take: (struck: Struck) => boolean): void
  snapshot(): readonly FaultSnapshot[]
  restore(snapshot: readonly FaultSnapshot[]): void
}

export interface Struck {
  readonly fault: Fault & { readonly name: string }
  /** Whether the value was spent by an earlier strike of this fault. */
  readonly isSpent: (value: string) => boolean
  readonly spend: (value: string) => void
  /** The fault's numbers and chance are for it. */
  readonly isNew: boolean
}

export interface FaultSnapshot {
  readonly fault: Fault
  readonly seen: number
  readonly fired: number
  /** Fingerprints of values that are worth nothing any more. */
  readonly spent: readonly string[]
}

interface LiveFault extends ReadyFault {
  seen: number
  fired: number
  spent: readonly string[]
}

export interface FaultsInit {
  readonly systems: readonly System[]
  readonly seed: () => string
  readonly startAt: () => number
  /** Told of every change. */
  readonly changed: (faults: readonly FaultSnapshot[]) => void
}

export function createFaults({ systems, seed, startAt, changed }: FaultsInit): Faults {
  let live: readonly LiveFault[] = []

  function ready(value: unknown, name: string): LiveFault {
    return { ...parseFault(value, systems, startAt(), name), seen: 0, fired: 0, spent: [] }
  }

  function set(next: readonly LiveFault[]): void {
    live = next
    changed(snapshotOf(live))
  }

  return {
    get size() {
      return live.length
    },
    list: () => live.map(stateOf),
    add(plan) {
      const values = faultsIn(plan, systems)
      const added: LiveFault[] = []
      for (const value of values) {
        const names = [...live, ...added].map(({ fault }) => fault.name)
        const own = isObject(value) && typeof value.name === 'string' ? value.name : freeName(names)
        if (names.includes(own)) throw taken(own)
        added.push(ready(value, own))
      }
      set([...live, ...added])
      return added.map(stateOf)
    },
    remove(name) {
      const left = live.filter(({ fault }) => fault.name !== name)
      const isThere = left.length < live.length
      if (isThere) set(left)
      return isThere
    },
    clear() {
      if (live.length > 0) set([])
    },
    strike(asked, take) {
      for (const each of live) strikeOne(each, asked, seed(), take)
    },
    snapshot: () => snapshotOf(live),
    restore(snapshot) {
      live = snapshot.map(({ fault, seen, fired, spent }) => ({
        ...ready(fault, fault.name ?? ''),
        seen,
        fired,
        spent,
      }))
    },
  }
}

function freeName(taken: readonly string[]): string {
  let count = taken.length + 1
  while (taken.includes(`fault-${count}`)) count++
  return `fault-${count}`
}

/** A fault counts what it fits whatever the others do, so that none disturbs another. */
function strikeOne(
  each: LiveFault,
  asked: FaultQuestion,
  seed: string,
  take: (struck: Struck) => boolean,
): void {
  const { fault } = each
  const isFit = isCounted(each, asked)
  if (isFit) each.seen++
  const isOver = each.fired >= (fault.times ?? Number.POSITIVE_INFINITY)
  const isNew = isFit && !isOver && isStruck(fault, each.seen, seed)
  if (!isNew && (each.spent.length === 0 || fault.system !== asked.system)) return
  const isTaken = take({
    fault,
    isNew,
    isSpent: (value) => each.spent.includes(hex32(value)),
    spend: (value) => {
      each.spent = [...each.spent, hex32(value)]
    },
  })
  if (isTaken && isNew) each.fired++
}

const stateOf = ({ fault, seen, fired }: LiveFault): FaultState => ({ fault, seen, fired })

const snapshotOf = (live: readonly LiveFault[]): readonly FaultSnapshot[] =>
  live.map(({ fault, seen, fired, spent }) => ({ fault, seen, fired, spent }))

function faultsIn(plan: unknown, systems: readonly System[]): readonly unknown[] {
  if (Array.isArray(plan)) return plan
  if (!isObject(plan)) throw noPlan()
  if ('plan' in plan) return readyMade(String(plan.plan), systems)
  if (!('faults' in plan)) return [plan]
  if (!Array.isArray(plan.faults)) throw noPlan()
  if (plan.version !== undefined && plan.version !== 1) throw newer(plan.version)
  return plan.faults
}

function readyMade(name: string, systems: readonly System[]): readonly Fault[] {
  const plans = systems.flatMap(({ id, faultPlans = {} }) =>
    Object.entries(faultPlans).map(([plan, { faults }]) => ({
      name: `${id}/${plan}`,
      faults: faults.map((each) => ({ system: id, ...each })),
    })),
  )
  const found = plans.filter((each) => each.name === name || each.name.endsWith(`/${name}`))
  const [only] = found
  if (only && found.length === 1) return only.faults
  const names = plans.map((each) => each.name)
  throw new StandinError(
    'unknown-plan',
    found.length > 1 ? `Several systems have a plan '${name}'.` : `There is no plan '${name}'.`,
    sayNearest(name, found.length > 1 ? found.map((each) => each.name) : names),
  )
}

function noPlan(): StandinError {
  return new StandinError(
    'bad-fault-plan',
    'A plan of faults is no object with a list `faults`.',
    'Write {"faults": [{"operation": …, "do": {"kind": …}}]}, or {"plan": "<system>/<name>"}.',
  )
}

function newer(version: unknown): StandinError {
  return new StandinError(
    'bad-fault-plan',
    `The plan has the version ${String(version)}, and this Standin knows 1.`,
    'Take a newer Standin, or write the plan anew.',
  )
}

function taken(name: string): StandinError {
  return new StandinError(
    'fault-exists',
    `There is a fault '${name}' already.`,
    'Choose another name, or remove it first.',
  )
}
