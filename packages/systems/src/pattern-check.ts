interface Matching {
  readonly match: { readonly pattern?: string }
}

/** What is wrong with the patterns of scripted outcomes, which a schema can't say; undefined when nothing is. */
export function findBadPattern(scripted: unknown): string | undefined {
  const patterns = (scripted as readonly Matching[]).map(({ match }) => match.pattern)
  const bad = patterns.findIndex((pattern) => pattern !== undefined && !compiles(pattern))
  return bad < 0 ? undefined : `the pattern of its item ${bad} is no regular expression`
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) !== undefined
  } catch {
    return false
  }
}
