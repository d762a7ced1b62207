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

const parameter = /\{([^}]+)\}/g

function createRouteTable(system: System): RouteTable {
  const router = new TrieRouter<Route>()
  const fold = (path: string) => (system.caseless ? path.toLowerCase() : path)
  for (const [shape, route] of routesOf(system, fold).toSorted(concreteFirst))
    router.add('ALL', shape.replaceAll(anything, ':_'), route)
  return (path) => matchIn(router, path, fold) ?? matchIn(router, otherSlash(path), fold)
}

/** A URL template as the router compares it: each parameter is this. It sorts behind every letter. */
const anything = '\uffff'

/** The router prefers what was added first, and a URL that is written out goes before one with parameters. */
function concreteFirst([one]: readonly [string, Route], [other]: readonly [string, Route]): number {
  return one < other ? -1 : 1
}

type Fold = (path: string) => string

/** The routes by their shapes; templates that are one URL are one route. */
function routesOf(system: System, fold: Fold): readonly (readonly [shape: string, Route])[] {
  const routes = new Map<string, { path: string; methods: Map<string, RoutedOperation[]> }>()
  for (const [id, entry] of Object.entries(system.operations)) {
    for (const path of [entry.path, ...(entry.alsoAt ?? [])]) {
      const shape = fold(path.replaceAll(parameter, anything))
      const route = routes.get(shape) ?? { path, methods: new Map<string, RoutedOperation[]>() }
      routes.set(shape, route)
      route.methods.set(entry.method, [...(route.methods.get(entry.method) ?? []), { id, entry }])
    }
  }
  return [...routes]
}

/** Servers take a trailing slash as they take none. */
const otherSlash = (path: string) => (path.endsWith('/') ? path.slice(0, -1) : `${path}/`)

function matchIn(router: TrieRouter<Route>, path: string, fold: Fold): RouteMatch | undefined {
  const [[first]] = router.match('ALL', fold(path))
  if (!first) return undefined
  const [route] = first
  return { route, path: valuesIn(path, route.path) }
}

/** A parameter is a whole segment. What the router saw may have lost its case. */
function valuesIn(path: string, template: string): Readonly<Record<string, string>> {
  const sent = path.split('/')
  const names = template.split('/').map((segment) => /^\{(.+)\}$/.exec(segment)?.[1])
  return Object.fromEntries(
    names.flatMap((name, at) => (name === undefined ? [] : [[name, decode(sent[at] ?? '')]])),
  )
}

/** What is not well encoded stands for itself; it will not be found. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
