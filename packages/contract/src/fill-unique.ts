/** Texts with `{unique}` in them, at any depth and in the names of members too, get the promise's own word there. */
export function fillUnique<Value>(value: Value, word: string): Value {
  return fill(value, word) as Value
}

function fill(value: unknown, word: string): unknown {
  if (typeof value === 'string') return value.replaceAll('{unique}', word)
  if (Array.isArray(value)) return value.map((item) => fill(item, word))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [fill(name, word), fill(each, word)]))
}
