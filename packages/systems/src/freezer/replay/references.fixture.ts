/**
 * Which id of ours stands for which recorded one, as replies showed them: the same id is the same everywhere.
 */
export interface References {
  /** The recorded text with our ids in it. */
  translate(recorded: string): string
  /** Whether two texts are the same but for ids; a new id is noted when it stands for no other. */
  same(recorded: string, ours: string): boolean
}

const id = /[0-9a-f]{32}/g

/** `known` are ids that both sides have: those in tokens. */
export function createReferences(known: readonly string[]): References {
  const toOurs = new Map(known.map((each) => [each, each]))
  const toRecorded = new Map(toOurs)

  function matches(recorded: string, ours: string): boolean {
    const bound = toOurs.get(recorded)
    if (bound !== undefined) return bound === ours
    if (toRecorded.has(ours)) return false
    toOurs.set(recorded, ours)
    toRecorded.set(ours, recorded)
    return true
  }

  return {
    translate: (recorded) => recorded.replace(id, (each) => toOurs.get(each) ?? each),
    same(recorded, ours) {
      if (recorded.replace(id, '#') !== ours.replace(id, '#')) return false
      const [left, right] = [recorded.match(id) ?? [], ours.match(id) ?? []]
      return left.every((each, index) => matches(each, right[index] ?? ''))
    },
  }
}
