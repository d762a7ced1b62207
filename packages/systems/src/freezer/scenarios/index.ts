import type { Scenario } from '@standin/engine'
import { catalogueScenarios } from './catalogue.scenarios.ts'
import { cycleScenarios } from './cycle.scenarios.ts'
import { identityScenarios } from './identity.scenarios.ts'
import { jobScenarios } from './jobs.scenarios.ts'
import { memberScenarios } from './members.scenarios.ts'
import { sessionScenarios } from './sessions.scenarios.ts'

/** All stories that a client of this system can observe. */
export const scenarios: readonly Scenario[] = [
  ...identityScenarios,
  ...sessionScenarios,
  ...cycleScenarios,
  ...memberScenarios,
  ...jobScenarios,
  ...catalogueScenarios,
]
