import {
  type Expiring,
  type Fault,
  type FaultEffect,
  type FiredFault,
  parseDuration,
  type Refusal,
  type Struck,
  type System,
  type World,
} from '@standin/engine'
import type { Exchange } from '../exchange.ts'

type EffectOf<Kind extends FaultEffect['kind']> = Extract<FaultEffect, { readonly kind: Kind }>

/** What ends a request's usual way: of several the first wins. */
export type Ending =
  | EffectOf<'error'>
  | EffectOf<'reply'>
  | EffectOf<'cut'>
  | EffectOf<'truncate'>
  | { readonly kind: 'spent'; readonly refuse: Refusal }

/** What the faults of the world do to one request. */
export interface ChosenFaults {
  readonly fired: readonly FiredFault[]
  /** Virtual ms, before and after the handler. */
  readonly delay: { readonly before: number; readonly after: number }
  /** What is gone by now. */
  readonly gone: readonly Expiring[]
  readonly ending: Ending | undefined
}

interface Choice {
  readonly fired: FiredFault[]
  readonly delay: { before: number; after: number }
  readonly gone: Expiring[]
  ending: Ending | undefined
}

/** Asks all faults of the world; undefined when none strikes, which costs nothing where none is set. */
export function chooseFaults(world: World, exchange: Exchange): ChosenFaults | undefined {
  if (world.faults.size === 0) return undefined
  const { system, request, realm, root, candidates } = exchange
  const choice: Choice = { fired: [], delay: { before: 0, after: 0 }, gone: [], ending: undefined }
  const at = realm.roots.at(realm.roots.get(root))
  world.faults.strike(
    { system: system.id, operations: candidates.map(({ id }) => id), request, at },
    (struck) => {
      const isTaken = take(choice, struck, exchange)
      if (isTaken) choice.fired.push({ name: struck.fault.name, kind: struck.fault.do.kind })
      return isTaken
    },
  )
  return choice.fired.length === 0 ? undefined : choice
}

function take(choice: Choice, struck: Struck, exchange: Exchange): boolean {
  const { do: effect } = struck.fault as Fault
  if (effect.kind === 'expire') return takeExpiry(choice, struck, effect, exchange)
  if (!struck.isNew) return false
  if (effect.kind === 'latency') {
    choice.delay[effect.moment ?? 'before'] += parseDuration(effect.delay) ?? 0
    return true
  }
  if (choice.ending) return false
  choice.ending = effect
  return true
}

function takeExpiry(
  choice: Choice,
  struck: Struck,
  { what }: EffectOf<'expire'>,
  exchange: Exchange,
): boolean {
  const { system, realm, path, request } = exchange
  const words = system.faultWords?.expire[what]
  if (!words) return false
  if ('find' in words) {
    const found = struck.isNew ? words.find({ realm, path, request }) : undefined
    if (!found || !realm.store.get(found.uid)) return false
    choice.gone.push(found)
    return true
  }
  const value = request.headers[words.header]
  if (value === undefined || isOpen(system, exchange) || choice.ending) return false
  if (struck.isNew && !struck.isSpent(value)) struck.spend(value)
  if (!struck.isSpent(value)) return false
  choice.ending = { kind: 'spent', refuse: words.refuse }
  return true
}

/** Where nobody has to log in, a token is worth as much as none. */
const isOpen = ({ open }: System, { candidates }: Exchange) => candidates.some(({ id }) => open.includes(id))
