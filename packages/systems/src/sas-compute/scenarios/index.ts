import type { Scenario } from '@standin/engine'
import { authorizeScenarios } from './authorize.scenarios.ts'
import { codeFindingScenarios } from './code-findings.scenarios.ts'
import { contextScenarios } from './contexts.scenarios.ts'
import { engineScenarios } from './engines.scenarios.ts'
import { fieldScenarios } from './fields.scenarios.ts'
import { fileMoveScenarios } from './file-moves.scenarios.ts'
import { fileSystemScenarios } from './file-system.scenarios.ts'
import { filerefCodeScenarios } from './fileref-code.scenarios.ts'
import { filerefScenarios } from './filerefs.scenarios.ts'
import { findingScenarios } from './findings.scenarios.ts'
import { headScenarios } from './head.scenarios.ts'
import { jobScenarios } from './jobs.scenarios.ts'
import { libraryScenarios } from './libraries.scenarios.ts'
import { lineScenarios } from './lines.scenarios.ts'
import { logonScenarios } from './logon.scenarios.ts'
import { optionScenarios } from './options.scenarios.ts'
import { programScenarios } from './programs.scenarios.ts'
import { queryScenarios } from './queries.scenarios.ts'
import { resourceScenarios } from './resources.scenarios.ts'
import { rowScenarios } from './rows.scenarios.ts'
import { serverScenarios } from './servers.scenarios.ts'
import { sessionScenarios } from './sessions.scenarios.ts'
import { storedFileScenarios } from './stored-files.scenarios.ts'
import { streamScenarios } from './streams.scenarios.ts'
import { tableScenarios } from './tables.scenarios.ts'

/** All stories that a client of this system can observe. */
export const scenarios: readonly Scenario[] = [
  ...logonScenarios,
  ...authorizeScenarios,
  ...contextScenarios,
  ...serverScenarios,
  ...sessionScenarios,
  ...jobScenarios,
  ...lineScenarios,
  ...programScenarios,
  ...optionScenarios,
  ...queryScenarios,
  ...findingScenarios,
  ...codeFindingScenarios,
  ...fieldScenarios,
  ...libraryScenarios,
  ...tableScenarios,
  ...rowScenarios,
  ...engineScenarios,
  ...filerefScenarios,
  ...filerefCodeScenarios,
  ...fileSystemScenarios,
  ...fileMoveScenarios,
  ...storedFileScenarios,
  ...streamScenarios,
  ...resourceScenarios,
  ...headScenarios,
]
