import type { Call, Refusal } from '@standin/engine'
import { accountOf, passwordFits } from '../accounts.ts'
import type { Properties } from '../types.ts'
import { jobProperties } from './job-properties.ts'
import { namedValues } from './named-values.ts'
import { findUnsettable, type PropertyTable } from './property-table.ts'
import { taskProperties } from './task-properties.ts'

/** A submission may come with who the job runs as. */
export function jobRule(call: Call): Refusal | undefined {
  const { UserName: user, Password: password, ...rest } = namedValues(call.body)
  if (user !== undefined && !passwordFits(call.realm, accountOf(call.realm, user), password ?? ''))
    return { error: 'jobCredentials', details: { values: [user] } }
  return settable(jobProperties, rest)
}

export const taskRule = (call: Call): Refusal | undefined => settable(taskProperties, namedValues(call.body))

function settable<Thing>(table: PropertyTable<Thing>, values: Properties): Refusal | undefined {
  const wrong = findUnsettable(table, values)
  return wrong && { error: wrong.error, details: { values: wrong.values } }
}
