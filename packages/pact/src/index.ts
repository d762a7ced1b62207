// Reports

// Generating
export {
  type GeneratedPact,
  type GenerateOptions,
  type GenerationReport,
  generatePact,
} from './generate/generate-pact.ts'
export { sayOutcomes } from './report/count-outcomes.ts'
export { type PactReporter, type PactReporterName, pactReporters } from './report/reporters.ts'
// Verifying
export type { BrokerOptions, PublishOptions } from './verify/broker-options.ts'
export type { StateHandler } from './verify/change-state.ts'
export {
  type Difference,
  type InteractionOutcome,
  type InteractionResult,
  type PactReport,
  type Verdict,
  verdictOf,
} from './verify/interaction-result.ts'
export type { PactProvider, StateValues } from './verify/provider.ts'
export { renameStates, type StateAlias } from './verify/rename-states.ts'
export { createTargetProvider } from './verify/target-provider.ts'
export { type VerifyPactsOptions, verifyPacts } from './verify/verify-pacts.ts'
