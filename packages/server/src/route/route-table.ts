import type { OperationEntry, System } from '@standin/engine'
import { TrieRouter } from 'hono/router/trie-router'

/** One operation of a URL, with its id. */
export interface RoutedOperation {
  readonly id: string
  readonly entry: OperationEntry
}

/** A URL template with its operations by method; several of one method are representations of one resource. */
export interface Route {
  readonly path: string
  readonly methods: ReadonlyMap<string, readonly RoutedOperation[]>
}

export interface RouteMatch {
  readonly route: Route
  /** Decoded values by the names in the template. */
  readonly path: Readonly<Record<string, string>>
}

export type RouteTable = (path: string) => RouteMatch | undefined

const tables = new WeakMap<System, RouteTable>()

/** The router over a system's operations, made once per system. */
export function routeTableOf(system: System): RouteTable {
  const found = tables.get(system) ?? createRouteTable(system)
  tables.set(system, found)
  return found
}

function createRouteTable(system: System): RouteTable {
  const router = new TrieRouter<Route>()
  for (const route of routesOf(system).toSorted(concreteFirst))
    router.add('ALL', route.path.replaceAll(/\{([^}]+)\}/g, ':$1'), route)
  return (path) => matchIn(router, path) ?? matchIn(router, otherSlash(path))
}

/** The router prefers what was added first, and a URL that is written out goes before one with parameters. */
function concreteFirst(a: Route, b: Route): number {
  const [one, other] = [a, b].map(({ path }) => path.replaceAll(/\{[^}]+\}/g, '\uffff'))
  return (one ?? '') < (other ?? '') ? -1 : 1
}

function routesOf(system: System): readonly Route[] {
  const routes = new Map<string, Map<string, RoutedOperation[]>>()
  for (const [id, entry] of Object.entries(system.operations)) {
    const methods = routes.get(entry.path) ?? new Map<string, RoutedOperation[]>()
    routes.set(entry.path, methods)
    methods.set(entry.method, [...(methods.get(entry.method) ?? []), { id, entry }])
  }
  return [...routes].map(([path, methods]) => ({ path, methods }))
}

/** Servers take a trailing slash as they take none. */
const otherSlash = (path: string) => (path.endsWith('/') ? path.slice(0, -1) : `${path}/`)

function matchIn(router: TrieRouter<Route>, path: string): RouteMatch | undefined {
  const [handlers] = router.match('ALL', path)
  const [first] = handlers
  if (!first) return undefined
  const [route, raw] = first
  const decoded: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw)) decoded[name] = decode(String(value))
  return { route, path: decoded }
}

/** What is not well encoded stands for itself; it will not be found. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
