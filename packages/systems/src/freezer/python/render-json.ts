type Rendered = unknown

/**
 * JSON as Python's `json.dumps` writes it, with blanks after commas and colons; a Map keeps its own order of
 * keys.
 */
export function renderJson(value: Rendered): string {
  if (Array.isArray(value)) return `[${value.map(renderJson).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const members = memberPairs(value).filter(([, member]) => member !== undefined)
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${renderJson(member)}`).join(', ')}}`
}

/** The members of an object or a Map, in order. */
export function memberPairs(value: object): readonly (readonly [string, unknown])[] {
  return value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value)
}
