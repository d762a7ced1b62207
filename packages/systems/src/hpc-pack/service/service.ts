/** One request to a service, whatever form it came in. */
export interface SoaRequest {
  /** The SOAP action; for generic services always the one of `GenericOperation`. */
  readonly action: string
  /** What the operation is given: the generic input, or the text of the SOAP operation's first parameter. */
  readonly input: string
  readonly userData: string
  /** The element in the SOAP body, as it was sent; generic requests have none. */
  readonly body?: string
}

/** What a service makes of a request. */
export type SoaOutcome =
  | { readonly output: string; readonly duration?: number }
  /** A SOAP body of the author's own, for services whose results are no text. */
  | { readonly body: string; readonly duration?: number }
  | { readonly fault: string; readonly duration?: number }

/** How a service answers that is data. */
export type DataAnswer =
  /** As `CcpEchoSvc`, which comes with HPC Pack: the node's name and the input. */
  | { readonly kind: 'echo' }
  | { readonly kind: 'fixed'; readonly outcome: SoaOutcome }
  /** Outcomes by input; without `otherwise`, an input that is not listed is a fault. */
  | {
      readonly kind: 'table'
      readonly rows: Readonly<Record<string, SoaOutcome>>
      readonly otherwise?: SoaOutcome
    }
  /** Code answered each request when it was sent. */
  | { readonly kind: 'ran' }

/** How a service answers: as data, or by code, of the author's own process or on loopback. */
export type ServiceAnswer =
  | Exclude<DataAnswer, { readonly kind: 'ran' }>
  /** Each request is posted as JSON to an address on loopback, which answers with an outcome as JSON. */
  | { readonly kind: 'callback'; readonly url: string }
  | { readonly kind: 'handler'; readonly handle: (request: SoaRequest) => SoaOutcome }

/** A registered service. */
export interface Service {
  readonly answer: ServiceAnswer
  /** As `1.0`; a service without any is registered without a version. */
  readonly versions?: readonly string[]
  /** How long one request takes, ms. Default 100. */
  readonly duration?: number
  /** Its registration can not be read. */
  readonly broken?: boolean
}

/** How long a request takes when nothing else is said, ms. */
export const usualDuration = 100

/** The compute node whose name services answer with. */
export const computeNode = 'STANDIN-CN01'
