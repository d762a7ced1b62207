import type { System } from '@standin/engine'
import type { Promised } from '../promised.ts'
import { deriveAfterDelete } from './after-delete.ts'
import { deriveAuth } from './auth.ts'
import { deriveCatalogue } from './catalogue.ts'
import { deriveConditional } from './conditional.ts'
import type { Source } from './derived-promise.ts'
import { deriveHead } from './head.ts'
import { deriveInputs } from './inputs.ts'
import { deriveMethods } from './methods.ts'
import { deriveOrder } from './order.ts'
import { derivePaging } from './paging.ts'
import { deriveParameters } from './parameters.ts'
import { deriveRepresentations } from './representations.ts'
import { deriveRows } from './rows.ts'
import { deriveStrangers } from './strangers.ts'
import { deriveTagChains } from './tag-chain.ts'

type Suite = (source: Source) => readonly Promised[]

const suites: readonly Suite[] = [
  deriveRepresentations,
  deriveRows,
  derivePaging,
  deriveConditional,
  deriveTagChains,
  deriveAfterDelete,
  deriveAuth,
  deriveStrangers,
  deriveMethods,
  deriveHead,
  deriveCatalogue,
  deriveOrder,
  deriveInputs,
  deriveParameters,
]

/** What a system's tables promise of every implementation, besides its scenarios. */
export function derivePromises(system: System): readonly Promised[] {
  const words = system.contract.derived
  return words ? suites.flatMap((suite) => suite({ system, words })) : []
}
