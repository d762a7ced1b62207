const longest = 90

/** A test's name as a world's, which goes into paths; a number tells it from one that is taken. */
export function worldName(test: string, isTaken: (name: string) => boolean): string {
  const words = test.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const name = words.join('-').slice(0, longest).replace(/-$/, '') || 'test'
  const numbered = (count: number): string => {
    const each = count === 1 ? name : `${name}-${count}`
    return isTaken(each) ? numbered(count + 1) : each
  }
  // The main world is nobody's test.
  return numbered(1)
}
