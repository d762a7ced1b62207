import { isMatcher, type KeepSource, type Matcher } from '@standin/engine'

/** A value as TypeScript writes it, with the vocabulary's words for matchers. */
export function renderLiteral(value: unknown): string {
  if (isMatcher(value)) return renderMatcher(value)
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(renderLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('$text' in value) return `text(${renderLiteral(value.$text)})`
  return renderMembers(value, renderLiteral)
}

/** What a reply is kept by. */
export function renderKeep(keep: Readonly<Record<string, KeepSource>>): string {
  return renderMembers(keep, renderSource)
}

function renderSource(source: KeepSource): string {
  switch (source.from) {
    case 'text':
      return 'wholeText'
    case 'header':
      return `header(${quoted(source.name)})`
    case 'body':
      return `member(${quoted(source.pointer)})`
    case 'item':
      return `itemOf(${quoted(source.list)}, ${JSON.stringify(source.has)}, ${quoted(source.pointer)})`
    case 'part':
      return `partOf(${renderSource(source.of)}, /${source.source}/)`
  }
}

function renderMembers<Value>(
  members: Readonly<Record<string, Value>> | object,
  render: (value: Value) => string,
): string {
  const shown = Object.entries(members).map(([name, value]) => `${renderKey(name)}: ${render(value)}`)
  return shown.length === 0 ? '{}' : `{ ${shown.join(', ')} }`
}

const renderKey = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}

const words: Readonly<Record<string, string>> = {
  string: 'aString',
  number: 'aNumber',
  boolean: 'aBoolean',
  present: 'present',
  absent: 'absent',
}

/** The matchers that a walk's scenario has; others are written as the data that they are. */
function renderMatcher(matcher: Matcher): string {
  if (matcher.$match === 'kept') return `kept(${quoted(matcher.name)})`
  return words[matcher.$match] ?? renderMembers(matcher, renderLiteral)
}
