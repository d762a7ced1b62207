import type { FaultSnapshot } from '../faults/create-faults.ts'
import type { ClockMode } from '../world/clock.ts'
import type { WorldSnapshot } from '../world/create-world.ts'
import type { RealmOptions } from '../world/realm.ts'

/** What happened to a world besides requests: enough to do it again. */
export type WorldNote =
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'clock'; readonly mode?: ClockMode; readonly speed?: number }
  | { readonly kind: 'faults'; readonly faults: readonly FaultSnapshot[] }
  | { readonly kind: 'options'; readonly system: string; readonly options: RealmOptions }
  /** Made when asked for: most are never. */
  | { readonly kind: 'restore'; readonly snapshot: () => WorldSnapshot }
