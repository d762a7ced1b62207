import { controlSchemas } from '@standin/server'

const { FaultPlan, Fault, FaultEffect } = controlSchemas

/** JSON Schema of a plan of faults that is kept with a test; `fault-plan.schema.json` of the package is it as JSON. */
export const faultPlanSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A plan of faults for Standin',
  ...FaultPlan,
  $defs: { Fault, FaultEffect },
} as const
