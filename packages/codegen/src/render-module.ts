import { isObject, type Json } from './json.ts'

const width = 110

/** What every generated file begins with. */
export const renderHeader = (source: string): string =>
  `// Generated from ${source} by \`npm run generate\`.\n// Never edit it: change the source and generate again.\n`

/** `export const <name> = <value> as const`; `tail` takes its place, or follows it. */
export const renderConstant = (name: string, value: Json, tail = ' as const'): string =>
  `export const ${name} = ${renderValue(value)}${tail}\n`

/** A value as TypeScript: on one line where it fits, else a member a line. The outermost is never on one line. */
export function renderValue(value: Json, depth = 0, lead = ''): string {
  const line = renderLine(value)
  const [indent, outer] = ['  '.repeat(depth + 1), '  '.repeat(depth)]
  if (typeof value !== 'object' || value === null) return line
  if (depth > 0 && outer.length + lead.length + line.length < width) return line
  const lines = membersOf(value).map(([key, member]) => key + renderValue(member, depth + 1, key))
  const [open, close] = isObject(value) ? '{}' : '[]'
  if (lines.length === 0) return `${open}${close}`
  return `${open}\n${lines.map((text) => `${indent}${text},\n`).join('')}${outer}${close}`
}

function renderLine(value: Json): string {
  if (typeof value === 'string') return renderString(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = membersOf(value).map(([key, member]) => key + renderLine(member))
  if (!isObject(value)) return `[${members.join(', ')}]`
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const membersOf = (value: Exclude<Json, null | boolean | number | string>): [string, Json][] =>
  isObject(value)
    ? Object.entries(value).map(([key, member]) => [`${renderKey(key)}: `, member])
    : value.map((member) => ['', member])

// Bare where a bare key means the same; status codes stay numbers, as in openapi-typescript's types.
function renderKey(key: string): string {
  if (key === '__proto__') return `['__proto__']`
  return /^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(key) ? key : renderString(key)
}

const renderString = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
