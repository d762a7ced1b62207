type Leaf = null | boolean | number | string
type Json = Leaf | readonly Json[] | { readonly [name: string]: Json }

/**
 * Where a reply differs from a sample, whole: `-` is in the sample alone, `+` in the reply alone, `~` differs. Places
 * are JSON pointers in which links go by their relations. Ids, times and measures are compared by their shapes.
 */
export function differencesFrom(sample: Json, reply: Json, at = ''): readonly string[] {
  const [theirs, ours] = [membersOf(sample), membersOf(reply)]
  if (!theirs || !ours) return shapeOf(at, sample) === shapeOf(at, reply) ? [] : [`~ ${at}`]
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((name) => {
    const [before, after] = [theirs.get(name), ours.get(name)]
    if (before === undefined) return [`+ ${at}/${name}`]
    return after === undefined ? [`- ${at}/${name}`] : differencesFrom(before, after, `${at}/${name}`)
  })
}

function membersOf(value: Json): ReadonlyMap<string, Json> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!isList(value)) return new Map(Object.entries(value))
  const names = value.map((item, place) => relationOf(item) ?? String(place))
  // A relation that is there twice is a difference, and must not hide behind its namesake.
  return new Map(value.map((item, place) => [nameOf(names, place), item]))
}

function nameOf(names: readonly string[], place: number): string {
  const name = names[place] ?? ''
  return names.indexOf(name) === place ? name : `${name}#${place}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function relationOf(item: Json): string | undefined {
  const link = typeof item === 'object' && item !== null && !isList(item) ? item : {}
  return typeof link.rel === 'string' ? link.rel : undefined
}

const measures = /\/(lineCount|stateElapsedTime)$/
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const shapes: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${uuid}-ses0000`, 'g'), '<session>'],
  [new RegExp(`^${uuid}$`), '<uuid>'],
  [new RegExp(`^${uuid.replaceAll('a-f', 'A-F')}$`), '<UUID>'],
  [/^\d+$/, '<number>'],
  // Hrefs follow the id, whose own shape is compared.
  [/\/jobs\/[\dA-F-]+/, '/jobs/<job>'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, '<time, seconds>'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, '<time, milliseconds>'],
]

function shapeOf(at: string, value: Json): string {
  if (typeof value === 'number' && measures.test(at)) return '<measure>'
  if (typeof value !== 'string') return JSON.stringify(value)
  return JSON.stringify(shapes.reduce((text, [form, name]) => text.replace(form, name), value))
}
