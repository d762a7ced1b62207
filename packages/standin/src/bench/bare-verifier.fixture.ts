import { createRequire } from 'node:module'

interface Verifier {
  verifyProvider(): Promise<unknown>
}

const [url = '', file = ''] = process.argv.slice(2)
const { Verifier: PactVerifier } = createRequire(import.meta.url)('@pact-foundation/pact') as {
  readonly Verifier: new (options: object) => Verifier
}

// pact-js's own verifier and nothing else, with the states of a Standin that runs.
await new PactVerifier({
  provider: 'OpenStack Freezer',
  providerBaseUrl: url,
  providerStatesSetupUrl: `${url}/_standin/pact/provider-states`,
  pactUrls: [file],
  logLevel: 'error',
}).verifyProvider()
