import type { Answer, Call } from '@standin/engine'
import { valueReply } from '../wire.ts'

/** Numbers of `BrokerClientStatus` by the state that a batch shows. */
const numbers: Readonly<Record<string, number>> = { ready: 1, ended: 2, done: 3 }

/** A number in JSON, a name in XML (page of Get Request Status). */
export const statusReply = (call: Call, state: string): Answer =>
  valueReply(call, 200, 'BrokerClientStatus', numbers[state] ?? 0)

/** A state as faults name it (broker: `BrokerClientStatus`). */
export const statusName = (state: string): string =>
  ({ ready: 'Ready', working: 'Ready', ended: 'Processing' })[state] ?? 'Finished'
