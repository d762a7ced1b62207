import type { Scenario } from '@standin/engine'
import { accessScenarios } from './access.scenarios.ts'
import { catalogueScenarios } from './catalogue.scenarios.ts'
import { cycleScenarios } from './cycle.scenarios.ts'
import { identityScenarios } from './identity.scenarios.ts'
import { jobActionScenarios } from './job-actions.scenarios.ts'
import { jobEventScenarios } from './job-events.scenarios.ts'
import { jobScenarios } from './jobs.scenarios.ts'
import { memberScenarios } from './members.scenarios.ts'
import { projectScenarios } from './projects.scenarios.ts'
import { sessionScenarios } from './sessions.scenarios.ts'

/** All stories that a client of this system can observe. */
export const scenarios: readonly Scenario[] = [
  ...identityScenarios,
  ...accessScenarios,
  ...sessionScenarios,
  ...projectScenarios,
  ...cycleScenarios,
  ...memberScenarios,
  ...jobScenarios,
  ...jobActionScenarios,
  ...jobEventScenarios,
  ...catalogueScenarios,
]
