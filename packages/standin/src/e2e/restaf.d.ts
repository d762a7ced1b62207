// What the tests use of two clients that bring no types.

declare module '@sassoftware/restaf' {
  /** A link as the store keeps it: handed on, never looked into. */
  export interface RafLink {
    readonly toJS: () => unknown
  }

  export interface RafObject {
    readonly status: number
    links(rel: string): RafLink | null
    headers(name: string): string
    items(name?: string): unknown
    /** The link of an item in a list, by its name. */
    itemsCmd(item: string, rel: string): RafLink | null
  }

  export interface Payload {
    readonly headers?: Readonly<Record<string, string>>
    readonly qs?: Readonly<Record<string, string | number>>
    readonly data?: object | string
  }

  export interface JobStatus {
    readonly data: string
    readonly statusCode: number
    readonly job: RafObject
  }

  export interface Logon {
    readonly host: string
    readonly authType: 'password' | 'server'
    readonly clientID?: string
    readonly clientSecret?: string
    readonly user?: string
    readonly password?: string
    readonly token?: string
    readonly tokenType?: string
    readonly options?: { readonly computeServerId?: string }
  }

  export interface Store {
    logon(payload: Logon): Promise<string>
    apiCall(link: RafLink | null, payload?: Payload): Promise<RafObject>
    jobState(job: RafObject, payload: Payload, mode: 'longpoll' | 'wait', delay: number): Promise<JobStatus>
    logoff(): Promise<unknown>
    endStore(): void
  }

  export function initStore(config?: { readonly options?: { readonly computeServerId?: string } }): Store
}

declare module '@sassoftware/restaflib' {
  import type { JobStatus, Payload, RafObject, Store } from '@sassoftware/restaf'

  export interface ComputeSummary {
    readonly SASJobStatus: string
    readonly jobStateStatus: JobStatus
  }

  export interface Line {
    readonly line: string
    readonly type: string
    readonly version: number
  }

  export function computeSetup(store: Store, context: string | null, logon: null): Promise<RafObject>

  export function computeRun(
    store: Store,
    session: RafObject,
    code: string,
    macros?: Readonly<Record<string, string | number>>,
    waitSeconds?: number,
    /** Another answer than the state ends the wait. */
    onState?: (state: string) => string,
  ): Promise<ComputeSummary>

  export function computeResults(
    store: Store,
    summary: ComputeSummary,
    type: 'log' | 'listing',
  ): Promise<readonly Line[]>

  export function computeResults(
    store: Store,
    summary: ComputeSummary,
    type: 'tables',
  ): Promise<readonly string[]>

  /** Finds tables of a session, after code that may make them. */
  export function computeSetupTables(
    store: Store,
    session: RafObject,
    table: { readonly libref: string; readonly name: string },
    preamble: string | null,
  ): Promise<ComputeSummary>

  export interface Fetched {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly unknown[])[]
    readonly schema: readonly { readonly name: string }[]
    readonly scrollOptions: readonly string[]
  }

  export function computeFetchData(
    store: Store,
    summary: ComputeSummary,
    table: string,
    direction?: 'first' | 'next' | 'prev' | 'last' | null,
    payload?: Payload,
  ): Promise<Fetched | null>
}
