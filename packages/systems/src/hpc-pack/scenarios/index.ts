import type { Scenario } from '@standin/engine'
import { accessScenarios } from './access.scenarios.ts'
import { attachScenarios } from './attach.scenarios.ts'
import { batchScenarios } from './batches.scenarios.ts'
import { listScenarios } from './job-lists.scenarios.ts'
import { jobScenarios } from './jobs.scenarios.ts'
import { responseScenarios } from './responses.scenarios.ts'
import { serviceScenarios } from './services.scenarios.ts'
import { sessionScenarios } from './sessions.scenarios.ts'
import { taskScenarios } from './tasks.scenarios.ts'
import { timeoutScenarios } from './timeouts.scenarios.ts'

/** What a client can observe of sessions, batches and jobs. */
export const scenarios: readonly Scenario[] = [
  ...accessScenarios,
  ...sessionScenarios,
  ...serviceScenarios,
  ...attachScenarios,
  ...timeoutScenarios,
  ...batchScenarios,
  ...responseScenarios,
  ...jobScenarios,
  ...listScenarios,
  ...taskScenarios,
]
