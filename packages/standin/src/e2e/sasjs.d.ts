// What the tests use of the adapter's Node entry. Its own types name packages that only it depends on, and take
// the default export of a CommonJS module for something else than what a bundler or vitest gives.
declare module '@sasjs/adapter/node/index.js' {
  export interface Tokens {
    readonly access_token: string
    readonly refresh_token: string
  }

  export interface AuthConfig extends Tokens {
    readonly client: string
    readonly secret: string
  }

  export interface ComputeJob {
    readonly id: string
    readonly sessionId: string
    readonly state: string
    readonly jobConditionCode: number
  }

  export interface Executed {
    readonly result?: unknown
    readonly job: ComputeJob
    readonly log: string
  }

  interface SASjsConfig {
    readonly serverUrl: string
    readonly serverType: 'SASVIYA'
    readonly contextName: string
    readonly useComputeApi: boolean
    readonly debug: boolean
    readonly verbose: boolean
  }

  interface Adapter {
    executeScript(script: {
      readonly fileName: string
      readonly linesOfCode: readonly string[]
      readonly authConfig: AuthConfig
    }): Promise<Executed>
    refreshTokens(client: string, secret: string, refreshToken: string): Promise<Tokens>
  }

  interface ApiClient {
    executeScript(
      path: string,
      linesOfCode: readonly string[],
      contextName: string,
      authConfig: AuthConfig,
      data: null,
      debug: boolean,
      expectWebout: boolean,
      waitForResult: boolean,
      pollOptions: { readonly maxPollCount: number; readonly pollInterval: number },
      printPid: boolean,
      variables: Readonly<Record<string, string | number>>,
    ): Promise<Executed>
  }

  /** Handed on, never looked into. */
  interface RequestClient {
    getBaseUrl(): string
  }

  const SASjs: new (config: SASjsConfig) => Adapter
  // biome-ignore lint/style/noDefaultExport: it is the adapter's own.
  export default SASjs
  export const SasjsRequestClient: new (serverUrl: string) => RequestClient
  export const SASViyaApiClient: new (
    serverUrl: string,
    rootFolder: string,
    contextName: string,
    requestClient: RequestClient,
  ) => ApiClient
}
