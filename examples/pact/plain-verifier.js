import { Verifier } from '@pact-foundation/pact'

const [base, states, ...pactUrls] = process.argv.slice(2)

// Pact's verifier without any help. pact-js would rather have functions for states, which other languages can't.
await new Verifier({
  provider: 'SAS Viya Compute',
  providerBaseUrl: base,
  providerStatesSetupUrl: states,
  pactUrls,
  logLevel: 'warn',
}).verifyProvider()
