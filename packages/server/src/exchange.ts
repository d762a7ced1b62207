import type { Call, Params, Principal, Realm, System, WireRequest } from '@standin/engine'
import type { RoutedOperation, RouteMatch } from './route/route-table.ts'

/** How the client reached the world. */
export interface Address {
  /** Scheme and host. */
  readonly origin: string
  /** The world's path prefix; empty in the main world. */
  readonly prefix: string
}

/** One request on its way through the checks, which fill in what they find out. */
export interface Exchange {
  readonly system: System
  readonly realm: Realm
  readonly request: WireRequest
  /** HEAD is answered as GET is, without the body. */
  readonly method: string
  readonly address: Address
  readonly root: string
  readonly match: RouteMatch | undefined
  /** What the URL and method may mean; empty when they mean nothing. */
  readonly candidates: readonly RoutedOperation[]
  operation: RoutedOperation | undefined
  media: string
  principal: Principal
  path: Params
  query: Params
  header: Params
  body: unknown
  bodySchema: string | undefined
}

export function callOf(exchange: Exchange): Call {
  const { realm, root } = exchange
  return {
    operation: exchange.operation?.id ?? '',
    request: exchange.request,
    realm,
    root,
    get at() {
      return realm.roots.at(realm.roots.get(root))
    },
    principal: exchange.principal,
    path: exchange.path,
    query: exchange.query,
    header: exchange.header,
    body: exchange.body,
    accept: exchange.media,
    origin: exchange.address.origin,
    prefix: exchange.address.prefix,
  }
}
