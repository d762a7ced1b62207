export type {
  BrokerOptions,
  Difference,
  GenerationReport,
  InteractionOutcome,
  InteractionResult,
  PactReport,
  PublishOptions,
  StateAlias,
  StateHandler,
  Verdict,
} from '@standin/pact'
export { type GeneratedPacts, type GeneratePactsOptions, generatePacts } from './pact/generate-pacts.ts'
export { type VerifiedPacts, type VerifyOptions, verifyPacts } from './pact/verify-pacts.ts'
