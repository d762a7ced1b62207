/**
 * A step's input with the target's own samples in the place of the scenarios': `from` are the system's values by
 * name, `to` the target's. Values are compared whole, so that only what is meant is replaced.
 */
export function substitute(
  value: unknown,
  from: Readonly<Record<string, unknown>>,
  to: Readonly<Record<string, unknown>>,
): unknown {
  const name = Object.keys(to).find((each) => same(from[each], value))
  if (name !== undefined) return to[name]
  if (Array.isArray(value)) return value.map((item) => substitute(item, from, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, substitute(each, from, to)]))
}

const same = (a: unknown, b: unknown) => a !== undefined && JSON.stringify(a) === JSON.stringify(b)
