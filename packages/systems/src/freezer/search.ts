import { isTruthy, pythonEquals } from './python/python-values.ts'
import { memberPairs } from './python/render-json.ts'
import { isObject, type JsonObject } from './types.ts'

/** Pairs that a document must have, and pairs that it must not have, at any depth. */
export interface Search {
  readonly match: readonly JsonObject[]
  readonly matchNot: readonly JsonObject[]
}

/**
 * The search in the body of a GET: none when it says nothing, `broken` where the code of the service fails.
 */
export function readSearch(body: unknown): Search | 'none' | 'broken' {
  if (!isObject(body)) return 'none'
  const { match = [], match_not: matchNot = [] } = body
  if (!isTruthy(match) && !isTruthy(matchNot)) return 'none'
  const first = Array.isArray(match) ? match[0] : undefined
  if (isTruthy(match) && !isObject(first)) return 'broken'
  if (isObject(first) && '_all' in first) return searchInText(first._all)
  return pairsOf(match, matchNot)
}

/**
 * `_all` holds a list of pairs as JSON, and replaces the rest; any other text is ignored (recorded:
 * search_all_*).
 */
function searchInText(all: unknown): Search | 'none' | 'broken' {
  const match = typeof all === 'string' ? parsed(all) : undefined
  return Array.isArray(match) ? pairsOf(match, []) : 'none'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function pairsOf(match: unknown, matchNot: unknown): Search | 'broken' {
  const lists = [match, matchNot].map((list) => (isTruthy(list) ? list : []))
  const [must = [], mustNot = []] = lists.filter(
    (list): list is JsonObject[] => Array.isArray(list) && list.every(isObject),
  )
  return lists.every((list) => Array.isArray(list) && list.every(isObject))
    ? { match: must, matchNot: mustNot }
    : 'broken'
}

export function matches(document: object, { match, matchNot }: Search): boolean {
  const wanted = new Set([...match, ...matchNot].flatMap((pairs) => Object.keys(pairs)))
  const found = new Map<string, unknown>()
  collect(document, wanted, found)
  const holds = ([key, value]: readonly [string, unknown]) => pythonEquals(value, found.get(key) ?? null)
  const pairs = (list: readonly JsonObject[]) => list.flatMap((each) => Object.entries(each))
  return pairs(match).every(holds) && !pairs(matchNot).some(holds)
}

/**
 * The last member of a name wins, and what is inside of one that is wanted is not looked at (by the code).
 */
function collect(value: unknown, wanted: ReadonlySet<string>, found: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) if (!Array.isArray(item)) collect(item, wanted, found)
    return
  }
  for (const [key, member] of memberPairs(value)) {
    if (wanted.has(key)) found.set(key, member)
    else collect(member, wanted, found)
  }
}
